import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { openShow, slide } from "./show.ts";

// A context that is used again would not get its network back.
test.use({ reuseContext: false });

const TURNS = 300;
/** A day and the rest of a loop of a minute a slide. */
const DAY_MS = 24 * 60 * 60 * 1000;
const LOOP_MS = 36 * 60 * 1000;

/** Marks this document: one that is loaded anew has no such mark. */
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { marked: true }));
const isMarked = (page: Page) => page.evaluate(() => "marked" in window);

test("a wallboard turns 300 times without growing", async ({ page }) => {
  test.setTimeout(120_000);
  await page.clock.install();
  await openShow(page, "?mode=wallboard&interval=1");
  await mark(page);
  const session = await page.context().newCDPSession(page);
  const measure = async () => {
    await session.send("HeapProfiler.collectGarbage");
    const { metrics } = await session.send("Performance.getMetrics");
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return { heap: of("JSHeapUsedSize"), listeners: of("JSEventListeners"), nodes: of("Nodes") };
  };
  await session.send("Performance.enable");
  // The first rounds fill caches, and after five minutes what reads the data anew is fetched: 4 MB
  // of scripts, and no more after that.
  const read = page.waitForResponse(/claims\.json/);
  await page.clock.fastForward(310_000);
  await read;
  await page.clock.runFor(60_000);
  const before = await measure();
  await page.evaluate(() => {
    Object.assign(window, { turned: 0 });
    new MutationObserver(() => {
      Object.assign(window, { turned: Reflect.get(window, "turned") + 1 });
    }).observe(document.querySelector("[aria-live]") ?? document.body, {
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
  await page.clock.runFor(TURNS * 1000);
  await expect(slide(page)).toHaveCount(1);
  const afterwards = await measure();
  expect(await isMarked(page)).toBe(true);
  // A slide with steps stays for more than one turn.
  expect(await page.evaluate(() => Reflect.get(window, "turned"))).toBeGreaterThan(TURNS * 0.8);
  // A node or listener in each fifth turn is more than this, and so is 1 kB in each: 2.4 kB are usual.
  expect(afterwards.listeners).toBeLessThanOrEqual(before.listeners + TURNS / 5);
  expect(afterwards.nodes).toBeLessThanOrEqual(before.nodes + TURNS / 5);
  expect(afterwards.heap).toBeLessThanOrEqual(before.heap + TURNS * 3500);
});

test("a wallboard starts itself afresh at the first slide after a day", async ({ page }) => {
  await page.clock.install();
  await openShow(page, "?mode=wallboard&interval=60");
  await mark(page);
  await page.clock.fastForward(DAY_MS - LOOP_MS);
  await page.clock.runFor(LOOP_MS - 60_000);
  expect(await isMarked(page)).toBe(true);
  const again = page.waitForEvent("load");
  await page.clock.runFor(LOOP_MS);
  await again;
  await expect(slide(page)).toHaveCount(1);
  expect(await isMarked(page)).toBe(false);
  await expect(slide(page)).toHaveAttribute("id", "title");
  expect(page.url()).toContain("mode=wallboard&interval=60");
});

test.describe("while the server is away", () => {
  test.use({ expectedFault: /Failed to load resource/ });

  test("a wallboard goes on with what it has", async ({ page, context }) => {
    await page.clock.install();
    await openShow(page, "?mode=wallboard&interval=60");
    await mark(page);
    await context.setOffline(true);
    await page.clock.fastForward(DAY_MS - 60_000);
    await page.clock.runFor(LOOP_MS);
    await expect(slide(page)).toHaveCount(1);
    expect(await isMarked(page)).toBe(true);
  });
});

test("a wallboard takes over nothing of an earlier show, and ignores whoever touches it, but for Escape three times", async ({
  page,
}) => {
  await openShow(page, "?slide=aid");
  await page.keyboard.press("z");
  await page.keyboard.press("b");
  await openShow(page, "?mode=wallboard&interval=600");
  await expect(slide(page)).toHaveAttribute("id", "title");
  for (const key of ["PageDown", "b", "o", "?", "f", "s", "+", "Escape"]) {
    await page.keyboard.press(key);
  }
  await page.mouse.click(300, 300);
  await expect(slide(page)).toHaveAttribute("id", "title");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
  expect(page.context().pages()).toHaveLength(1);
  for (const _ of [1, 2, 3]) await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", { name: "Key figures" })).toBeVisible();
});

test("a wallboard keeps date, source and marking in view on every slide, and moves by a pixel or two against burn-in", async ({
  page,
}) => {
  await page.clock.install();
  await openShow(page, "?mode=wallboard&interval=10&marking=official");
  const reported = page.getByText(/^As reported in “.+”, placed 16 to 19 June 2022 by other/);
  const height = page.viewportSize()?.height ?? 0;
  const places = new Set<string>();
  for (const _ of Array(8)) {
    // But for the pixel or two that the picture moves.
    await expect(reported).toBeInViewport({ ratio: 0.95 });
    const line = await reported.boundingBox();
    const { x = 0, y = 0, height: seen = 0 } = (await slide(page).boundingBox()) ?? {};
    expect(line?.y).toBeGreaterThanOrEqual(y + seen);
    expect((line?.y ?? 0) + (line?.height ?? 0)).toBeLessThanOrEqual(height + 2);
    expect(Math.max(x, y)).toBeLessThanOrEqual(2);
    places.add(`${x} ${y}`);
    await expect(slide(page).getByText("OFFICIAL", { exact: true })).toHaveCount(2);
    await page.clock.runFor(10_000);
  }
  expect(places.size).toBeGreaterThan(2);
});

test("a wallboard's line has the room that it needs under the slides, however long it is", async ({
  page,
}) => {
  const query = "?mode=wallboard&interval=99999&slide=99&marking=SECRET";
  const spaced = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important }";
  for (const [width, height, style] of [
    [1024, 768, ""],
    [390, 844, ""],
    [1280, 720, spaced],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openShow(page, query);
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, style);
    const line = page.getByText(/As reported in “.+”, placed 16 to 19 June 2022 by other/);
    await expect
      .poll(async () => {
        const box = await line.boundingBox();
        const seen = await slide(page).boundingBox();
        const bottom = (box?.y ?? 0) + (box?.height ?? 0);
        return bottom <= height + 1 && (seen?.y ?? 0) + (seen?.height ?? 0) <= (box?.y ?? 0) + 1;
      })
      .toBe(true);
    expect(await line.evaluate((it) => it.scrollHeight <= it.clientHeight + 1)).toBe(true);
  }
});

test.describe("where there is a finger", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 1024, height: 768 } });

  test("a wallboard has no buttons, does not scroll, and takes no swipe", async ({ page }) => {
    await openShow(page, "?mode=wallboard&interval=600");
    const next = page.getByRole("button", { name: "Next", exact: true });
    expect((await next.boundingBox())?.width).toBeLessThanOrEqual(1);
    const over = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    expect(over).toBeLessThanOrEqual(0);
    for (const [type, clientX] of [
      ["pointerdown", 800],
      ["pointerup", 300],
    ] as const) {
      await slide(page).dispatchEvent(type, { pointerType: "touch", clientX, clientY: 300 });
    }
    await expect(slide(page)).toHaveAttribute("id", "title");
  });
});

test("a wallboard can be paused by whoever looks for it, and says that it is", async ({ page }) => {
  await page.clock.install();
  await openShow(page, "?mode=wallboard&interval=2147484");
  await expect(
    page.getByText(/^interval=2147484 is no number of seconds from 1 to 3600/),
  ).toBeVisible();
  await page.clock.runFor(21_000);
  await expect(slide(page)).toHaveAttribute("id", "key-figures");
  const pause = page.getByRole("button", { name: "Pause" });
  expect((await pause.boundingBox())?.width).toBeLessThanOrEqual(1);
  await pause.focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  expect((await pause.boundingBox())?.width).toBeGreaterThan(24);
  await page.keyboard.press("Enter");
  await expect(page.getByText("Paused.")).toBeVisible();
  await page.clock.runFor(120_000);
  await expect(slide(page)).toHaveAttribute("id", "key-figures");
  await page.keyboard.press("Enter");
  await page.clock.runFor(21_000);
  await expect(slide(page)).toHaveAttribute("id", "meeting");
});
