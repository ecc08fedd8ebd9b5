import { rmSync } from "node:fs";
import type { BrowserContext, Page } from "@playwright/test";
import { BRIEFING, expect, open, test } from "./fixtures.ts";
import { type MoodyServer, serveMoodily } from "./moody-server.ts";
import { makeNextBuild } from "./next-build.ts";

test.use({
  serviceWorkers: "allow",
  reuseContext: false,
  // What the browser itself says of a server that fails, as it does here.
  expectedFault: /Failed to load resource|ERR_|MIME type|error occurred while fetching/,
});

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
  await expect.poll(() => versions(page)).toEqual([expect.not.stringMatching("next")]);
  return page;
}

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
