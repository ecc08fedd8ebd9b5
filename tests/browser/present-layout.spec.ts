import { expect, test } from "./fixtures.ts";
import { openShow } from "./show.ts";
import { faultsIn, measureSlides, SPACED, setStyle, tooEmpty } from "./slide-measure.ts";

const SHAPES = [
  [1920, 1080],
  [1024, 768],
  [1366, 768],
  [1280, 800],
  [2560, 1080],
  [3840, 2160],
  [1080, 1920],
  [1280, 1024],
] as const;

const MOST_SLIDES = 12;

test("slides fit and fill every shape, and fit it at every text size", async ({ page }) => {
  test.setTimeout(120_000);
  await openShow(page);
  const faults: string[] = [];
  for (const [width, height] of SHAPES) {
    await page.setViewportSize({ width, height });
    for (const text of [0, 1, 2]) {
      if (text > 0) await page.keyboard.press("+");
      await expect(page.locator(`[data-text="${text}"]`)).toBeAttached();
      const slides = await measureSlides(page);
      const at = `${width}×${height} +${text}`;
      faults.push(...faultsIn(slides).map((fault) => `${at} ${fault}`));
      if (text > 0) continue;
      if (width / height > 1.7) expect(slides.length, at).toBeLessThanOrEqual(MOST_SLIDES);
      expect(tooEmpty(slides), at).toEqual([]);
    }
    for (const _ of [1, 2]) await page.keyboard.press("-");
  }
  expect(faults).toEqual([]);
});

test("slides fit where a reader sets letters, words and lines apart", async ({ page }) => {
  test.setTimeout(120_000);
  await openShow(page);
  const count = page.locator("section[aria-roledescription=slide]");
  const before = await count.count();
  await setStyle(page, SPACED);
  await expect(count).not.toHaveCount(before);
  for (const [width, height] of SHAPES) {
    await page.setViewportSize({ width, height });
    expect(faultsIn(await measureSlides(page)), `${width}×${height}`).toEqual([]);
  }
});

for (const family of ["DejaVu Sans", "Liberation Sans", "Noto Sans"]) {
  test(`slides fit in ${family}`, async ({ page }) => {
    test.setTimeout(120_000);
    await openShow(page);
    const there = await page.evaluate((name) => {
      const context = document.createElement("canvas").getContext("2d");
      if (!context) return false;
      const widthIn = (font: string) => {
        context.font = font;
        return context.measureText("mmmmmmmmmmlli").width;
      };
      return ["serif", "monospace"].every(
        (other) => widthIn(`72px "${name}", ${other}`) !== widthIn(`72px ${other}`),
      );
    }, family);
    test.skip(!there, `${family} is not installed here`);
    await setStyle(page, `* { font-family: "${family}" !important }`);
    for (const [width, height] of SHAPES) {
      await page.setViewportSize({ width, height });
      expect(faultsIn(await measureSlides(page)), `${width}×${height}`).toEqual([]);
    }
  });
}
