import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { findChromium } from "./browser/chromium.ts";
import { serve } from "./browser/static-server.ts";

/**
 * `npm run pdf`: of every briefing of the built site its show and its handout as PDF, beside its
 * other files. The browser prints what a reader would print.
 */
const DIST = path.resolve(import.meta.dirname, "../dist");
const HOW = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true };

const site = await serve(DIST);
const browser = await chromium.launch(await findChromium());
try {
  for (const briefing of briefings()) {
    const folder = path.join(DIST, briefing, "files");
    mkdirSync(folder, { recursive: true });
    await printShow(browser, briefing, path.join(folder, `${briefing}.pdf`));
    await printHandout(browser, briefing, path.join(folder, `${briefing}-handout.pdf`));
  }
} finally {
  await browser.close();
  await site.close();
}

function briefings(): readonly string[] {
  return readdirSync(DIST).filter((name) => existsSync(path.join(DIST, name, "present")));
}

/** In the shape of most screens. */
async function printShow(browser: Browser, briefing: string, file: string) {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 }, locale: "en-GB" });
  await page.goto(new URL(`${briefing}/present/`, site.url).href);
  await page.locator("html[data-ready]").waitFor();
  await page.pdf({ ...HOW, path: file });
  await page.close();
  console.log(path.relative(process.cwd(), file));
}

/** The page to print that the dashboard's Take away gives. */
async function printHandout(browser: Browser, briefing: string, file: string) {
  const page = await browser.newPage({ locale: "en-GB" });
  await page.goto(new URL(`${briefing}/`, site.url).href);
  await page.locator("html[data-ready]").waitFor();
  await page.getByRole("link", { name: "Take away: the whole briefing" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("dialog").getByRole("button", { name: "Page to print" }).click();
  const html = readFileSync(await (await download).path(), "utf8");
  await page.goto("about:blank");
  await page.setContent(html);
  await page.pdf({ ...HOW, path: file });
  await page.close();
  console.log(path.relative(process.cwd(), file));
}
