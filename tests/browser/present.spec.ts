import type { BrowserContext, Page } from "@playwright/test";
import { BRIEFING, expect, open, test } from "./fixtures.ts";

const PRESENT = `${BRIEFING}/present/`;
const slide = (page: Page) => page.locator("section[aria-roledescription=slide]:visible");

/** Opens the show and waits until it shows one slide. */
async function openShow(page: Page, query = "") {
  await open(page, PRESENT + query);
  await expect(slide(page)).toHaveCount(1);
}

/** The presenter's window, as S opens it. */
async function openPresenter(page: Page, context: BrowserContext) {
  const opened = context.waitForEvent("page");
  await page.keyboard.press("s");
  const presenter = await opened;
  await expect(presenter.getByText("connected", { exact: true })).toBeVisible();
  return presenter;
}

test.describe("a show in one window", () => {
  test("starts from a panel by a press, at that panel, and Escape goes back to it", async ({
    page,
  }) => {
    await open(page, "");
    await page.locator("#aid [data-start-show]").click();
    await expect(slide(page)).toHaveAttribute("id", "aid");
    expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await page.evaluate(() => document.exitFullscreen());
    await page.keyboard.press("Escape");
    await expect(page.locator("#aid[data-panel]")).toBeVisible();
    await expect(page.locator("#aid [data-start-show]")).toBeFocused();
  });

  test("starts by F5, which never reloads", async ({ page }) => {
    await open(page, "");
    await page.evaluate(() => Object.assign(window, { kept: true }));
    await page.keyboard.press("F5");
    await expect(slide(page)).toHaveAttribute("id", "title");
    await page.keyboard.press("F5");
    expect(await page.evaluate(() => "kept" in window)).toBe(true);
  });

  test("follows a Logitech clicker, also after a click anywhere", async ({ page }) => {
    await openShow(page);
    await page.mouse.click(300, 300);
    await page.keyboard.press("PageDown");
    await expect(slide(page)).toHaveAttribute("id", "key-figures");
    await page.keyboard.press(".");
    await expect(page.locator("[data-blank=black]")).toBeVisible();
    await page.keyboard.press("PageDown");
    await expect(slide(page)).toHaveAttribute("id", "key-figures");
    await page.keyboard.press("PageUp");
    await expect(slide(page)).toHaveAttribute("id", "title");
    await page.keyboard.press("F5");
    await expect(slide(page)).toHaveAttribute("id", "title");
  });

  test("follows a Kensington clicker, also after a click on a chart", async ({ page }) => {
    await openShow(page, "?slide=aid");
    await slide(page).locator("figure").click();
    await page.keyboard.press("b");
    await expect(page.locator("[data-blank=black]")).toBeVisible();
    await page.keyboard.press("b");
    await page.keyboard.press("PageDown");
    await expect(slide(page)).toHaveAttribute("id", "aid-2");
    await page.keyboard.press("ArrowLeft");
    await expect(slide(page)).toHaveAttribute("id", "aid");
  });

  test("has no place on a slide that takes focus", async ({ page }) => {
    await openShow(page, "?slide=deployments");
    const focusable = slide(page).locator("a, button, input, summary, [tabindex='0']");
    expect(await focusable.filter({ visible: true }).count()).toBe(0);
  });

  test("shows the second place of a slide at the next step only", async ({ page }) => {
    await openShow(page, "?slide=deployments");
    const romania = slide(page).getByText("RAF jets committed to air policing");
    await expect(romania).toBeHidden();
    await page.keyboard.press("PageDown");
    await expect(romania).toBeVisible();
  });

  test("goes to a slide by its number, and by the go-to box", async ({ page }) => {
    await openShow(page);
    await page.keyboard.press("3");
    await page.keyboard.press("Enter");
    await expect(slide(page)).toHaveAttribute("id", "meeting");
    await page.keyboard.press("g");
    await page.getByLabel(/Slide, 1 to/).fill("2");
    await page.keyboard.press("Enter");
    await expect(slide(page)).toHaveAttribute("id", "key-figures");
  });

  test("shows the data of the chart, help with the last key, and the overview", async ({
    page,
  }) => {
    await openShow(page, "?slide=aid");
    await page.keyboard.press("d");
    await expect(page.getByRole("dialog").getByRole("table")).toContainText(
      "more than £750 million",
    );
    await page.keyboard.press("Escape");
    await page.keyboard.press("F1");
    await page.keyboard.press("PageDown");
    await expect(page.getByRole("dialog")).toContainText("PageDown: next");
    await page.keyboard.press("Escape");
    await expect(slide(page)).toHaveAttribute("id", "aid");
    await page.keyboard.press("o");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect(slide(page)).toHaveAttribute("id", "aid-2");
  });

  test("comes back after a reload with slide, step, blank, marking and text size", async ({
    page,
  }) => {
    await openShow(page, "?slide=deployments&marking=official");
    await page.keyboard.press("PageDown");
    await page.keyboard.press("w");
    await page.reload();
    await expect(page.locator("[data-blank=white]")).toBeVisible();
    await expect(page.locator("[data-blank=white]")).toContainText("OFFICIAL");
    await page.keyboard.press("w");
    await expect(slide(page)).toHaveAttribute("id", "deployments");
    await expect(slide(page).getByText("RAF jets committed to air policing")).toBeVisible();
    await page.keyboard.press("+");
    await page.reload();
    await expect(page.locator("[data-text='1']")).toBeAttached();
  });

  test("carries a marking at top and bottom of a slide, a blank and the overview", async ({
    page,
  }) => {
    await openShow(page, "?marking=official-sensitive");
    await expect(slide(page).getByText("OFFICIAL-SENSITIVE")).toHaveCount(2);
    await page.keyboard.press("b");
    await expect(page.locator("[data-blank]").getByText("OFFICIAL-SENSITIVE")).toHaveCount(2);
    await page.keyboard.press("b");
    await page.keyboard.press("o");
    await expect(page.getByRole("dialog").locator("> p")).toHaveText([
      "OFFICIAL-SENSITIVE",
      "OFFICIAL-SENSITIVE",
    ]);
  });

  test("offers no marking above what it may carry", async ({ page }) => {
    await openShow(page, "?marking=top%20secret");
    await expect(slide(page).getByText(/secret\b/i)).toHaveCount(0);
  });

  test("announces a slide once, politely, with its place", async ({ page }) => {
    await openShow(page);
    await page.keyboard.press("PageDown");
    await expect(page.locator("[aria-live=polite]")).toHaveText(/^Key figures, 2 of \d+$/);
  });
});

