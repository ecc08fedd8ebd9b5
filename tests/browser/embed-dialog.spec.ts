import type { Page } from "@playwright/test";
import { axe } from "./axe.ts";
import { BRIEFING, expect, open, PANELS, test } from "./fixtures.ts";

const TITLES = ["Meeting summary", "UK aid", "Troop deployments", "Partner-country agreements"];
const CHUNK = /\/assets\/embed-dialog-[^/]+\.js$/;

/** Also where it is asked for a second time, past what the browser keeps of the first. */
const AGAIN = /\/assets\/embed-dialog-[^/]+\.js/;

async function openDialog(page: Page, title = "UK aid") {
  await open(page, "");
  await page.getByRole("link", { name: `Embed: ${title}` }).click();
  const dialog = page.getByRole("dialog", { name: "Embed a panel in another page" });
  await expect(dialog).toBeVisible();
  return dialog;
}

const PLAIN = "For SharePoint and any other page";
const SCRIPTED = "For pages that allow scripts";
const ELEMENT = "As an element, for developers";

test("each panel opens the dialog about itself, which is fetched only then", async ({ page }) => {
  const chunks: string[] = [];
  page.on("request", (request) => {
    if (CHUNK.test(request.url())) chunks.push(request.url());
  });
  await open(page, "");
  expect(chunks).toEqual([]);
  for (const [index, title] of TITLES.entries()) {
    await page.getByRole("link", { name: `Embed: ${title}` }).click();
    await expect(page.getByRole("combobox", { name: "Panel" })).toHaveValue(PANELS[index] ?? "");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  }
  expect(chunks).toHaveLength(1);
});

