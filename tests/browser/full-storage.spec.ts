import type { CDPSession, Page } from "@playwright/test";
import { BRIEFING, expect, open, ready, test } from "./fixtures.ts";
import { openShow, slide } from "./show.ts";

test.use({ serviceWorkers: "allow", reuseContext: false });

/** Leaves the site no more room than this; 0 gives the browser's own limit back. */
async function allow(browser: CDPSession, page: Page, bytes: number) {
  const { origin } = new URL(page.url());
  const limit = bytes > 0 ? { quotaSize: bytes } : {};
  await browser.send("Storage.overrideQuotaForOrigin", { origin, ...limit });
}

/** How many files the browser keeps of the briefing. */
function keptFiles(page: Page): Promise<number> {
  return page.evaluate(async (briefing) => {
    const name = (await caches.keys()).find((one) => one.endsWith(` ${briefing}`));
    return name ? (await (await caches.open(name)).keys()).length : 0;
  }, BRIEFING);
}

/** Fills session and local storage to the last sign. */
function fillStorage() {
  if (Object.keys(sessionStorage).some((key) => key.startsWith("full-"))) return;
  for (const storage of [sessionStorage, localStorage]) {
    for (let size = 2 ** 22; size >= 1; size = Math.floor(size / 2)) {
      try {
        storage.setItem(`full-${size}`, "x".repeat(size));
      } catch {
        // Half of it may fit.
      }
    }
  }
}

test("where storage is full all works but what is kept, which is said; once there is room, it is kept", async ({
  page,
  context,
}) => {
  const browser = await context.newCDPSession(page);
  await page.goto("third-party-notices.txt");
  await allow(browser, page, 150_000);
  await context.addInitScript(fillStorage);

  await page.clock.install();
  await open(page, `${BRIEFING}/present/presenter/?session=full`);
  await expect(page.getByLabel("Show status")).toContainText("Without networknot ready");
  expect(await keptFiles(page)).toBe(0);

  await openShow(page);
  await page.keyboard.press("PageDown");
  await expect(slide(page)).toHaveAttribute("id", "key-figures");
  await page.reload();
  await expect(slide(page)).toHaveCount(1);
  await expect(slide(page)).toHaveAttribute("id", "key-figures");

  await open(page, `${BRIEFING}/?cite=aid-total`);
  await expect(page.locator("[data-evidence]")).toContainText("more than £750 million");

  await page.goto("author/");
  await ready(page);
  await allow(browser, page, 1);
  await page.getByLabel("Paste the article").fill("Harbours open\n\nThe UK gave £5 million.");
  await page.getByRole("button", { name: "Read it" }).click();
  await expect(page.getByText("keeps nothing for this page, or has no room")).toBeVisible();
  const asked = new Promise<string>((resolve) => {
    page.once("dialog", async (question) => {
      await question.dismiss();
      resolve(question.type());
    });
  });
  await page.evaluate(() => location.reload());
  expect(await asked, "what is not kept is not left unasked").toBe("beforeunload");
  await allow(browser, page, 0);
  await page.clock.fastForward(31_000);
  await expect(page.getByText("Kept in this browser.")).toBeVisible();

  await open(page, `${BRIEFING}/present/presenter/?session=full`);
  await expect(page.getByLabel("Show status")).toContainText("Without networkready");
  expect(await keptFiles(page)).toBeGreaterThan(20);
});