test.describe("a show in two windows", () => {
  test("moves both, and a late window is right at once", async ({ page, context }) => {
    await openShow(page);
    await page.keyboard.press("PageDown");
    const presenter = await openPresenter(page, context);
    await expect(presenter.getByLabel("Current slide")).toContainText("Key figures");
    await presenter.keyboard.press("PageDown");
    await expect(slide(page)).toHaveAttribute("id", "meeting");
    await page.keyboard.press("PageUp");
    await expect(presenter.getByLabel("Current slide")).toContainText("Key figures");
  });

  test("keeps notes in the presenter's window alone", async ({ page, context }) => {
    await openShow(page, "?slide=aid");
    const presenter = await openPresenter(page, context);
    const note = "Not said: When counting started or stopped.";
    await expect(presenter.getByLabel("Notes")).toContainText(note);
    expect(await page.content()).not.toContain("When counting started or stopped");
  });

  test("freezes the audience while the presenter looks ahead, and catches up", async ({
    page,
    context,
  }) => {
    await openShow(page);
    const presenter = await openPresenter(page, context);
    await presenter.keyboard.press("z");
    await presenter.keyboard.press("PageDown");
    await expect(presenter.getByLabel("Current slide")).toContainText("Key figures");
    await expect(slide(page)).toHaveAttribute("id", "title");
    await presenter.keyboard.press("z");
    await expect(slide(page)).toHaveAttribute("id", "key-figures");
  });

  test("says when the audience's window closes, and goes on", async ({ page, context }) => {
    await openShow(page);
    const presenter = await openPresenter(page, context);
    await page.close();
    await expect(presenter.getByText("closed", { exact: true })).toBeVisible();
    await presenter.keyboard.press("PageDown");
    await expect(presenter.getByLabel("Current slide")).toContainText("Key figures");
  });

  test("goes on when the presenter's window closes or either reloads", async ({
    page,
    context,
  }) => {
    await openShow(page);
    const presenter = await openPresenter(page, context);
    await presenter.keyboard.press("PageDown");
    await expect(slide(page)).toHaveAttribute("id", "key-figures");
    await presenter.reload();
    await expect(presenter.getByLabel("Current slide")).toContainText("Key figures");
    await page.reload();
    await expect(slide(page)).toHaveCount(1);
    await expect(slide(page)).toHaveAttribute("id", "key-figures");
    await presenter.close();
    await page.keyboard.press("PageDown");
    await expect(slide(page)).toHaveAttribute("id", "meeting");
  });

  test("lets a second presenter take control, openly", async ({ page, context }) => {
    await openShow(page);
    const first = await openPresenter(page, context);
    const second = await context.newPage();
    await second.goto(first.url());
    await expect(second.getByText("Another window drives this show.")).toBeVisible();
    await second.getByRole("button", { name: "Take control" }).click();
    await expect(first.getByText("Another window drives this show.")).toBeVisible();
    await second.keyboard.press("PageDown");
    await expect(slide(page)).toHaveAttribute("id", "key-figures");
  });

  test("never meets another deck", async ({ page, context }) => {
    await openShow(page);
    const other = await context.newPage();
    await openShow(other);
    await other.keyboard.press("PageDown");
    await expect(slide(other)).toHaveAttribute("id", "key-figures");
    await expect(slide(page)).toHaveAttribute("id", "title");
  });

  test("gives a plain link where the browser opens no window", async ({ page }) => {
    await page.addInitScript(() => Object.assign(window, { open: () => null }));
    await openShow(page);
    await page.keyboard.press("s");
    await expect(page.getByRole("link", { name: "Open the presenter window" })).toHaveAttribute(
      "href",
      /presenter\/\?session=/,
    );
  });
});

