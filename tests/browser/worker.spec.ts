import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { BRIEFING, expect, open, ready, test } from "./fixtures.ts";
import { type MoodyServer, serveMoodily, toPages } from "./moody-server.ts";

test.use({
  serviceWorkers: "allow",
  expectedFault:
    /Failed to load resource|ERR_|bad HTTP response code|MIME type|ServiceWorker script/,
});

let site: MoodyServer;
test.beforeEach(async () => {
  site = await serveMoodily();
});
test.afterEach(() => site.close());

/** Whether the browser has a briefing and what all share, whole. */
function isKept(page: Page): Promise<boolean> {
  return page.evaluate(async (briefing) => {
    const sizes = new Map<string, number>();
    for (const name of await caches.keys()) {
      const id = name.split(" ").at(-1) ?? "";
      sizes.set(id, (await (await caches.open(name)).keys()).length);
    }
    return (sizes.get("") ?? 0) > 10 && (sizes.get(briefing) ?? 0) > 20;
  }, BRIEFING);
}

async function visit(page: Page) {
  await open(page, `${site.url}${BRIEFING}/`);
  await expect.poll(() => isKept(page)).toBe(true);
}

test("a page that the server refuses, withdraws or sends elsewhere is not shown from a copy", async ({
  page,
}) => {
  await visit(page);
  for (const status of [401, 403, 500, 503]) {
    site.be(toPages(status));
    await page.goto(`${site.url}${BRIEFING}/`);
    await expect(page.getByText(`The server says ${status}.`)).toBeVisible();
  }
  expect(await isKept(page)).toBe(true);

  site.be((address, response) => {
    if (address === "/login/") response.writeHead(200).end("Sign in");
    else response.writeHead(302, { location: "/login/" }).end();
    return true;
  });
  await page.goto(`${site.url}${BRIEFING}/`);
  await expect(page.getByText("Sign in")).toBeVisible();

  for (const status of [404, 410]) {
    site.be(null);
    await visit(page);
    site.be(toPages(status));
    await page.goto(`${site.url}${BRIEFING}/`);
    await expect(page.getByText(`The server says ${status}.`)).toBeVisible();
    await expect.poll(() => isKept(page), "what is withdrawn is dropped").toBe(false);
  }
});

test("a server that says nothing gives way to the copy, which says that it is one", async ({
  page,
}) => {
  await visit(page);
  site.be(() => true);
  await page.goto(`${site.url}${BRIEFING}/`);
  await expect(page.getByText("The server did not answer. This is the copy")).toBeVisible();
  await ready(page);
  await expect(page.locator("[data-key-figures]")).toContainText("more than £750 million");
  site.be(null);
  await page.reload();
  await ready(page);
  await expect(page.getByText("This is the copy")).toHaveCount(0);
});

test("without a network, forgiving addresses lead to the copy, and a show has no words in it", async ({
  page,
}) => {
  await visit(page);
  await site.close();
  for (const address of [
    `${BRIEFING}/index.html`,
    `${BRIEFING}?theme=dark`,
    `${BRIEFING.toUpperCase()}//embed/aid`,
  ]) {
    await page.goto(site.url + address);
    await expect(page.getByText("This is the copy")).toBeVisible();
    await expect(page.getByText("more than").filter({ visible: true }).first()).toBeVisible();
  }
  await page.goto(`${site.url}${BRIEFING}/present/?slide=aid`);
  await ready(page);
  await expect(page.getByText("This is the copy")).toHaveCount(0);
});

for (const [what, body, type] of [
  ["a proxy's page in its place", "<p>Sign in", "text/html"],
  ["another script in its place", "export default 1", "text/javascript"],
] as const) {
  test(`a script with ${what} is never kept; once it goes, all is`, async ({ page }) => {
    const wrong = /\/assets\/evidence-/;
    site.be((address, response) => {
      if (!wrong.test(address)) return false;
      response.writeHead(200, { "content-type": type }).end(body);
      return true;
    });
    await open(page, `${site.url}${BRIEFING}/present/presenter/?session=x`);
    await expect(page.getByLabel("Show status")).toContainText("Without networknot ready");
    expect(await isKept(page)).toBe(false);
    site.be(null);
    await visit(page);
    await site.close();
    await page.goto(`${site.url}${BRIEFING}/?cite=aid-total`);
    await expect(page.locator("[data-evidence]")).toContainText("more than £750 million");
  });
}

test("a copy that is damaged in the browser's storage is not used, and is kept anew", async ({
  page,
}) => {
  await visit(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) {
        await cache.put(url, new Response("", { headers: { "content-type": "text/html" } }));
      }
    }
  });
  await page.reload();
  await ready(page);
  await expect(page.locator("[data-key-figures]")).toContainText("more than £750 million");
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const [first = ""] = await caches.keys();
        const cache = await caches.open(first);
        const [one] = await cache.keys();
        return one ? (await (await cache.match(one))?.text())?.length : 0;
      }),
    )
    .toBeGreaterThan(0);
});

test("the file that switches the worker off leaves no copy", async ({ page }) => {
  await visit(page);
  const off = readFileSync(path.resolve(import.meta.dirname, "../../deploy/sw.js"), "utf8");
  site.be((address, response) => {
    if (address !== "/sw.js") return false;
    response.writeHead(200, { "content-type": "text/javascript" }).end(off);
    return true;
  });
  await page.goto(`${site.url}${BRIEFING}/`);
  await ready(page);
  // A browser ends a worker that is idle after half a minute, and only then lets another take its
  // place; here at once. Each page registers what stands at sw.js, so the file itself may come
  // back: it answers nothing.
  const browser = await page.context().newCDPSession(page);
  await browser.send("ServiceWorker.enable");
  await expect
    .poll(async () => {
      await browser.send("ServiceWorker.stopAllWorkers");
      return page.evaluate(async () => (await caches.keys()).length);
    })
    .toBe(0);
  await expect(page.locator("[data-key-figures]")).toContainText("more than £750 million");
});
