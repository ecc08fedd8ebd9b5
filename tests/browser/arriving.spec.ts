import type { Page } from "@playwright/test";
import { DIST, expect, test } from "./fixtures.ts";
import { type Pause, serve } from "./static-server.ts";

// What a page paints first depends on what the browser has kept of another.
test.use({ reuseContext: false });

/** What is seen of a page while it arrives. */
interface Seen {
  /** What was moved by how much: the element, and where it stood before and after. */
  shifted: string[];
  /** What was held back for a frame, by id or element. */
  held: string[];
}

/** A part of the browser's `LayoutShift` that TypeScript does not know. */
interface Source {
  readonly node: Node | null;
  readonly previousRect: DOMRect;
  readonly currentRect: DOMRect;
}

/** Opens a page that stops arriving in the middle of its panels, and goes on when it is let go. */
async function withHalf(page: Page, place: string, look: (letGo: () => void) => Promise<void>) {
  let letGo = () => {};
  const until = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const pause = { before: /(?=id="deployments")/, until: () => until };
  try {
    await inParts(page, place, pause, () => look(letGo));
  } finally {
    letGo();
  }
}

/** Opens a page that arrives in parts, and looks once the first is painted. */
async function inParts(page: Page, place: string, pause: Pause, look: () => Promise<void>) {
  const site = await serve(DIST, { pause });
  try {
    await page.addInitScript(() => {
      const seen: Seen = { shifted: [], held: [] };
      Object.assign(globalThis, { seen });
      const place = ({ x, y, width, height }: DOMRect) => `${x},${y} ${width}×${height}`;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const sources: Source[] = Reflect.get(entry, "sources");
          for (const { node, previousRect, currentRect } of sources) {
            const what = node instanceof Element ? node.outerHTML : node?.nodeValue;
            seen.shifted.push(
              `${what?.slice(0, 120)}: ${place(previousRect)} → ${place(currentRect)}`,
            );
          }
        }
      }).observe({ type: "layout-shift", buffered: true });
      document.addEventListener("animationstart", ({ target }) => {
        const { id, localName, firstElementChild } = target as Element;
        seen.held.push(id || firstElementChild?.id || localName);
      });
    });
    await page.goto(site.url + place, { waitUntil: "commit" });
    await painted(page);
    await look();
  } finally {
    await site.close();
  }
}

/** Until what has arrived of a page is painted. */
async function painted(page: Page) {
  await page.waitForFunction(
    () => performance.getEntriesByName("first-contentful-paint").length > 0,
  );
  await seenIn(page);
}

/** What was seen, once the browser has told of it all. */
function seenIn(page: Page): Promise<Seen> {
  return page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => resolve(Reflect.get(globalThis, "seen"))),
        ),
      ),
  );
}

for (const width of [360, 1280, 1920]) {
  test(`at ${width} px the first screen is painted alone, and what follows shifts nothing`, async ({
    page,
  }) => {
    // Tall enough for all of it: a shift counts only where it is seen.
    await page.setViewportSize({ width, height: 20_000 });
    await withHalf(page, "", async (letGo) => {
      await expect(page.locator("[data-key-figures]")).toBeInViewport();
      await expect(page.locator("#aid figure[data-series] svg:visible").first()).toBeInViewport();
      await expect(page.locator("#deployments")).toHaveCount(0);
      letGo();
      for (const part of ["#deployments", "#article", "footer"]) {
        await expect(page.locator(part).last()).toBeInViewport();
      }
      const { shifted, held } = await seenIn(page);
      expect(shifted).toEqual([]);
      expect(held).toEqual(["meeting", "article", "footer"]);
    });
  });
}

test("in however many parts it arrives, nothing that was painted moves", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 20_000 });
  let parts = 0;
  const until = (part: number) => {
    parts = part;
    return painted(page);
  };
  await inParts(page, "", { before: /(?=<(?:section|figure|h3|footer)\b)/, until }, async () => {
    await page.waitForLoadState();
    await expect(page.locator("footer").last()).toBeInViewport();
    const { shifted } = await seenIn(page);
    expect(shifted).toEqual([]);
  });
  expect(parts).toBeGreaterThan(20);
});

for (const place of ["#meeting", "#deployments", "#p9", "#as-of"]) {
  test(`a place asked for as ${place} is shown once it has arrived`, async ({ page }) => {
    await withHalf(page, place, async (letGo) => {
      letGo();
      await expect(page.locator(place)).toBeInViewport();
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    });
  });
}

for (const [name, again] of [
  ["a reload", (page: Page) => page.reload()],
  [
    "coming back",
    async (page: Page) => {
      await page.goto("about:blank");
      await page.goBack();
    },
  ],
] as const) {
  test(`${name} keeps the reader's place near the end of the page`, async ({ page, site }) => {
    for (let round = 0; round < 3; round += 1) {
      await page.goto(site.url);
      await page.locator("footer").last().scrollIntoViewIfNeeded();
      const before = await page.evaluate(() => scrollY);
      await again(page);
      await page.waitForLoadState();
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
    }
  });
}
