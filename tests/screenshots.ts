import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium, type Page } from "@playwright/test";
import { findChromium } from "./browser/chromium.ts";
import { serve } from "./browser/static-server.ts";

/** `npm run screenshots`: makes the pictures of README and docs again, from the built site. */
const ROOT = path.resolve(import.meta.dirname, "..");
const SHIPPED = "nato-brussels-2022-06";

const site = await serve(path.join(ROOT, "dist"));
const browser = await chromium.launch(await findChromium());
try {
  await take("dashboard", `${SHIPPED}/`, { width: 1280, height: 800 });
  await take("slides", `${SHIPPED}/present/`, { width: 1280, height: 720 }, showAll);
  await take("authoring", "author/", { width: 1280, height: 800 }, readArticle);
} finally {
  await browser.close();
  await site.close();
}

async function take(
  name: string,
  address: string,
  viewport: { readonly width: number; readonly height: number },
  prepare = async (_: Page) => {},
) {
  const page = await browser.newPage({ viewport, locale: "en-GB", colorScheme: "light" });
  await page.goto(new URL(address, site.url).href);
  await page.locator("html[data-ready]").waitFor();
  await prepare(page);
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: path.join(ROOT, "docs", `${name}.png`) });
  await page.close();
}

/** The overview of the show. */
async function showAll(page: Page) {
  await page.keyboard.press("o");
  await page.getByRole("dialog").waitFor();
}

/** The shipped article, with its first candidates decided. */
async function readArticle(page: Page) {
  const file = path.join(ROOT, "public/briefings", SHIPPED, "article.txt");
  await page.getByRole("textbox").fill(readFileSync(file, "utf8"));
  await page.getByRole("button", { name: "Read it" }).click();
  const option = page.locator('[role="option"][aria-selected="true"]');
  await option.focus();
  for (const key of ["Enter", "Enter", "Enter", "Enter"]) await page.keyboard.press(key);
  await page.locator(".recharts-surface, [data-panel] li").first().waitFor();
}
