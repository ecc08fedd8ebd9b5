import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import type { Page } from "@playwright/test";
import { BRIEFING, DIST, EMBEDS, expect, open, ready, test } from "./fixtures.ts";
import { type Server, serve } from "./static-server.ts";

test.use({
  serviceWorkers: "allow",
  // The browser itself reports a server that is gone, and rightly.
  expectedFault: /Failed to load resource|ERR_CONNECTION_REFUSED/,
});

/** Opens the dashboard and waits until the worker has this briefing whole. */
async function visit(page: Page, address: string) {
  await open(page, address);
  await expect.poll(() => kept(page)).toContain(BRIEFING);
}

/** The ids of what is kept by now, of every version; a cache without a file is on its way. */
function kept(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const whole: string[] = [];
    for (const name of await caches.keys()) {
      const files = await (await caches.open(name)).keys();
      if (files.length > 0) whole.push(name.split(" ").at(-1) ?? "");
    }
    return whole;
  });
}

function portOf({ url }: Server): number {
  return Number(new URL(url).port);
}

test("after one visit, the dashboard, the show and the presenter open without a server", async ({
  page,
}) => {
  const site = await serve(DIST, { prefix: "/deep/er/" });
  await visit(page, site.url);
  await site.close();

  await page.goto(`${site.url}${BRIEFING}/?cite=aid-total`);
  await ready(page);
  await expect(page.locator("[data-evidence]")).toContainText("more than £750 million");
  await page.goto(`${site.url}${BRIEFING}/present/?slide=aid`);
  await ready(page);
  await expect(page.locator("section#aid")).toBeVisible();
  await page.goto(`${site.url}${BRIEFING}/present/presenter/?session=x`);
  await ready(page);
  await expect(page.getByLabel("Notes")).toBeVisible();
  await expect(page.getByLabel("Show status")).toContainText("Without networkready");
});

test("live charts, evidence and files to take away are kept as well", async ({ page }) => {
  const site = await serve(DIST);
  await visit(page, site.url);
  await site.close();
  await page.reload();
  await ready(page);
  await page.locator("figure[data-series] [role=img]").first().scrollIntoViewIfNeeded();
  await expect(page.locator("[data-live]").first()).toBeAttached();
  const csv = await page.evaluate(
    async (address) => (await fetch(address)).text(),
    [`briefings/${BRIEFING}/data/aid-total.csv`].join(""),
  );
  expect(csv).toContain("more than");
});

test("a copy never passes for fresh data: the page says that the server is out of reach", async ({
  page,
}) => {
  const site = await serve(DIST);
  await visit(page, site.url);
  await site.close();
  await page.evaluate(() => window.dispatchEvent(new Event("visibilitychange")));
  await expect(page.getByRole("status")).toContainText("the server could not be reached");
});

test("a server that does not answer is not waited for where there is a copy", async ({ page }) => {
  const site = await serve(DIST);
  await visit(page, site.url);
  await site.close();
  const silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(portOf(site), "127.0.0.1", resolve));
  await page.goto(`${site.url}${BRIEFING}/`, { timeout: 20_000 });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  silent.closeAllConnections();
  silent.close();
});

test("a new version keeps what the old one had, and only then replaces it", async ({
  page,
  context,
}, info) => {
  const site = await serve(DIST);
  await visit(page, site.url);
  await site.close();

  const folder = info.outputPath("next");
  cpSync(DIST, folder, { recursive: true });
  const worker = path.join(folder, "sw.js");
  const renamed = readFileSync(worker, "utf8").replace(/"version":"\w+"/, '"version":"next"');
  writeFileSync(worker, renamed);
  const renewed = await serve(folder, { port: portOf(site) });
  const registered = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    return registration.installing !== null || registration.waiting !== null;
  });
  expect(registered).toBe(true);
  const next = () =>
    page.evaluate(async (briefing) => {
      const name = (await caches.keys()).find((one) => one.endsWith(` next ${briefing}`));
      return name ? (await (await caches.open(name)).keys()).length : 0;
    }, BRIEFING);
  await expect.poll(next).toBeGreaterThan(20);
  await page.close();
  await renewed.close();
  rmSync(folder, { recursive: true });

  const later = await context.newPage();
  await later.goto(`${site.url}${BRIEFING}/present/`);
  await ready(later);
  await expect(later.locator("section#title")).toBeVisible();
});

test("a panel in somebody else's page keeps nothing there", async ({ page }) => {
  await open(page, EMBEDS[0] ?? "");
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
});
