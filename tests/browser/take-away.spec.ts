import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { axe } from "./axe.ts";
import { BRIEFING, built, expect, open, test } from "./fixtures.ts";
import { openPresenter, openShow, slide } from "./show.ts";

test("by keyboard alone: open, choose a series, save it, Escape, and focus is back", async ({
  page,
}) => {
  await open(page, "");
  const link = page.getByRole("link", { name: "Take away: UK aid" });
  await link.focus();
  await page.keyboard.press("Enter");
  const what = page.getByRole("combobox", { name: "What" });
  await expect(what).toBeFocused();
  await what.selectOption({ label: "Aid stated in the article" });
  await page.getByRole("button", { name: "CSV", exact: true }).focus();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.keyboard.press("Enter"),
  ]);
  expect(download.suggestedFilename()).toBe("aid-total.csv");
  const saved = readFileSync(await download.path(), "utf8");
  expect(saved).toBe(built(`briefings/${BRIEFING}/data/aid-total.csv`));
  await page.keyboard.press("Escape");
  await expect(link).toBeFocused();
});

test("a marked workbook is made in the browser, and says how to handle it", async ({ page }) => {
  await open(page, "?marking=OFFICIAL-SENSITIVE");
  await page.getByRole("link", { name: "Take away: the whole briefing" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Excel" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${BRIEFING}-OFFICIAL-SENSITIVE.xlsx`);
  const parts = unzipSync(new Uint8Array(readFileSync(await download.path())));
  const cover = parts["xl/worksheets/sheet1.xml"];
  expect(new TextDecoder().decode(cover)).toContain("OFFICIAL-SENSITIVE");
});

test("on a narrow phone the choice fits, and axe finds nothing in it", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page, "");
  await page.getByRole("link", { name: "Take away: UK aid" }).click();
  const dialog = page.getByRole("dialog", { name: "Take away" });
  const { over, small } = await dialog.evaluate((box) => ({
    over: box.scrollWidth - box.clientWidth,
    small: [...box.querySelectorAll("button, select, summary")]
      .map((one) => one.getBoundingClientRect())
      .filter(({ height, width }) => height < 24 || width < 24).length,
  }));
  expect({ over, small }).toEqual({ over: 0, small: 0 });
  expect(await axe(page)).toEqual([]);
});

test("a copied table keeps its form in a rich editor, and its rows in a plain field", async ({
  page,
}) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "");
  await page.getByRole("link", { name: "Take away: UK aid" }).click();
  await page
    .getByRole("combobox", { name: "Part" })
    .selectOption({ label: "Aid stated in the article" });
  await page.getByRole("button", { name: "Copy", exact: true }).click();
  await expect(page.getByText("Copied.")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.evaluate(() => {
    const rich = Object.assign(document.createElement("div"), {
      contentEditable: "true",
      id: "rich",
    });
    document.body.prepend(rich, Object.assign(document.createElement("textarea"), { id: "bare" }));
  });
  for (const field of ["#rich", "#bare"]) {
    await page.locator(field).focus();
    await page.keyboard.press("ControlOrMeta+V");
  }
  await expect(page.locator("#rich table td").nth(1)).toHaveText("more than £750 million");
  await expect(page.locator("#rich")).toContainText("accessed");
  await expect(page.locator("#bare")).toHaveValue(
    /\tmore than £750 million\t[^\n]*“The UK has so far/,
  );
});

test("a show gives its slides away where the speaker is, and never over the room’s slide", async ({
  page,
  context,
}) => {
  await openShow(page, "?slide=aid&marking=OFFICIAL");
  expect(await page.content()).not.toContain("Not said:");
  await page.keyboard.press("e");
  const dialog = page.getByRole("dialog", { name: "Take away" });
  await expect(dialog.getByText("OFFICIAL", { exact: true })).toHaveCount(2);
  const formats = dialog.getByRole("list").first().getByRole("button");
  await expect(formats.first()).toHaveText("PowerPoint");
  const [download] = await Promise.all([page.waitForEvent("download"), formats.first().click()]);
  expect(download.suggestedFilename()).toBe(`${BRIEFING}-OFFICIAL.pptx`);
  const parts = unzipSync(new Uint8Array(readFileSync(await download.path())));
  const notes = Object.keys(parts).filter((name) => name.startsWith("ppt/notesSlides/notes"));
  const said = notes.map((name) => new TextDecoder().decode(parts[name])).join("");
  expect(said, "the room’s page is without them").toContain("Not said:");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(slide(page)).toHaveAttribute("id", /^aid/);
  const presenter = await openPresenter(page, context);
  await page.keyboard.press("e");
  await presenter.getByRole("button", { name: /^Take away/ }).click();
  await expect(presenter.getByRole("dialog", { name: "Take away" })).toBeVisible();
  await expect(dialog).toHaveCount(0);
});

test.describe("in a frame that allows no downloads", () => {
  test.use({ expectedFault: /sandbox/ });

  test("the reader is told, and given the address", async ({ page, baseURL }) => {
    await page.goto(`${baseURL}briefings/index.json`);
    await page.setContent(
      `<iframe src="${baseURL}${BRIEFING}/" sandbox="allow-scripts allow-same-origin" width="900" height="700"></iframe>`,
    );
    const frame = page.frameLocator("iframe");
    await frame.getByRole("link", { name: "Take away: UK aid" }).click();
    await frame.getByRole("button", { name: "Excel" }).click();
    await expect(frame.getByRole("dialog")).toContainText(
      `this frame allows no downloads: open ${baseURL}${BRIEFING}/files/aid.xlsx`,
    );
  });
});
