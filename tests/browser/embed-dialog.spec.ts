import type { Page } from "@playwright/test";
import { axe } from "./axe.ts";
import { BRIEFING, expect, open, PANELS, test } from "./fixtures.ts";

const TITLES = ["Meeting summary", "UK aid", "Troop deployments", "Partner-country agreements"];
const CHUNK = /\/assets\/embed-dialog-[^/]+\.js$/;

/** Also where it is asked for a second time, past what the browser keeps of the first. */
const AGAIN = /\/assets\/embed-dialog-[^/]+\.js/;

async function openDialog(page: Page) {
  await open(page, "");
  await page.getByRole("link", { name: "Embed: UK aid" }).click();
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
  await expect(page.getByRole("radio", { name: /^480 px, \d+ px high/ })).toBeChecked();
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

  await test.step("focus stays inside, and the Close button closes it", async () => {
    await page.keyboard.press("Enter");
    await expect(dialog).toBeVisible();
    const first = dialog.getByRole("combobox", { name: "Panel" });
    await expect(first).toBeFocused();
    const where = () =>
      page.evaluate(() => {
        const at = document.activeElement;
        return at === document.body || at?.closest("dialog") ? at?.tagName : "outside";
      });
    const been: unknown[] = [];
    do {
      await page.keyboard.press("Tab");
      been.push(await where());
    } while (been.at(-1) !== "SELECT" && been.length < 60);
    expect(been).not.toContain("outside");
    await expect(first, "the round is whole").toBeFocused();
    await dialog.getByRole("button", { name: "Close" }).click();
    await expect(dialog).toHaveCount(0);
    await expect(link).toBeFocused();
  });

  await test.step("Escape closes the dialog alone, and leaves open evidence open", async () => {
    await page.locator("[data-key-figures] [data-cite=aid-total]").click();
    await link.click();
    await expect(dialog).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
    await expect(page.locator("[data-evidence=aid-total]")).toBeVisible();
  });
});

test("what the dialog gives for each panel is true, and works", async ({ page, browser }) => {
  const dialog = await openDialog(page);
  const panel = dialog.getByRole("combobox", { name: "Panel" });
  const plain = dialog.getByRole("textbox", { name: PLAIN });
  const preview = page.frameLocator("iframe[title^=Preview]");

  await test.step("each text to copy works on a page of another site", async () => {
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

  await test.step("no two panels have a frame of the same name", async () => {
    const names = new Set<string>();
    for (const title of TITLES) {
      await panel.selectOption(title);
      await expect(plain).toHaveValue(new RegExp(`title="${title}`));
      names.add(/title="([^"]+)"/.exec(await plain.inputValue())?.[1] ?? "");
    }
    expect(names.size).toBe(TITLES.length);
  });

  await test.step("the preview is the panel chosen, in the colours chosen", async () => {
    await panel.selectOption("UK aid");
    await expect(preview.getByRole("heading", { level: 1 })).toHaveText("UK aid");
    await panel.selectOption("Meeting summary");
    await dialog.getByRole("radio", { name: "Dark" }).check();
    await expect(preview.getByRole("heading", { level: 1 })).toHaveText("Meeting summary");
    await expect(preview.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(dialog.getByRole("link", { name: "Open this panel alone" })).toHaveAttribute(
      "href",
      /\/embed\/meeting\/\?theme=dark$/,
    );
  });

  await test.step("the height is measured at each width, and a frame so high shows the panel whole", async () => {
    await panel.selectOption("Troop deployments");
    for (const width of [320, 480, 640, 960]) {
      const choice = dialog.getByRole("radio", { name: new RegExp(`^${width} px, \\d+ px high`) });
      await choice.check();
      const said = await choice.evaluate((radio) => radio.parentElement?.textContent ?? "");
      const [, height] = /, (\d+) px high/.exec(said) ?? [];
      await expect(plain).toHaveValue(new RegExp(` width="100%" height="${height}" `));
      await expect(page.locator("iframe[title^=Preview]")).toHaveAttribute("width", `${width}`);
      await expect
        .poll(() =>
          preview.locator("html").evaluate((root) => root.scrollHeight - root.clientHeight),
        )
        .toBe(0);
    }
    await dialog.getByLabel("Height in pixels").fill("250");
    await expect(plain).toHaveValue(/ height="250" /);
  });

  await test.step("axe knows no fault of it at any width, and it scrolls one way only", async () => {
    await expect(dialog.getByText(/960 px, \d+/)).toBeVisible();
    for (const width of [360, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await axe(page, "dialog"), `${width} px`).toEqual([]);
      const sideways = await dialog.evaluate((box) => box.scrollWidth - box.clientWidth);
      expect(sideways, `${width} px`).toBe(0);
    }
  });
});

test("where the browser’s clipboard refuses or has none, the text is selected and the keys are named", async ({
  page,
}) => {
  const dialog = await openDialog(page);
  const text = dialog.getByRole("textbox", { name: PLAIN });
  const said = dialog.getByRole("status").first();
  for (const refuses of [true, false]) {
    await page.evaluate((refuses) => {
      const value = { writeText: () => Promise.reject(new Error("denied")) };
      Object.defineProperty(navigator, "clipboard", {
        value: refuses ? value : undefined,
        configurable: true,
      });
    }, refuses);
    // Another text, of which nothing has been said yet.
    await dialog.getByRole("radio", { name: refuses ? "Dark" : "Light" }).check();
    await expect(said).toHaveText("");
    await dialog.getByRole("button", { name: "Copy" }).first().click();
    await expect(said).toContainText("press Ctrl+C");
    await expect(text).toBeFocused();
    const selected = await text.evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    );
    expect(selected).toBe(await text.inputValue());
  }
});

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
