import type { Page } from "@playwright/test";
import { DIST, expect, test } from "./fixtures.ts";
import { serve } from "./static-server.ts";

// What a page paints first depends on what the browser has kept of another.
test.use({ reuseContext: false });

/** What is seen of a page while it arrives. */
interface Seen {
  shifted: number;
  /** What was held back for a frame, by id or element. */
  held: string[];
}

/** Opens a page that stops arriving in the middle of its panels, and goes on when it is let go. */
async function withHalf(page: Page, place: string, look: (letGo: () => void) => Promise<void>) {
  let letGo = () => {};
  const until = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const site = await serve(DIST, { pause: { before: 'id="deployments"', until } });
  try {
    await page.addInitScript(() => {
      const seen: Seen = { shifted: 0, held: [] };
      Object.assign(globalThis, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shifted += Reflect.get(entry, "value");
      }).observe({ type: "layout-shift", buffered: true });
      document.addEventListener("animationstart", ({ target }) => {
        const { id, localName, firstElementChild } = target as Element;
        seen.held.push(id || firstElementChild?.id || localName);
      });
    });
    await page.goto(site.url + place, { waitUntil: "commit" });
    await page.waitForFunction(
      () => performance.getEntriesByName("first-contentful-paint").length > 0,
    );
    await look(letGo);
  } finally {
    letGo();
    await site.close();
  }
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
      expect(shifted).toBe(0);
      expect(held).toEqual(["meeting", "article", "footer"]);
    });
  });
}

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
