import { rmSync } from "node:fs";
import type { BrowserContext, Page } from "@playwright/test";
import { BRIEFING, expect, open, test } from "./fixtures.ts";
import { type MoodyServer, serveMoodily } from "./moody-server.ts";
import { makeNextBuild } from "./next-build.ts";
import { slide } from "./show.ts";

test.use({
  serviceWorkers: "allow",
  reuseContext: false,
  // What the browser itself says of a server that fails, as it does here.
  expectedFault: /Failed to load resource|ERR_|MIME type|error occurred while fetching/,
});

const OFFER = "There is a newer version of this site.";
/** The version of the first build. */
const FIRST = /^[0-9a-f]{16}$/;
const offer = (page: Page) => page.locator("[data-update]");

let site: MoodyServer;
let next = "";
test.beforeAll(({ browserName: _ }, info) => {
  next = makeNextBuild(info.outputPath("next"));
});
test.afterAll(() => rmSync(next, { recursive: true }));
test.beforeEach(async () => {
  site = await serveMoodily();
});
test.afterEach(() => site.close());

/** A dashboard of the first build, whose worker has kept it whole. */
async function openBefore(context: BrowserContext) {
  const page = await context.newPage();
  await open(page, `${site.url}${BRIEFING}/`);
  await expect.poll(() => versions(page)).toEqual([expect.stringMatching(FIRST)]);
  await page.evaluate(() => Object.assign(window, { before: true }));
  return page;
}

const isBefore = (page: Page) => page.evaluate(() => "before" in window);

/** The versions of which the briefing is kept whole. */
function versions(page: Page): Promise<readonly string[]> {
  return page.evaluate(async (briefing) => {
    const kept: string[] = [];
    for (const name of await caches.keys()) {
      const [, version = "", lot] = name.split(" ");
      const files = await (await caches.open(name)).keys();
      if (lot === briefing && files.length > 20) kept.push(version);
    }
    return kept;
  }, BRIEFING);
}

/** Asks for a newer version, as each page does every hour: whether one has come whole. */
function update(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const { installing } = registration;
    if (!installing) return registration.waiting !== null;
    return new Promise<boolean>((resolve) => {
      installing.addEventListener("statechange", () => resolve(installing.state === "installed"));
    });
  });
}

test("half an update is none; a whole one is offered, never forced, and not while a show runs", async ({
  context,
}) => {
  const page = await openBefore(context);
  const other = await openBefore(context);
  const late = await openBefore(context);

  // One script of the new build does not come: the version of before stays, whole.
  site.give(next);
  site.be((address, response) => {
    if (!/\/assets\/evidence-/.test(address)) return false;
    response.writeHead(500).end();
    return true;
  });
  expect(await update(page)).toBe(false);
  expect(await versions(page)).toEqual([expect.stringMatching(FIRST)]);
  await expect(offer(page)).toHaveCount(0);

  site.be(null);
  expect(await update(page)).toBe(true);
  await expect(offer(page)).toContainText(OFFER);
  await expect(offer(other)).toContainText(OFFER);
  expect(await isBefore(page)).toBe(true);
  await offer(other).getByRole("button", { name: "Not now" }).click();
  await expect(offer(other)).toHaveCount(0);

  // A page of the new build, by the worker of before: it does its work, and takes no show's worker.
  const show = await context.newPage();
  await open(show, `${site.url}${BRIEFING}/present/`);
  await show.keyboard.press("PageDown");
  await expect(slide(show)).toHaveAttribute("id", "key-figures");
  const fresh = await context.newPage();
  await open(fresh, `${site.url}${BRIEFING}/?cite=aid-total`);
  await expect(fresh.locator("[data-evidence]")).toContainText("more than £750 million");
  await offer(page).getByRole("button", { name: "Load it" }).click();
  await expect(offer(page)).toContainText("A show is running in another window: end it first.");
  expect(await isBefore(page)).toBe(true);
  expect(await versions(page)).toHaveLength(2);
  await fresh.close();
  await show.close();

  const loaded = page.waitForEvent("load");
  await offer(page).getByRole("button", { name: "Load it" }).click();
  await loaded;
  await expect(page.locator("[data-key-figures]")).toContainText("more than £750 million");
  await expect.poll(() => versions(page)).toEqual(["next"]);
  await expect(offer(page)).toHaveCount(0);

  // A page of the build before, by the new worker: it stands, and becomes the new one when asked
  // for what is no more.
  expect(await isBefore(late)).toBe(true);
  await late.locator("[data-key-figures] [data-cite=aid-total]").click();
  await expect(late.locator("[data-evidence]")).toContainText("more than £750 million");
  await late.keyboard.press("F5");
  await expect(late).toHaveURL(/present\/\?.*slide=/);
  await expect(slide(late)).toHaveCount(1);
  expect(await isBefore(late)).toBe(false);
});

test("a page that is of the newer build already lets its worker take over in silence, and is kept", async ({
  context,
}) => {
  const before = await openBefore(context);
  await before.close();
  site.give(next);
  const page = await context.newPage();
  await open(page, `${site.url}${BRIEFING}/`);
  await expect.poll(() => versions(page)).toEqual(["next"]);
  await expect(offer(page)).toHaveCount(0);
  await site.close();
  await page.reload();
  await expect(page.getByText("This is the copy")).toBeVisible();
  await expect(page.locator("[data-key-figures]")).toContainText("more than £750 million");
});

test("the show of a first visit gets from the copy what it fetches late, without a network", async ({
  context,
}) => {
  const page = await context.newPage();
  await open(page, `${site.url}${BRIEFING}/present/`);
  await expect.poll(() => versions(page)).toHaveLength(1);
  await site.close();
  const [script = ""] = await page.evaluate(async () => {
    const [shared = ""] = (await caches.keys()).filter((name) => name.endsWith(" "));
    const files = await (await caches.open(shared)).keys();
    return files.map(({ url }) => url).filter((url) => /\/evidence-[^/]+\.js$/.test(url));
  });
  expect(await page.evaluate(async (address) => (await fetch(address)).status, script)).toBe(200);
});

test("a worker that the browser ends in the middle of its work leaves no harm, and finishes later", async ({
  context,
}) => {
  const page = await context.newPage();
  const browser = await context.newCDPSession(page);
  await browser.send("ServiceWorker.enable");
  const held = new Promise<void>((resolve) =>
    site.be((address) => {
      if (address.endsWith("aid-total.csv")) resolve();
      return address.endsWith("aid-total.csv");
    }),
  );
  await open(page, `${site.url}${BRIEFING}/`);
  await held;
  await browser.send("ServiceWorker.stopAllWorkers");
  expect(await versions(page)).toEqual([]);
  await expect(page.locator("[data-key-figures]")).toContainText("more than £750 million");
  site.be(null);
  await open(page, `${site.url}${BRIEFING}/`);
  await expect.poll(() => versions(page)).toHaveLength(1);

  // Ended while it has nothing to do, it is started again by whatever is asked for.
  await browser.send("ServiceWorker.stopAllWorkers");
  await site.close();
  await page.goto(`${site.url}${BRIEFING}/?cite=aid-total`);
  await expect(page.locator("[data-evidence]")).toContainText("more than £750 million");
});
