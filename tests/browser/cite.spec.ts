import type { Locator, Page } from "@playwright/test";
import { BRIEFING, expect, hold, open, ready, test } from "./fixtures.ts";

const SENTENCE =
  "The UK has so far provided more than £750 million of military aid to Ukraine, including";
const KEY_CITE = "[data-key-figures] [data-cite=aid-total]";
const ENTRY = /\/assets\/index-[^/]+\.js$/;

test("pressing ¶ shows the sentence, marked, and hides no figure; again, or Close, puts it away", async ({
  page,
}) => {
  await open(page, "");
  const cite = page.locator(KEY_CITE);
  await cite.click();
  const evidence = page.locator("[data-evidence=aid-total]");
  await test.step("it is shown below its figure", async () => {
    await expect(evidence).toBeVisible();
    await expect(evidence).toContainText(SENTENCE);
    await expect(evidence.locator("mark")).toHaveText(
      "The UK has so far provided more than £750 million of military aid to Ukraine",
    );
    await expect(cite).toHaveAttribute("aria-expanded", "true");
    await expect(page).toHaveURL(/[?&]cite=aid-total\b/);
    await expect(page.locator("[data-key-figures] [data-claim=aid-total]")).toBeVisible();
    const figure = await page.locator("[data-key-figures] [data-claim=aid-total]").boundingBox();
    const shown = await evidence.boundingBox();
    expect(shown?.y).toBeGreaterThanOrEqual((figure?.y ?? 0) + (figure?.height ?? 0) - 1);
  });
  await test.step("another press puts it away, and so does Close, which gives the focus back", async () => {
    const any = page.locator("[data-evidence]");
    await cite.click();
    await expect(any).toHaveCount(0);
    await cite.click();
    await page.getByRole("button", { name: /^Close/ }).click();
    await expect(any).toHaveCount(0);
    await expect(page).not.toHaveURL(/cite=/);
    await expect(cite).toBeFocused();
  });
});

test("by keyboard: Tab reaches ¶, Enter opens, Escape closes and gives focus back", async ({
  page,
}) => {
  await open(page, "");
  const cite = page.locator("[data-key-figures] [data-cite=estonia-troops]");
  await tabTo(page, cite);
  await page.keyboard.press("Enter");
  const evidence = page.locator("[data-evidence=estonia-troops]");
  await expect(evidence).toBeFocused();
  await expect(evidence).toContainText("doubled the number of troops in Estonia from 800 to");
  await page.keyboard.press("Escape");
  await expect(evidence).toHaveCount(0);
  await expect(cite).toBeFocused();
  await expect(page).not.toHaveURL(/cite=/);
});

test("keys go on from where a link of the page leads, and Escape closes the sentence from there", async ({
  page,
}) => {
  await open(page, "");
  const cite = page.locator(KEY_CITE);
  const evidence = page.locator("[data-evidence=aid-total]");
  for (const [link, there] of [
    ["Show in the article", "#p9"],
    ["UK aid", "#aid"],
  ] as const) {
    await cite.press("Enter");
    await evidence.getByRole("link", { name: link, exact: true }).press("Enter");
    await expect(page.locator(there)).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(evidence).toHaveCount(0);
    await expect(cite).toBeFocused();
  }
  const conflict = page.getByRole("link", { name: "sources disagree" }).first();
  await conflict.press("Enter");
  await expect(page.locator("[id^=conflict-]:focus")).toHaveCount(1);
  await page.goto(`${BRIEFING}/?cite=aid-total`);
  await expect(evidence).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.locator("#claim-aid-total")).toBeFocused();
});

for (const address of ["", `${BRIEFING}/`]) {
  test(`a link with ?cite= opens its sentence in the article of /${address}`, async ({ page }) => {
    await page.goto(`${address}?cite=romania-jets`);
    const evidence = page.locator("#article [data-evidence=romania-jets]");
    await expect(evidence).toBeVisible();
    await expect(evidence).toBeInViewport();
    await expect(evidence.locator("mark")).toContainText("from four to six RAF jets");
  });
}

test("a link to a claim that does not exist says so and shows the briefing", async ({ page }) => {
  await page.goto("?cite=no-such-claim");
  await expect(page.getByRole("status")).toContainText("cite=no-such-claim");
  await expect(page.locator("[data-evidence]")).toHaveCount(0);
  await expect(page.locator("[data-key-figures]")).toContainText("£750 million");
});

