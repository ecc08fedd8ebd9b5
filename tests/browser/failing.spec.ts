import type { Page, Route } from "@playwright/test";
import { BRIEFING, built, expect, hold, open, test } from "./fixtures.ts";

// The browser itself reports a failed request, and rightly.
test.use({ expectedFault: /Failed to load resource/ });

const CLAIMS = `**/briefings/${BRIEFING}/claims.json`;
const claims = built(`briefings/${BRIEFING}/claims.json`);
const ENTRY = /\/assets\/index-[^/]+\.js$/;

type Fault = (route: Route) => Promise<void>;

/** Ways in which the data can fail, and the sentence each must give. */
const FAULTS: readonly (readonly [name: string, fault: Fault, sentence: RegExp])[] = [
  [
    "is not there",
    (route) => route.fulfill({ status: 404, body: "Not found" }),
    /claims\.json: not found on the server \(404\)/,
  ],
  [
    "makes the server fail",
    (route) => route.fulfill({ status: 500, body: "Oops" }),
    /claims\.json: the server failed \(500\)/,
  ],
  [
    "cannot be reached",
    (route) => route.abort("connectionrefused"),
    /claims\.json: the server could not be reached/,
  ],
  [
    "is refused",
    (route) => route.fulfill({ status: 403, body: "" }),
    /claims\.json: the server refused it \(403\)/,
  ],
  [
    "breaks off in the middle",
    (route) => answer(route, claims.slice(0, claims.length / 2)),
    /claims\.json:\d+: it breaks off inside/,
  ],
  ["is empty", (route) => answer(route, ""), /claims\.json:1: the file is empty/],
  [
    "is a web page",
    (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><p>Sign in" }),
    /claims\.json:1: expected JSON, got a web page/,
  ],
  [
    "is of another version",
    (route) => answer(route, claims.replace(/"version":\s*2/, '"version": 3')),
    /claims\.json:\d+: version: .*form 3.* form 2/,
  ],
  [
    "quotes what the article does not say",
    (route) => answer(route, claims.replace("to reaffirm the UK's", "to withdraw the UK's")),
    /claims\.json:\d+: claims\[\d+\]\.quote \(purpose-ukraine\): not in the article, word for word/,
  ],
  [
    "drops a qualifier",
    (route) => answer(route, claims.replaceAll("more than £750 million", "£750 million")),
    /claims\.json:\d+: .*(more than|750)/,
  ],
];

test("data that fails is told in a sentence, the briefing stays, and Try again mends it", async ({
  page,
}) => {
  await open(page, "");
  const notice = page.getByRole("status");
  const again = page.getByRole("button", { name: "Try again" });
  for (const [name, fault, sentence] of FAULTS) {
    let asked = 0;
    await page.route(CLAIMS, (route) => {
      asked += 1;
      return fault(route);
    });
    await comeBack(page);
    await expect(notice, name).toContainText("could not be refreshed");
    await expect(notice, name).toContainText(sentence);
    await expect(notice).not.toContainText(/undefined|\[object|Unexpected token|Failed to fetch/);
    await expectBriefing(page);

    await again.click();
    await expect.poll(() => asked, name).toBe(2);
    await expect(again).toBeEnabled();
    await expect(notice, name).toContainText(sentence);

    await page.unroute(CLAIMS);
    await again.click();
    // The data is as it was: nothing is left to say.
    await expect(notice, name).toHaveCount(0);
    await expectBriefing(page);
  }
});

test("an article that is not there is told like any other file", async ({ page }) => {
  await open(page, "");
  await page.route("**/article.txt", (route) => route.fulfill({ status: 404 }));
  await comeBack(page);
  await expect(page.getByRole("status")).toContainText("article.txt: not found on the server");
  await expectBriefing(page);
});

test("offline, the page says so and works on", async ({ page, context }) => {
  // What it needs without a network it gets once it answers.
  const prepared = page.waitForResponse(/\/assets\/fetch-[^/]+\.js$/);
  await open(page, "");
  await (await prepared).finished();
  // With what that imports in its turn.
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await comeBack(page);
  await expect(page.getByRole("status")).toContainText("this computer is offline");
  await page.locator("[data-key-figures] [data-cite=aid-total]").click();
  await expect(page.locator("[data-evidence=aid-total]")).toContainText("more than £750 million");
  await context.setOffline(false);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("status")).toHaveCount(0);
});

test("data that does not come within 15 seconds is told as late", async ({ page }) => {
  await page.clock.install();
  await open(page, "");
  const late = await hold(page, CLAIMS);
  const asked = page.waitForRequest(CLAIMS);
  await comeBack(page);
  await asked;
  await page.clock.fastForward(16_000);
  await expect(page.getByRole("status")).toContainText("did not arrive within 15 seconds");
  await expectBriefing(page);
  late.letGo();
});

test("data that changed is shown, and said to have changed", async ({ page }) => {
  await open(page, "");
  const standfirst = "What changed while this page was open.";
  await page.route(CLAIMS, (route) =>
    answer(route, claims.replace(/"standfirst": "[^"]*"/, `"standfirst": "${standfirst}"`)),
  );
  await comeBack(page);
  await expect(page.getByRole("status")).toContainText(/data changed at \d\d:\d\d/);
  await expect(page.getByText(standfirst)).toBeVisible();
  await expectBriefing(page);
});

test("evidence that is open stays open when a refresh fails", async ({ page }) => {
  await open(page, "");
  await page.locator("[data-key-figures] [data-cite=aid-total]").click();
  await page.route(CLAIMS, (route) => route.fulfill({ status: 500 }));
  await comeBack(page);
  await expect(page.getByRole("status")).toContainText("the server failed (500)");
  await expect(page.locator("[data-evidence=aid-total]")).toBeVisible();
});

test("where the script cannot be loaded, ¶ leads to its passage", async ({ page }) => {
  await page.route(ENTRY, (route) => route.abort());
  await page.goto("");
  await page.locator("[data-key-figures] [data-cite=aid-total]").click();
  await expect(page).toHaveURL(/#claim-aid-total$/);
  await expect(page.locator("#claim-aid-total")).toBeInViewport();
  await expectBriefing(page);
});

test("where its data cannot be loaded, a panel alone keeps its figures and its ¶", async ({
  page,
}) => {
  await page.route(CLAIMS, (route) => route.fulfill({ status: 500 }));
  await page.goto(`${BRIEFING}/embed/aid/`);
  const cite = page.getByRole("link", { name: /^Sentence / }).first();
  await cite.click();
  await expect(page.getByText("This could not be loaded here.")).toBeVisible();
  await expect(page.getByText("The UK has so far provided").first()).toBeInViewport();
  await expect(page.locator("[data-claim=aid-total]").first()).toContainText("more than");
});

/** The reader comes back to the page, which asks for its data again. */
async function comeBack(page: Page) {
  await page.evaluate(() => dispatchEvent(new Event("visibilitychange")));
}

async function expectBriefing(page: Page) {
  await expect(page.locator("[data-key-figures]")).toContainText("more than £750 million");
  await expect(page.locator("[data-panel]")).toHaveCount(4);
}

function answer(route: Route, body: string) {
  return route.fulfill({ contentType: "application/json", body });
}
