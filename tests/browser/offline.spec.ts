import { createServer } from "node:http";
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

test("after one visit all works without a server, and no copy passes for fresh data", async ({
  page,
}) => {
  const site = await serve(DIST, { prefix: "/deep/er/" });
  await visit(page, site.url);
  await site.close();
  await page.evaluate(() => window.dispatchEvent(new Event("visibilitychange")));
  await expect(page.getByRole("status")).toContainText("the server could not be reached");

  await page.goto(`${site.url}${BRIEFING}/?cite=aid-total`);
  await ready(page);
  await expect(page.locator("[data-evidence]")).toContainText("more than £750 million");
  await page.locator("figure[data-series] [role=img]").first().scrollIntoViewIfNeeded();
  await expect(page.locator("[data-live]").first(), "live charts").toBeAttached();
  const csv = await page.evaluate(
    async (address) => (await fetch(address)).text(),
    `../briefings/${BRIEFING}/data/aid-total.csv`,
  );
  expect(csv, "files to take away").toContain("more than");

  await page.goto(`${site.url}${BRIEFING}/present/?slide=aid`);
  await ready(page);
  await expect(page.locator("section#aid")).toBeVisible();
  await page.goto(`${site.url}${BRIEFING}/present/presenter/?session=x`);
  await ready(page);
  await expect(page.getByLabel("Notes")).toBeVisible();
  await expect(page.getByLabel("Show status")).toContainText("Without networkready");
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

test("a panel in somebody else's page keeps nothing there", async ({ page }) => {
  await open(page, EMBEDS[0] ?? "");
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
});