test.describe("a wallboard", () => {
  test("turns 1,440 times without growing", async ({ page }) => {
    test.setTimeout(120_000);
    await page.clock.install();
    await openShow(page, "?mode=wallboard&interval=1");
    const session = await page.context().newCDPSession(page);
    const measure = async () => {
      await session.send("HeapProfiler.collectGarbage");
      const { metrics } = await session.send("Performance.getMetrics");
      const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
      return { heap: of("JSHeapUsedSize"), listeners: of("JSEventListeners"), nodes: of("Nodes") };
    };
    await session.send("Performance.enable");
    // The first rounds warm up caches; fewer than make the page start itself afresh.
    await page.clock.runFor(60_000);
    const before = await measure();
    await page.clock.runFor(1_440_000 / 2);
    await page.clock.runFor(1_440_000 / 2);
    await expect(slide(page)).toHaveCount(1);
    const afterwards = await measure();
    expect(afterwards.listeners).toBeLessThanOrEqual(before.listeners * 1.1);
    expect(afterwards.nodes).toBeLessThanOrEqual(before.nodes * 1.1);
    expect(afterwards.heap).toBeLessThanOrEqual(before.heap * 1.25 + 1e6);
  });

  test("ignores whoever touches it, but for Escape three times", async ({ page }) => {
    await openShow(page, "?mode=wallboard&interval=600");
    await page.keyboard.press("PageDown");
    await page.keyboard.press("b");
    await expect(slide(page)).toHaveAttribute("id", "title");
    for (const _ of [1, 2, 3]) await page.keyboard.press("Escape");
    await expect(page.getByRole("heading", { name: "Key figures" })).toBeVisible();
  });
});
