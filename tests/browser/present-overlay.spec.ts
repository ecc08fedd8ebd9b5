import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { openShow, slide } from "./show.ts";

const SIZES = [
  [1024, 768],
  [1920, 1080],
  [360, 740],
] as const;

const OVERLAYS = [
  ["Overview", "o"],
  ["Keys", "?"],
  ["Go to slide", "g"],
  ["Data", "d"],
] as const;

/** Where the sheet and its markings stand, and whether anything in it is too wide. */
function measure(page: Page) {
  return page.locator("dialog").evaluate((sheet) => {
    const box = (element: Element) => {
      const { top, bottom, left, right } = element.getBoundingClientRect();
      return { top, bottom, left, right };
    };
    return {
      sheet: box(sheet),
      markings: [...sheet.querySelectorAll(":scope > p, :scope > header > p")].map(box),
      wide: [sheet, ...sheet.children].filter((it) => it.scrollWidth > it.clientWidth + 1).length,
    };
  });
}

for (const [width, height] of SIZES) {
  test(`at ${width}×${height} every overlay fits between its two markings, light and dark`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openShow(page, "?slide=agreements&marking=OFFICIAL");
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      for (const [name, key] of OVERLAYS) {
        await page.keyboard.press(key);
        await expect(page.getByRole("dialog", { name, exact: true })).toBeVisible();
        const { sheet, markings, wide } = await measure(page);
        expect(sheet.left, name).toBeGreaterThanOrEqual(0);
        expect(sheet.right, name).toBeLessThanOrEqual(width);
        expect(sheet.top, name).toBeGreaterThanOrEqual(0);
        expect(sheet.bottom, name).toBeLessThanOrEqual(height);
        expect(wide, name).toBe(0);
        expect(markings, name).toHaveLength(2);
        for (const marking of markings) {
          expect(marking.top, name).toBeGreaterThanOrEqual(sheet.top);
          expect(marking.bottom, name).toBeLessThanOrEqual(sheet.bottom);
        }
        await page.keyboard.press("Escape");
        await expect(page.getByRole("dialog")).toHaveCount(0);
      }
    }
  });
}

test("help scrolls by keys wherever the focus is, and nothing of it lies under its head", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 600 });
  await openShow(page, "?slide=aid");
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog");
  const last = sheet.getByText("Local policy decides", { exact: false });
  const first = sheet.getByText("Last key received", { exact: false });
  const close = sheet.getByRole("button", { name: "Close (Esc)" });
  // A browser may glide: a key that is pressed on the way starts from there.
  const rest = (end: "top" | "bottom") =>
    expect
      .poll(() =>
        sheet.evaluate(({ scrollTop, clientHeight, scrollHeight }) => {
          if (scrollTop === 0) return "top";
          return scrollTop + clientHeight >= scrollHeight - 1 ? "bottom" : "between";
        }),
      )
      .toBe(end);
  await expect(close).toBeFocused();
  await page.keyboard.press("End");
  await rest("bottom");
  await expect(last).toBeInViewport({ ratio: 0.95 });
  await expect(close).toBeInViewport({ ratio: 0.95 });
  await page.keyboard.press("Home");
  await rest("top");
  await expect(first).toBeInViewport({ ratio: 0.95 });
  await page.keyboard.press("PageDown");
  await rest("bottom");
  await expect(slide(page)).toHaveAttribute("id", "aid");
});

test("arrows move through the overview by rows and columns, and Enter goes there", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openShow(page);
  await page.keyboard.press("o");
  const focused = page.locator("dialog li button:focus");
  await expect(focused).toHaveAccessibleName(/^1 of/);
  await page.keyboard.press("ArrowRight");
  await expect(focused).toHaveAccessibleName(/^2 of/);
  const before = await focused.boundingBox();
  await page.keyboard.press("ArrowDown");
  const after = await focused.boundingBox();
  expect(after?.x).toBe(before?.x);
  expect(after?.y).toBeGreaterThan(before?.y ?? Number.POSITIVE_INFINITY);
  const name = await focused.getAttribute("aria-label");
  await page.keyboard.press("Enter");
  await expect(slide(page)).toHaveAttribute("aria-label", name ?? "");

  const help = page.getByRole("button", { name: "Help", exact: true });
  await help.press("Enter");
  await page.keyboard.press("Escape");
  await expect(help, "what opened an overlay has the focus again").toBeFocused();
});

test("projector contrast reaches what is laid over the slides", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await openShow(page);
  await page.keyboard.press("c");
  await page.keyboard.press("o");
  await expect(page.locator("dialog")).toHaveCSS("background-color", "rgb(255, 255, 255)");
});
