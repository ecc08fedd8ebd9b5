import { findChromium } from "./chromium.ts";
import { BRIEFING, EMBEDS, expect, open, test, twoFrames, unfold } from "./fixtures.ts";
import { layoutFaults } from "./layout.ts";
import { openShow } from "./show.ts";

// As desktops with a mouse have them: they take room from the page. Playwright hides them.
test.use({
  launchOptions: { ...(await findChromium()), ignoreDefaultArgs: ["--hide-scrollbars"] },
});

// One after another: a browser of its own is started for them but once.
test.describe.configure({ mode: "default" });

const taken = () => innerWidth - document.documentElement.clientWidth;
const over = () => {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
};

for (const address of [`${BRIEFING}/`, ...EMBEDS]) {
  test(`with scroll bars that take room, /${address} has none below at 320 and 1280 px, and loses no words`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 600 });
    await open(page, address);
    await unfold(page);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 600 });
      await twoFrames(page);
      expect(await page.evaluate(taken)).toBeGreaterThan(10);
      expect(await page.evaluate(over)).toBeLessThanOrEqual(0);
      expect(await page.evaluate(layoutFaults, "body")).toEqual([]);
    }
  });
}

/** The height that a panel alone asks its host for. */
const asked = () =>
  new Promise<number>((resolve) => {
    addEventListener("message", ({ data }) => {
      if (data.type === "briefing:height") resolve(data.height);
    });
    postMessage({ type: "briefing:ask" });
  });

test("a frame of the height that an embed asks for has no bar, though one was there before", async ({
  page,
}) => {
  for (const address of EMBEDS) {
    await page.setViewportSize({ width: 600, height: 300 });
    await page.goto(address);
    expect(await page.evaluate(taken), address).toBeGreaterThan(10);
    const height = await page.evaluate(asked);
    await page.setViewportSize({ width: 600, height });
    await page.waitForFunction(() => innerWidth === document.documentElement.clientWidth);
    expect(await page.evaluate(asked), address).toBe(height);
  }
});

test("a show has no bar at all, whatever the shape of its window, and a wallboard none", async ({
  page,
}) => {
  for (const query of ["", "?mode=wallboard"]) {
    await openShow(page, query);
    for (const [width, height] of [
      [1280, 600],
      [1280, 1024],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      const below = () => innerHeight - document.documentElement.clientHeight;
      await page.waitForFunction(() => innerWidth === document.documentElement.clientWidth);
      expect(await page.evaluate(below)).toBe(0);
    }
  }
});
