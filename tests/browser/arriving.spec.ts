import type { Page } from "@playwright/test";
import { DIST, expect, test } from "./fixtures.ts";
import { serve } from "./static-server.ts";

/** A page that stops arriving in the middle of its panels, until it is let go. */
async function openHalf(page: Page, place: string) {
  let letGo = () => {};
  const until = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const site = await serve(DIST, { pause: { before: 'id="deployments"', until } });
  await page.addInitScript(() => {
    const seen = { shifted: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shifted += Reflect.get(entry, "value");
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(site.url + place, { waitUntil: "commit" });
  await page.waitForFunction(
    () => performance.getEntriesByName("first-contentful-paint").length > 0,
  );
  return { site, letGo };
}

for (const width of [360, 1280, 1920]) {
  test(`at ${width} px what has arrived is shown before the rest has, which shifts nothing`, async ({
    page,
  }) => {
    // Tall enough for all of it: a shift counts only where it is seen.
    await page.setViewportSize({ width, height: 20_000 });
    const { site, letGo } = await openHalf(page, "");
    await expect(page.locator("[data-key-figures]")).toBeInViewport();
    await expect(page.locator("#aid figure[data-series] svg:visible").first()).toBeInViewport();
    await expect(page.locator("#deployments")).toHaveCount(0);
    letGo();
    for (const part of ["#deployments", "#article", "footer"]) {
      await expect(page.locator(part).last()).toBeInViewport();
    }
    expect(await page.evaluate(() => Reflect.get(globalThis, "seen").shifted)).toBe(0);
    await site.close();
  });
}

for (const place of ["#meeting", "#deployments", "#p9", "#as-of"]) {
  test(`a place asked for as ${place} is shown once it has arrived`, async ({ page }) => {
    const { site, letGo } = await openHalf(page, place);
    letGo();
    await expect(page.locator(place)).toBeInViewport();
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await site.close();
  });
}