test("by keyboard alone: open, choose, copy, Escape, and focus is back", async ({ page }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "");
  const link = page.getByRole("link", { name: "Embed: UK aid" });
  await link.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(page.getByRole("combobox", { name: "Panel" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("radio", { name: "As the reader’s device" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: "Dark" })).toBeChecked();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("radio", { name: /^640 px/ })).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(page.getByRole("radio", { name: /^480 px/ })).toBeChecked();
  const plain = dialog.getByRole("textbox", { name: PLAIN });
  await expect(plain).toHaveValue(/\/embed\/aid\/\?theme=dark"/);
  const copy = dialog.getByRole("button", { name: "Copy" }).first();
  await copy.focus();
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("status").first()).toHaveText("Copied.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await plain.inputValue());
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(link).toBeFocused();
});

test("focus stays inside the dialog, and its Close button closes it", async ({ page }) => {
  const dialog = await openDialog(page);
  for (let pressed = 0; pressed < 40; pressed += 1) {
    await page.keyboard.press("Tab");
    const outside = await page.evaluate(
      () => document.activeElement !== document.body && !document.activeElement?.closest("dialog"),
    );
    expect(outside).toBe(false);
  }
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Embed: UK aid" })).toBeFocused();
});

test("Escape closes the dialog alone, and leaves open evidence open", async ({ page }) => {
  await open(page, "");
  await page.locator("[data-key-figures] [data-cite=aid-total]").click();
  await page.getByRole("link", { name: "Embed: UK aid" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.locator("[data-evidence=aid-total]")).toBeVisible();
});

test("the height is measured at each width, and a frame so high shows the panel whole", async ({
  page,
}) => {
  const dialog = await openDialog(page, "Troop deployments");
  const preview = page.frameLocator("iframe[title^=Preview]");
  for (const width of [320, 480, 640, 960]) {
    const choice = dialog.getByRole("radio", { name: new RegExp(`^${width} px, \\d+ px high`) });
    await choice.check();
    const said = await choice.evaluate((radio) => radio.parentElement?.textContent ?? "");
    const [, height] = /, (\d+) px high/.exec(said) ?? [];
    await expect(dialog.getByRole("textbox", { name: PLAIN })).toHaveValue(
      new RegExp(` width="100%" height="${height}" `),
    );
    await expect(page.locator("iframe[title^=Preview]")).toHaveAttribute("width", `${width}`);
    await expect
      .poll(() => preview.locator("html").evaluate((root) => root.scrollHeight - root.clientHeight))
      .toBe(0);
  }
  await dialog.getByLabel("Height in pixels").fill("250");
  await expect(dialog.getByRole("textbox", { name: PLAIN })).toHaveValue(/ height="250" /);
});

test("the preview is the panel chosen, in the colours chosen", async ({ page }) => {
  const dialog = await openDialog(page);
  const preview = page.frameLocator("iframe[title^=Preview]");
  await expect(preview.getByRole("heading", { level: 1 })).toHaveText("UK aid");
  await dialog.getByRole("combobox", { name: "Panel" }).selectOption("Meeting summary");
  await dialog.getByRole("radio", { name: "Dark" }).check();
  await expect(preview.getByRole("heading", { level: 1 })).toHaveText("Meeting summary");
  await expect(preview.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(dialog.getByRole("link", { name: "Open this panel alone" })).toHaveAttribute(
    "href",
    /\/embed\/meeting\/\?theme=dark$/,
  );
});

test("each text to copy works on a page of another site", async ({ page, browser }) => {
  const dialog = await openDialog(page);
  for (const name of [PLAIN, SCRIPTED, ELEMENT]) {
    const text = await dialog.getByRole("textbox", { name }).inputValue();
    const other = await browser.newPage();
    await other.setContent(text);
    await expect(other.locator("iframe")).toHaveAttribute("title", /^UK aid – /);
    const heading = other.frameLocator("iframe").getByRole("heading", { level: 1 });
    await expect(heading).toHaveText("UK aid");
    await other.close();
  }
});

test("no two panels have a frame of the same name", async ({ page }) => {
  const dialog = await openDialog(page);
  const names = new Set<string>();
  for (const panel of TITLES) {
    await dialog.getByRole("combobox", { name: "Panel" }).selectOption(panel);
    const text = dialog.getByRole("textbox", { name: PLAIN });
    await expect(text).toHaveValue(new RegExp(`title="${panel}`));
    names.add(/title="([^"]+)"/.exec(await text.inputValue())?.[1] ?? "");
  }
  expect(names.size).toBe(TITLES.length);
});

for (const [name, clipboard] of [
  ["refuses", { writeText: "reject" }],
  ["has none", null],
] as const) {
  test(`where the browser’s clipboard ${name}, the text is selected and the keys are named`, async ({
    page,
  }) => {
    await page.addInitScript((refusing) => {
      const value = refusing && { writeText: () => Promise.reject(new Error("denied")) };
      Object.defineProperty(navigator, "clipboard", { value: value ?? undefined });
    }, clipboard);
    const dialog = await openDialog(page);
    await dialog.getByRole("button", { name: "Copy" }).first().click();
    await expect(dialog.getByRole("status").first()).toContainText("press Ctrl+C");
    const text = dialog.getByRole("textbox", { name: PLAIN });
    await expect(text).toBeFocused();
    const selected = await text.evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    );
    expect(selected).toBe(await text.inputValue());
  });
}

test.describe("where the dialog cannot be fetched", () => {
  test.use({ expectedFault: /ERR_FAILED/ });

  test("the link leads to the panel alone", async ({ page }) => {
    await page.route(AGAIN, (route) => route.abort());
    await open(page, "");
    await page.getByRole("link", { name: "Embed: UK aid" }).click();
    await expect(page).toHaveURL(new RegExp(`/${BRIEFING}/embed/aid/$`));
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the link leads to the panel alone", async ({ page }) => {
    await page.goto("");
    await page.getByRole("link", { name: "Embed: UK aid" }).click();
    await expect(page).toHaveURL(new RegExp(`/${BRIEFING}/embed/aid/$`));
  });
});

test("the dialog has no fault that axe knows at any width, and scrolls one way only", async ({
  page,
}) => {
  const dialog = await openDialog(page);
  await expect(dialog.getByText(/960 px, \d+/)).toBeVisible();
  for (const width of [360, 768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await axe(page, "dialog"), `${width} px`).toEqual([]);
    const sideways = await dialog.evaluate((box) => box.scrollWidth - box.clientWidth);
    expect(sideways, `${width} px`).toBe(0);
  }
});
