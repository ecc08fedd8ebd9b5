import type { Page } from "@playwright/test";
import { axe } from "./axe.ts";
import { BRIEFING, DASHBOARDS, EMBEDS, expect, open, test, twoFrames, unfold } from "./fixtures.ts";

const CITE = "[data-key-figures] [data-cite=aid-total]";
const HOME = `${BRIEFING}/`;

/** Wide and narrow. What is unfolded hides nothing: narrow, one look sees both. */
const WIDTHS = [1280, 360];

test("the dashboard has no fault that axe knows, as it is, with evidence and with tables open", async ({
  page,
}) => {
  await open(page, HOME);
  await axeAtWidths(page, "as it is", [1280]);
  await page.locator(CITE).click();
  await expect(page.locator("[data-evidence]")).toBeVisible();
  await unfold(page);
  await axeAtWidths(page, "with evidence and tables");
});

test("no panel alone has a fault that axe knows, folded or not", async ({ page }) => {
  for (const address of EMBEDS) {
    await page.goto(address);
    await axeAtWidths(page, address, [1280]);
    await unfold(page);
    await axeAtWidths(page, `${address} unfolded`);
  }
});

async function axeAtWidths(page: Page, what: string, widths = WIDTHS) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    expect(await axe(page), `${what}, ${width} px`).toEqual([]);
  }
}

test("axe finds a fault where there is one, of structure or of dark colours", async ({ page }) => {
  await page.goto(EMBEDS[0] ?? "");
  await page.evaluate(() => {
    const faint = document.createElement("p");
    faint.append("Faint");
    faint.style.color = "light-dark(black, #222)";
    document.body.append(document.createElement("img"), faint);
  });
  const faults = (await axe(page)).join("\n");
  expect(faults).toMatch(/^image-alt: /m);
  expect(faults).toMatch(/^dark: color-contrast: /m);
  expect(faults).not.toMatch(/^color-contrast: /m);
});

for (const address of [...DASHBOARDS, ...EMBEDS]) {
  test(`/${address} fits at 320 and 2560 px and zoomed to 400 %, and keeps its qualifiers in forced colours`, async ({
    page,
  }) => {
    await open(page, address);
    await test.step("every qualifier is in sight and in another colour than the paper", async () => {
      await page.emulateMedia({ forcedColors: "active" });
      expect(await page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
      const { seen, faults } = await qualifiers(page);
      expect(faults).toEqual([]);
      if (!/embed\/(agreements|meeting)/.test(address)) expect(seen).toBeGreaterThan(0);
      await page.emulateMedia({ forcedColors: null });
    });
    await test.step("no words of a drawing lie over others", async () => {
      for (const width of [360, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await twoFrames(page);
        expect(await collisions(page), `${width} px`).toEqual([]);
      }
    });
    await test.step("nothing scrolls sideways or is cut off", () => fitsAcross(page));
    await unfold(page);
    await test.step("nor does it with tables open", () => fitsAcross(page));
    const cite = page.locator(CITE);
    if ((await cite.count()) === 0) return;
    await cite.click();
    await expect(page.locator("[data-evidence]")).toBeVisible();
    await test.step("nor with evidence open", () => fitsAcross(page));
  });
}

/** At both ends of what windows are wide, and in one of 1280 px that is zoomed to 400 %. */
async function fitsAcross(page: Page) {
  for (const width of [320, 2560]) {
    await page.setViewportSize({ width, height: 720 });
    await twoFrames(page);
    expect(await page.evaluate(() => [innerWidth, devicePixelRatio])).toEqual([width, 1]);
    await fits(page, `${width} px`);
    if (width === 320) expect(await collisions(page), `${width} px`).toEqual([]);
  }
  const zoomed = { width: 320, height: 256, deviceScaleFactor: 4, mobile: false };
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setDeviceMetricsOverride", zoomed);
  await twoFrames(page);
  expect(await page.evaluate(() => [innerWidth, devicePixelRatio])).toEqual([320, 4]);
  await fits(page, "400 %");
  await session.send("Emulation.clearDeviceMetricsOverride");
  await session.detach();
}

/** No sideways scrolling, and no words past the edge outside a box that scrolls by itself. */
async function fits(page: Page, at: string) {
  const { over, cut } = await page.evaluate(() => {
    const root = document.documentElement;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      element !== root &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    // A panel alone leaves whole drawings out where its frame is too low for them.
    const leftOut = (element: Element | null, left: number): boolean =>
      element !== null &&
      element !== document.body &&
      ((/clip|hidden/.test(getComputedStyle(element).overflowX) &&
        left >= element.getBoundingClientRect().right - 1) ||
        leftOut(element.parentElement, left));
    const isCut = (node: Node, parent: Element): boolean => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right, width } = range.getBoundingClientRect();
      // A pixel wide or less is text for screen readers only.
      if (width <= 1 || scrolls(parent) || leftOut(parent, left)) return false;
      return right > root.clientWidth + 1 || left < -1;
    };
    const cut: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement: parent, textContent: text } = walker.currentNode;
      if (!parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (text?.trim() && isCut(walker.currentNode, parent)) cut.push(text);
    }
    return { over: root.scrollWidth - root.clientWidth, cut };
  });
  expect(cut, at).toEqual([]);
  expect(over, at).toBeLessThanOrEqual(0);
}

