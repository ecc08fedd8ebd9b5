import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContext, Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { BUDGET } from "../budget.ts";
import { BRIEFING, built, DIST, expect, PANELS, ready, test } from "./fixtures.ts";
import { currentSlide, openPresenter, slide } from "./show.ts";

// The file is opened without a network, which a context that is used again would not get back.
test.use({ reuseContext: false });

const FILE = `${BRIEFING}/briefing.html`;
const ADDRESS = pathToFileURL(path.join(DIST, FILE)).href;

/** Opens the file as a double click does, where no network is. */
async function openFile(page: Page, context: BrowserContext, asked = "") {
  await context.setOffline(true);
  const requests: string[] = [];
  context.on("request", (request) => {
    if (!request.isNavigationRequest() && !request.url().startsWith("data:")) {
      requests.push(request.url());
    }
  });
  await page.goto(ADDRESS + asked);
  await ready(page);
  return requests;
}

test(`a briefing in one file weighs less than ${BUDGET.oneFile / 1000} kB`, () => {
  expect(Buffer.byteLength(built(FILE))).toBeLessThan(BUDGET.oneFile);
});

test("the file has every panel, live charts and the sentence behind a figure", async ({
  page,
  context,
}) => {
  const requests = await openFile(page, context);
  for (const panel of PANELS) await expect(page.locator(`section#${panel}`)).toBeVisible();
  const chart = page.locator("#aid [data-series] [role=img]").first();
  await chart.scrollIntoViewIfNeeded();
  await expect(chart).toHaveAttribute("data-live", "true");
  await page.locator("#aid [data-cite]").first().click();
  const evidence = page.locator("[data-evidence]");
  await expect(evidence.locator("mark")).toBeVisible();
  await evidence.getByText("Show in the article").click();
  await expect(evidence).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(evidence).toHaveCount(0);
  expect(requests).toEqual([]);
});

test("the file shows slides in two windows, and ends at the panel it was started from", async ({
  page,
  context,
}) => {
  const requests = await openFile(page, context, "?marking=OFFICIAL");
  await page.locator("[data-start-show=aid]").click();
  await expect(slide(page)).toHaveAttribute("id", /^aid/);
  await expect(slide(page)).toContainText("OFFICIAL");
  expect(new URL(page.url()).hash).toMatch(/^#\/present\?.*slide=aid/);
  const presenter = await openPresenter(page, context);
  await expect(presenter.getByText("Without network").locator("..")).toContainText("ready");
  await expect(presenter.getByLabel("Notes")).toBeVisible();
  await presenter.keyboard.press("End");
  const title = await currentSlide(presenter).locator("h2").last().innerText();
  await expect(slide(page).locator("h2")).toHaveText(title);
  await page.reload();
  await expect(slide(page)).toHaveCount(1);
  await expect(slide(page).locator("h2")).toHaveText(title);
  await presenter.close();
  await page.keyboard.press("Escape");
  await expect(page.locator("section#aid")).toBeVisible();
  expect(requests).toEqual([]);
});

test("a slide's address in the file opens that slide, never the dashboard first", async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(globalThis, { seen });
    const look = () => {
      for (const id of ["aid", "article"]) {
        if (document.querySelector(`[data-panel]#${id}, section#${id}`)?.checkVisibility()) {
          if (!document.querySelector("[aria-roledescription=slide]")) seen.add(id);
        }
      }
      requestAnimationFrame(look);
    };
    look();
  });
  await openFile(page, context, "#/present?slide=deployments");
  await expect(slide(page)).toHaveAttribute("id", /^deployments/);
  expect(await page.evaluate(() => [...Reflect.get(globalThis, "seen")])).toEqual([]);
});

test("the file gives away all that a browser makes, pictures among it, and names no computer", async ({
  page,
  context,
}) => {
  const requests = await openFile(page, context, "?marking=OFFICIAL");
  await page.getByRole("link", { name: "Take away: the whole briefing" }).click();
  const dialog = page.getByRole("dialog", { name: "Take away" });
  await expect(dialog).not.toContainText("file:");
  const made = async (label: string) => {
    const button = dialog.getByRole("button", { name: label, exact: true });
    const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };
  const all = await made("Everything");
  expect(all.name).toBe(`${BRIEFING}-OFFICIAL.zip`);
  const inside = Object.keys(unzipSync(new Uint8Array(all.bytes)));
  for (const panel of PANELS) expect(inside).toContain(`pictures/${panel}.png`);
  for (const ending of ["pptx", "xlsx", "docx", "odt", "html"]) {
    expect(inside).toContain(`${BRIEFING}-OFFICIAL.${ending}`);
  }
  await dialog.getByRole("combobox", { name: "What" }).selectOption("aid");
  const png = await made("Save as PNG");
  expect(png.bytes.readUInt32BE(16)).toBe(1920);
  expect(requests.filter((address) => !address.startsWith("blob:"))).toEqual([]);
});

test("nothing in the file leads to what lies beside it on the site", async ({ page, context }) => {
  await openFile(page, context);
  const beside = await page
    .locator("a[href]")
    .evaluateAll((links) =>
      links
        .map((link) => link.getAttribute("href") ?? "")
        .filter((href) => !/^(#|\?(cite|country)=|https?:)/.test(href)),
    );
  expect(beside).toEqual([]);
});

test.describe("where scripts may not run", () => {
  test.use({ javaScriptEnabled: false });

  test("the file is read as it was built", async ({ page }) => {
    await page.goto(ADDRESS);
    for (const panel of PANELS) await expect(page.locator(`section#${panel} h2`)).toBeVisible();
    await expect(page.locator("#aid [data-series] svg:visible").first()).toBeVisible();
    await expect(page.locator("#article")).toContainText("¶1");
    await expect(page.getByText("Present", { exact: true })).toBeHidden();
  });
});

test("the dashboard gives the file away under the briefing's own name", async ({ page }) => {
  await page.goto(`${BRIEFING}/`);
  await ready(page);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Save as one file" }).click();
  expect((await download).suggestedFilename()).toBe(`${BRIEFING}.html`);
});