test("Back and Forward go through what was open", async ({ page }) => {
  await open(page, "");
  const first = page.locator("[data-evidence=aid-total]");
  const second = page.locator("[data-evidence=member-states]");
  await page.locator(KEY_CITE).click();
  await expect(first).toBeVisible();
  await page.locator("[data-key-figures] [data-cite=member-states]").click();
  await expect(second).toBeVisible();
  await page.goBack();
  await expect(first).toBeVisible();
  await expect(second).toHaveCount(0);
  await page.goBack();
  await expect(page.locator("[data-evidence]")).toHaveCount(0);
  await page.goForward();
  await expect(first).toBeVisible();
});

test("a click made before the page answers is not lost", async ({ page }) => {
  const entry = await hold(page, ENTRY);
  await page.goto("");
  await page.locator(KEY_CITE).click();
  await expect(page.locator("html")).not.toHaveAttribute("data-ready");
  await expect(page.locator("[data-evidence]")).toHaveCount(0);
  entry.letGo();
  await ready(page);
  await expect(page.locator("[data-evidence=aid-total]")).toContainText(SENTENCE);
});

test("Enter pressed before the page answers is not lost", async ({ page }) => {
  const entry = await hold(page, ENTRY);
  await page.goto("");
  await page.locator(KEY_CITE).focus();
  await page.keyboard.press("Enter");
  entry.letGo();
  await expect(page.locator("[data-evidence=aid-total]")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.locator(KEY_CITE)).toBeFocused();
});

test("pressing a mark of a chart shows the sentence behind it, and a passage where it is used", async ({
  page,
}) => {
  await open(page, "");
  await test.step("a mark of a chart", async () => {
    // A chart comes alive in idle time once it is on screen.
    await page.locator("#deployments [data-series=deployments-estonia]").scrollIntoViewIfNeeded();
    const chart = page.locator("#deployments [data-series=deployments-estonia] [data-live]");
    await expect(chart).toBeVisible();
    await chart
      .locator("svg")
      .filter({ visible: true })
      .locator(".recharts-bar-rectangle path, .recharts-bar-rectangle rect")
      .first()
      .click();
    await expect(page.locator("#deployments [data-evidence=estonia-troops]")).toBeVisible();
  });
  await test.step("a passage of the article", async () => {
    await page.locator("#article a[data-claim=estonia-troops]").first().click();
    const evidence = page.locator("#article [data-evidence=estonia-troops]");
    await expect(evidence).toBeVisible();
    await expect(evidence).toContainText("Used in:");
    await evidence.getByRole("link", { name: "Troop deployments" }).click();
    await expect(page.locator("#deployments")).toBeInViewport();
  });
});

test("in a panel alone a sentence that is closed gives the focus back to what opened it", async ({
  page,
}) => {
  await page.goto(`${BRIEFING}/embed/aid/`);
  await page.locator("h1").click();
  await ready(page);
  const sentence = page.locator("details:has(#sentence-aid-total)");
  const summary = sentence.locator("summary");
  const mark = page.locator('a[href="#sentence-aid-total"]').first();
  for (const opener of [summary, mark, summary]) {
    await opener.press("Enter");
    await expect(sentence).toHaveAttribute("open", "");
    await page.keyboard.press("Escape");
    await expect(sentence).not.toHaveAttribute("open");
    await expect(opener).toBeFocused();
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("¶ leads to its passage in the article", async ({ page }) => {
    await page.goto("");
    await page.locator(KEY_CITE).click();
    await expect(page.locator("#article #claim-aid-total")).toBeInViewport();
  });

  test("¶ of a panel alone leads to its sentence", async ({ page }) => {
    await page.goto(`${BRIEFING}/embed/aid/`);
    await page
      .getByRole("link", { name: /^Sentence / })
      .first()
      .click();
    const sentence = page.locator("#sentence-aid-total blockquote");
    await expect(sentence).toHaveText(new RegExp(SENTENCE));
    await expect(sentence).toBeInViewport();
  });
});

/** Tabs as a reader would, and no further than a reader could. */
async function tabTo(page: Page, goal: Locator) {
  for (let pressed = 0; pressed < 40; pressed += 1) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(goal).toBeFocused();
}
