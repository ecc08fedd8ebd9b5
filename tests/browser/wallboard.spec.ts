import { expect, test } from "./fixtures.ts";
import { openShow, slide } from "./show.ts";

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