/** Pairs of words in one drawing whose boxes share more than a hair. */
function collisions(page: Page) {
  return page.evaluate(() => {
    const drawings = [...document.querySelectorAll("figure[data-series] svg")].filter((svg) =>
      svg.checkVisibility(),
    );
    const overlap = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) * 0.4;
    return drawings.flatMap((svg) => {
      const texts = [...svg.querySelectorAll("text")].filter((text) => text.textContent?.trim());
      const boxes = texts.map((text) => text.getBoundingClientRect());
      return texts.flatMap((text, i) =>
        texts.slice(i + 1).flatMap((other, j) => {
          const [a, b] = [boxes[i], boxes[i + 1 + j]];
          return a && b && overlap(a, b)
            ? [`“${text.textContent}” and “${other.textContent}”`]
            : [];
        }),
      );
    });
  });
}

/** Every “more than” in sight: whether it is what lies at its own middle, and can be told apart. */
function qualifiers(page: Page) {
  return page.evaluate(() => {
    const probe = document.createElement("div");
    document.body.append(probe);
    probe.style.setProperty("background-color", "Canvas");
    const canvas = getComputedStyle(probe).backgroundColor;
    probe.remove();

    const wordsIn = (node: Node, parent: Element): DOMRect | undefined => {
      const at = node.textContent?.indexOf("more than") ?? -1;
      if (at < 0 || parent.closest("script, style")) return;
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return;
      parent.scrollIntoView({ block: "center", behavior: "instant" });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + "more".length);
      return range.getClientRects()[0];
    };
    // Words for screen readers only lie in a box of a pixel that cuts them off.
    const unseen = (element: Element | null): boolean =>
      element !== null &&
      (element.getBoundingClientRect().width <= 1 || unseen(element.parentElement));
    const faultOf = (box: DOMRect, parent: Element): string | null => {
      const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      if (!hit || !(parent.contains(hit) || hit.contains(parent))) {
        return `covered by ${hit?.outerHTML.slice(0, 80)}`;
      }
      const style = getComputedStyle(parent);
      const ink = parent instanceof SVGElement ? style.fill : style.color;
      return ink === canvas ? `${ink} on ${canvas}` : null;
    };

    let seen = 0;
    const faults: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const parent = node.parentElement;
      const box = parent && wordsIn(node, parent);
      if (!box || unseen(parent)) continue;
      seen += 1;
      const fault = faultOf(box, parent);
      if (fault) faults.push(`${parent.closest("section")?.id}: ${node.textContent}: ${fault}`);
    }
    return { seen, faults };
  });
}

test("a marking that the address asks for stays in view at both ends of a dashboard, and lies over nothing that has focus", async ({
  page,
}) => {
  await page.setViewportSize({ width: 768, height: 600 });
  await open(page, `${HOME}?marking=official`);
  const [head = 0, foot = 0] = await page.evaluate(() =>
    ["::before", "::after"].map((end) => {
      const bars = [...document.querySelectorAll("*")].map((it) => getComputedStyle(it, end));
      const bar = bars.find(({ content }) => content === '"OFFICIAL"');
      return bar?.position === "sticky" ? Number.parseFloat(bar.blockSize) : 0;
    }),
  );
  expect(Math.min(head, foot)).toBeGreaterThan(14);
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const box = document.activeElement?.getBoundingClientRect();
      return { top: box?.top ?? 0, bottom: box?.bottom ?? 0, tall: (box?.height ?? 0) > 500 };
    });
    if (at.tall) continue;
    expect(at.bottom).toBeGreaterThan(head + 1);
    expect(at.top).toBeLessThan(600 - foot - 1);
  }
});
