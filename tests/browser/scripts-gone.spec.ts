import type { Page } from "@playwright/test";
import { BRIEFING, DIST, expect, open, ready, test } from "./fixtures.ts";
import { makeNextBuild } from "./next-build.ts";
import { slide } from "./show.ts";
import { type Server, serve } from "./static-server.ts";

// The browser itself reports a failed request, and rightly.
test.use({ expectedFault: /Failed to load resource|ERR_|MIME type|of another version/ });
// A page without its scripts loads itself again, which may fall into the clearing between tests.
test.use({ reuseContext: false });

const script = (name: string) => new RegExp(`/assets/${name}-[^/]+\\.js`);

test.describe("after a deployment, on a page of before", () => {
  let site: Server;
  let next = "";
  test.beforeAll(async ({ browserName: _ }, info) => {
    next = makeNextBuild(info.outputPath("next"));
  });
  test.beforeEach(async ({ page }) => {
    site = await serve(DIST);
    await openPrepared(page, `${site.url}?marking=official`);
    const port = Number(new URL(site.url).port);
    await site.close();
    site = await serve(next, { port });
    await page.evaluate(() => Object.assign(window, { before: true }));
  });
  test.afterEach(() => site.close());

  const isBefore = (page: Page) => page.evaluate(() => "before" in window);

  for (const key of ["F5", "Shift+F5"]) {
    test(`${key} loads the page of the show`, async ({ page }) => {
      await page.keyboard.press(key);
      await expect(page).toHaveURL(/present\/\?.*slide=/);
      await ready(page);
      await expect(slide(page).getByText("OFFICIAL", { exact: true })).toHaveCount(2);
      expect(await isBefore(page)).toBe(false);
      await page.goBack();
      await expect(page.locator("[data-key-figures]")).toContainText("more than £750 million");
    });
  }

  test("what is on the page stays until the reader presses something; Embed then loads it again, and opens there", async ({
    page,
  }) => {
    await expect(page.locator("[data-key-figures]")).toContainText("more than £750 million");
    await page.locator("figure[data-series] [role=img]").first().scrollIntoViewIfNeeded();
    await expect(page.locator("figure[data-series] svg").first()).toBeVisible();
    expect(await isBefore(page)).toBe(true);
    const link = page.getByRole("link", { name: "Embed: UK aid" });
    await Promise.all([page.waitForEvent("load"), link.click()]);
    await ready(page);
    expect(await isBefore(page)).toBe(false);
    expect(page.url()).toBe(`${site.url}?marking=official`);
    await link.click();
    await expect(page.getByRole("dialog")).toBeVisible();
  });
});

for (const [how, answer] of Object.entries({
  "is not there": { status: 404 },
  "makes the server fail": { status: 500 },
  "is a web page": { status: 200, contentType: "text/html", body: "<p>Sign in" },
  "breaks off": { status: 200, contentType: "text/javascript", body: "export const x = {" },
  "has the wrong type": { status: 200, contentType: "text/plain", body: "export const x = 1" },
})) {
  test(`a script that ${how} is asked for once more, and then works; where every one does, a page stays as it was built, and says so`, async ({
    page,
  }) => {
    await page.route(script("evidence"), (route) => route.fulfill(answer), { times: 1 });
    await open(page, "");
    await page.locator("[data-key-figures] [data-cite=aid-total]").click();
    await expect(page.locator("[data-evidence]")).toContainText("more than £750 million");

    await page.route(/\/assets\/.*\.js/, (route) => route.fulfill(answer));
    for (const address of ["", `${BRIEFING}/present/`]) {
      await page.goto(address);
      // What is a script by its name has the page load itself again, once.
      if (how === "breaks off") await page.waitForFunction(isLoadedAgain);
      await expect(
        page.getByRole("status").filter({ hasText: "could not be loaded" }),
      ).toBeVisible();
      await expect(page.getByText("more than £750 million").first()).toBeAttached();
    }
  });
}

/** Run in the browser. */
function isLoadedAgain(): boolean {
  const [visit] = performance.getEntriesByType("navigation");
  return visit instanceof PerformanceNavigationTiming && visit.type === "reload";
}

test("evidence whose script is gone is said to be missing, and opens once it is back", async ({
  page,
}) => {
  await page.clock.install();
  await page.route(script("evidence"), (route) => route.abort());
  await open(page, "");
  await page.locator("[data-key-figures] [data-cite=aid-total]").click();
  await expect(page.getByRole("status").filter({ hasText: "could not be loaded" })).toBeVisible();
  await expect(page.locator("[data-key-figures]")).toContainText("more than £750 million");
  await page.unrouteAll();
  await page.clock.runFor(16_000);
  await expect(page.locator("[data-evidence]")).toContainText("more than £750 million");
  await expect(page.getByText("could not be loaded")).toHaveCount(0);
});

test("a show whose script cannot be had leaves the dashboard as it is, says so, and starts at the next press", async ({
  page,
  context,
}) => {
  // What does not answer must not hold up the next press.
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => new Promise(() => {});
  });
  await page.route(script("present"), (route) => route.abort());
  await openPrepared(page, "");
  await context.setOffline(true);
  await page.locator("#aid [data-start-show]").click();
  await expect(
    page.getByRole("status").filter({ hasText: "The show could not be loaded" }),
  ).toBeVisible();
  await expect(page.locator("[data-key-figures]")).toContainText("more than £750 million");
  await page.unrouteAll();
  await context.setOffline(false);
  await page.waitForFunction(() => navigator.onLine);
  await page.locator("#aid [data-start-show]").click();
  // In this page or, where it lacks more than that by now, in one of its own.
  await expect(slide(page)).toHaveCount(1);
  await expect(slide(page)).toHaveAttribute("id", "aid");
});

test.describe("where a script that parts share could not be had, and can by now", () => {
  test.beforeEach(async ({ page }) => {
    // Asked for with the evidence, once the page is idle.
    const shared = script("sentences");
    await page.route(shared, (route) => route.abort());
    const failed = page.waitForEvent("requestfailed", (request) => shared.test(request.url()));
    await openPrepared(page, "?marking=official");
    await failed;
    await page.unrouteAll();
  });

  test("a show comes with a page of its own", async ({ page }) => {
    await page.locator("#aid [data-start-show]").click();
    await ready(page);
    await expect(slide(page)).toHaveCount(1);
    await expect(slide(page)).toHaveAttribute("id", "aid");
    await expect(slide(page).getByText("OFFICIAL", { exact: true })).toHaveCount(2);
  });

  test("evidence comes with the page again", async ({ page }) => {
    await page.locator("[data-key-figures] [data-cite=aid-total]").click();
    await expect(page.locator("[data-evidence]")).toContainText("more than £750 million");
    await expect(page.getByText("could not be loaded")).toHaveCount(0);
  });
});

test("an error of the program itself gives the page back as it was built", async ({ page }) => {
  // Stands for a script of another version: as soon as the page answers, nothing renders any more.
  await page.addInitScript(() => {
    document.addEventListener("briefing:ready", () => {
      Array.prototype.map = () => {
        throw new Error("of another version");
      };
    });
  });
  await page.goto("?cite=aid-total");
  await expect(page.getByRole("status").filter({ hasText: "could not be loaded" })).toBeVisible();
  await expect(page.locator("[data-key-figures]")).toContainText("more than £750 million");
  await expect(page.locator("figure[data-series] svg").first()).toBeAttached();
});

/** What says that a script is missing comes as soon as the page answers. */
async function openPrepared(page: Page, address: string) {
  const prepared = page.waitForResponse(script("missing"));
  await open(page, address);
  await (await prepared).finished();
}
