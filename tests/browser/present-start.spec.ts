import type { Locator, Page } from "@playwright/test";
import { expect, open, PANELS, ready, test } from "./fixtures.ts";
import { openPresenter, openShow, slide } from "./show.ts";

const isFull = (page: Page) => page.evaluate(() => document.fullscreenElement !== null);

/** Where something stands in the window. */
const top = (of: Locator) => of.evaluate((element) => element.getBoundingClientRect().top);

/** Escape, once the browser has left full screen for the one before. */
async function endShow(page: Page) {
  await expect(async () => {
    await page.keyboard.press("Escape");
    await expect(page.locator("[data-key-figures]")).toBeVisible({ timeout: 300 });
  }).toPass();
}

test("a press on “Present” under a panel starts there, in full screen, and Escape twice comes back to it", async ({
  page,
}) => {
  await open(page, "?marking=official");
  for (const panel of PANELS) {
    await test.step(panel, async () => {
      const start = page.locator(`#${panel} [data-start-show]`);
      await start.scrollIntoViewIfNeeded();
      const before = await top(start);
      await start.click();
      await expect(slide(page)).toHaveAttribute("id", panel);
      await expect(slide(page).getByText("OFFICIAL", { exact: true })).toHaveCount(2);
      expect(await isFull(page)).toBe(true);
      // The browser takes the first Escape for itself: no key arrives.
      await page.evaluate(() => document.exitFullscreen());
      await expect(slide(page)).toHaveAttribute("id", panel);
      await endShow(page);
      await expect(start).toBeFocused();
      await expect.poll(async () => Math.abs((await top(start)) - before)).toBeLessThan(3);
      expect(page.url()).toContain("marking=OFFICIAL");
    });
  }
});

test("an Escape that reaches the page in full screen does not end the show", async ({ page }) => {
  await open(page, "");
  await page.locator("#aid [data-start-show]").click();
  await expect.poll(() => isFull(page)).toBe(true);
  await page.keyboard.press("Escape");
  await expect(slide(page)).toHaveAttribute("id", "aid");
});

test("F5 starts at the first slide, also where an earlier show came further, Shift+F5 at the panel in view, and neither reloads", async ({
  page,
}) => {
  /** A browser takes its time to fill the screen, and leaves only what it has filled. */
  const leaveFullScreen = async () => {
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await page.evaluate(() => document.exitFullscreen());
  };
  await open(page, "");
  await page.evaluate(() => Object.assign(window, { kept: true }));
  await page.keyboard.press("F5");
  await expect(slide(page)).toHaveAttribute("id", "title");
  await page.keyboard.press("End");
  await page.keyboard.press("b");
  await leaveFullScreen();
  await endShow(page);
  await page.keyboard.press("F5");
  await expect(slide(page)).toHaveAttribute("id", "title");
  await leaveFullScreen();
  await endShow(page);
  await page.locator("#deployments").evaluate((panel) => panel.scrollIntoView({ block: "center" }));
  await page.keyboard.press("Shift+F5");
  await expect(slide(page)).toHaveAttribute("id", "deployments");
  expect(await page.evaluate(() => "kept" in window)).toBe(true);
});

test("F5 in a show brings full screen back and never reloads, however long it is held", async ({
  page,
}) => {
  await openShow(page, "?slide=aid");
  await page.evaluate(() => Object.assign(window, { kept: true }));
  await page.keyboard.down("F5");
  await page.keyboard.down("F5");
  await page.keyboard.up("F5");
  await expect.poll(() => isFull(page)).toBe(true);
  await page.keyboard.press("F5");
  expect(await isFull(page)).toBe(true);
  expect(await page.evaluate(() => "kept" in window)).toBe(true);
  await expect(slide(page)).toHaveAttribute("id", "aid");
});

test("a show takes each key once, and leaves the browser's own alone", async ({ page }) => {
  await openShow(page);
  await test.step("Escape takes back digits before it ends anything", async () => {
    await page.keyboard.press("3");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Enter");
    await expect(slide(page)).toHaveAttribute("id", "key-figures");
    await page.keyboard.press("Home");
    await expect(slide(page)).toHaveAttribute("id", "title");
  });
  await test.step("keys of the browser stay the browser's", async () => {
    const taken = await page.evaluate(() => {
      const isTaken = (key: string, ctrlKey: boolean) =>
        !document.body.dispatchEvent(
          new KeyboardEvent("keydown", { key, ctrlKey, bubbles: true, cancelable: true }),
        );
      const alone = ["Tab", "F11", "F12"].filter((key) => isTaken(key, false));
      return [...alone, ...["p", "r", "+", "-", "F5"].filter((key) => isTaken(key, true))];
    });
    expect(taken).toEqual([]);
  });
  await test.step("a held key moves one slide at a time, and a held toggle acts once", async () => {
    await page.evaluate(() => {
      const press = (key: string, repeat: boolean) =>
        document.body.dispatchEvent(
          new KeyboardEvent("keydown", { key, repeat, bubbles: true, cancelable: true }),
        );
      press("PageDown", false);
      for (let n = 0; n < 20; n += 1) press("PageDown", true);
      press("b", false);
      for (let n = 0; n < 20; n += 1) press("b", true);
    });
    await expect(page.locator("[data-blank=black]")).toBeVisible();
    await page.keyboard.press("b");
    await expect(slide(page)).toHaveAttribute("id", "key-figures");
  });
  await test.step("F goes to full screen and back", async () => {
    await page.keyboard.press("f");
    await expect.poll(() => isFull(page)).toBe(true);
    await page.keyboard.press("f");
    await expect.poll(() => isFull(page)).toBe(false);
    await expect(slide(page)).toHaveCount(1);
  });
});

test("a show that is marked ends on a page that is marked as it was at last", async ({
  page,
  context,
}) => {
  const marking = page.locator("html[data-marking]");
  await openShow(page, "?slide=aid&marking=OFFICIAL");
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/\?marking=OFFICIAL#aid$/);
  await expect(marking).toBeAttached();
  await ready(page);
  await page.locator("#aid [data-start-show]").click();
  await expect(slide(page)).toHaveAttribute("id", "aid");
  const presenter = await openPresenter(page, context);
  await presenter.getByLabel("Marking").fill("none");
  await presenter.keyboard.press("Enter");
  await expect(slide(page).getByText("OFFICIAL", { exact: true })).toHaveCount(0);
  await page.bringToFront();
  await endShow(page);
  expect(page.url()).not.toContain("marking");
  await expect(marking).toHaveCount(0);
});

test("a show opened at its own address ends on a dashboard with every caveat", async ({ page }) => {
  await openShow(page, "?slide=aid");
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/#aid$/);
  await ready(page);
  await page.locator("[data-key-figures] [data-cite=aid-total]").click();
  await expect(page.locator("[data-evidence]")).toContainText("Read with care");
});
