import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { test as base, expect, type Page, type Route } from "@playwright/test";
import { filesOf, type Server, serve } from "./static-server.ts";

export { expect };

/** What `vite build` made. */
export const DIST = path.resolve(import.meta.dirname, "../../dist");
if (!existsSync(path.join(DIST, "index.html"))) {
  throw new Error("dist/ is not there: run `npm run build` before the browser tests");
}

export const BRIEFING = "nato-brussels-2022-06";
export const PANELS = ["meeting", "aid", "deployments", "agreements"];
/** Addresses relative to the site's root: two dashboards of one briefing, and its panels. */
export const DASHBOARDS = ["", `${BRIEFING}/`];
export const EMBEDS = PANELS.map((panel) => `${BRIEFING}/embed/${panel}/`);

/** Every page there is, by address: those above and whatever else is built. */
export const PAGES = filesOf(DIST)
  .filter((name) => name.endsWith(".html"))
  .map((name) => name.replace(/(^|\/)index\.html$/, "$1"));

/** A built file, as text. */
export function built(name: string): string {
  return readFileSync(path.join(DIST, name), "utf8");
}

interface Fixtures {
  /** Faults that a test brings about itself; any other fails it. */
  readonly expectedFault: RegExp | null;
}

interface WorkerFixtures {
  readonly site: Server;
}

/**
 * A test whose page is on the built site and fails it on a console warning or error, an
 * uncaught error, or a request to another origin than the first.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  expectedFault: [null, { option: true }],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is used
    async ({}, use) => {
      const site = await serve(DIST);
      await use(site);
      await site.close();
    },
    { scope: "worker" },
  ],
  baseURL: ({ site }, use) => use(site.url),
  page: async ({ page, expectedFault }, use) => {
    const faults = faultsOf(page);
    await use(page);
    expect(
      faults.filter((fault) => !expectedFault?.test(fault)),
      "the page had no fault",
    ).toEqual([]);
  },
});

/** Playwright's own word, where the configuration blocks what it must. */
const BLOCKED = "Service Worker registration blocked by Playwright";

function faultsOf(page: Page): readonly string[] {
  const faults: string[] = [];
  let home: string | undefined;
  page.on("console", (message) => {
    if (message.text() === BLOCKED) return;
    if (["error", "warning"].includes(message.type())) {
      faults.push(`console ${message.type()}: ${message.text()}`);
    }
  });
  page.on("pageerror", (error) => faults.push(`uncaught: ${error.message}`));
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol === "data:" || protocol === "blob:") return;
    home ??= origin;
    if (origin !== home) faults.push(`request to another origin: ${request.url()}`);
  });
  return faults;
}

/** Waits until the page answers: looked for at each frame, where an assertion soon waits a second. */
export async function ready(page: Page) {
  await page.waitForFunction(() => document.documentElement.hasAttribute("data-ready"));
}

/** Opens an address once React has it; touches a page that waits for that. */
export async function open(page: Page, address: string) {
  await page.goto(address);
  if (address.includes("/embed/")) await page.locator("h1").dispatchEvent("pointerdown");
  await ready(page);
}

/** The text a reader can see, from HTML and drawings alike, in one line. */
export function visibleText(page: Page, within = "body"): Promise<string> {
  return page.locator(within).evaluate((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const seen: string[] = [];
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      const shown = parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      if (shown && parent?.closest("script, style") === null) {
        seen.push(walker.currentNode.textContent ?? "");
      }
    }
    return seen.join(" ").replace(/\s+/g, " ").trim();
  });
}

/** Unfolds every table and list of links, as a reader would one by one. */
export async function unfold(page: Page) {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

/** Waits until what has changed is laid out and drawn. */
export async function twoFrames(page: Page) {
  await page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(null))),
      ),
  );
}

/** Keeps requests waiting until they are let go. */
export async function hold(page: Page, pattern: string | RegExp) {
  const waiting = new Set<() => void>();
  let held = true;
  await page.route(pattern, async (route: Route) => {
    if (held) await new Promise<void>((resolve) => waiting.add(resolve));
    await route.continue();
  });
  return {
    letGo() {
      held = false;
      for (const go of waiting) go();
    },
  };
}
