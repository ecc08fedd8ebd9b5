import { expect, test } from "./fixtures.ts";
import { openShow, slide } from "./show.ts";

test("nothing on a slide takes focus or can be pressed", async ({ page }) => {
  await openShow(page);
  const slides = page.locator("section[aria-roledescription=slide]");
  expect(await slides.count()).toBeGreaterThan(10);
  const focusable = "a, button, input, select, summary, [tabindex], [contenteditable]";
  await expect(slides.locator(focusable)).toHaveCount(0);
});

test("the standings of aid come at their step, under the bar on a wide screen", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openShow(page, "?slide=aid");
  await expect(slide(page).getByText("announced", { exact: true })).toBeHidden();
  await page.keyboard.press("ArrowRight");
  await expect(slide(page).getByText("announced", { exact: true })).toBeVisible();
  await expect(slide(page).locator("figure")).toBeVisible();
});

test("the standings of aid take the bar's place on a screen of 4:3", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openShow(page, "?slide=aid");
  await expect(slide(page).locator("figure")).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(slide(page).getByText("announced", { exact: true })).toBeVisible();
  await expect(slide(page).locator("figure")).toBeHidden();
});

test("each part of a drawing is on a slide of its own at every text size", async ({ page }) => {
  await openShow(page, "?slide=agreements-2");
  for (const text of [0, 1, 2]) {
    if (text > 0) await page.keyboard.press("+");
    await expect(page.locator(`[data-text="${text}"]`)).toBeAttached();
    const drawings = page.locator("[data-series=agreements-instruments]");
    await expect(drawings.filter({ hasText: "United Kingdom" })).toHaveCount(1);
    await expect(drawings.filter({ hasText: "United States" })).toHaveCount(1);
  }
});

test("every slide that shows the rotorcraft memorandum says that sources disagree", async ({
  page,
}) => {
  await openShow(page);
  const about = page
    .locator("section[aria-roledescription=slide]")
    .filter({ hasText: /rotorcraft/i });
  const texts = await about.allTextContents();
  expect(texts.length).toBeGreaterThan(4);
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
    await page.keyboard.press("ArrowRight");
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
