import { expect, test } from "./fixtures.ts";
import { openShow, slide } from "./show.ts";

test("nothing on a slide takes focus or can be pressed", async ({ page }) => {
  await openShow(page);
  const slides = page.locator("section[aria-roledescription=slide]");
  expect(await slides.count()).toBeGreaterThan(8);
  const focusable = "a, button, input, select, summary, [tabindex], [contenteditable]";
  await expect(slides.locator(focusable)).toHaveCount(0);
});

test("the standings of aid stand beside its figure and bar, at once", async ({ page }) => {
  for (const [width, height] of [
    [1920, 1080],
    [1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openShow(page, "?slide=aid");
    await expect(slide(page).locator("figure")).toBeVisible();
    const announced = page.locator("[data-series=aid-items]").getByText("announced");
    await expect(announced).toHaveCount(1);
  }
});

test("a show has the shape of its window, and keeps its place when that changes", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openShow(page, "?slide=agreements");
  const place = slide(page).locator("footer span").last();
  await expect(place).toHaveText(/^\d+ of 12$/);
  await page.setViewportSize({ width: 1024, height: 768 });
  await expect(place).not.toHaveText(/of 12$/);
  await expect(slide(page)).toHaveAttribute("id", "agreements");
  const box = await slide(page).boundingBox();
  expect(box?.width).toBeCloseTo(1024, 0);
  expect(box?.height).toBeCloseTo(768, 0);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await expect(place).toHaveText(/of 12$/);
  await expect(slide(page)).toHaveAttribute("id", "agreements");
});

test("every slide that shows the rotorcraft memorandum says that sources disagree", async ({
  page,
}) => {
  await openShow(page);
  const about = page
    .locator("section[aria-roledescription=slide]")
    .filter({ hasText: /rotorcraft/i });
  const texts = await about.allTextContents();
  expect(texts.length).toBeGreaterThan(1);
  for (const text of texts) expect(text).toMatch(/sources\sdisagree/i);
});

test.describe("in forced colours", () => {
  test.use({ forcedColors: "active" });

  test("marks keep an outline and a label", async ({ page }) => {
    await openShow(page);
    const faint = await page.evaluate(() => {
      const ground = getComputedStyle(document.body).backgroundColor;
      return [...document.querySelectorAll("section svg :is(rect, circle)")]
        .map((mark) => getComputedStyle(mark))
        .filter(({ fill, stroke }) => [fill, stroke].every((it) => it === "none" || it === ground))
        .length;
    });
    expect(faint).toBe(0);
    const drawings = page
      .locator("section figure svg")
      .filter({ has: page.locator("rect, circle") });
    for (const text of await drawings.allTextContents()) expect(text).toMatch(/\w/);
  });

  test("standings keep their three marks", async ({ page }) => {
    await openShow(page, "?slide=aid");
    const marks = await slide(page)
      .locator("[data-series=aid-items] li")
      .evaluateAll((items) =>
        items.map((item) => {
          const { backgroundColor, borderBottomStyle } = getComputedStyle(item, "::before");
          return `${backgroundColor} ${borderBottomStyle}`;
        }),
      );
    expect(new Set(marks).size).toBe(3);
  });
});
