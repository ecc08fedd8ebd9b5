import { axe } from "./axe.ts";
import { test as base, expect, ready } from "./fixtures.ts";
import { layoutFaults } from "./layout.ts";
import { OTHER_DIST, otherBriefings } from "./other-site.ts";
import { serve } from "./static-server.ts";

const BRIEFINGS = otherBriefings();

/** A page of a site with more than one briefing. */
const test = base.extend({
  baseURL: async ({ expectedFault: _ }, use) => {
    const site = await serve(OTHER_DIST);
    await use(site.url);
    await site.close();
  },
});

test("the home page of several briefings lists each, carries none of them whole, and is walked by keyboard, to a briefing and back", async ({
  page,
}) => {
  await page.goto("./");
  await ready(page);
  const titles = page.getByRole("main").getByRole("heading", { level: 2 });
  await test.step("each briefing has its link, and no more", async () => {
    const links = titles.getByRole("link");
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(hrefs.toSorted()).toEqual(BRIEFINGS.map(({ id }) => `${id}/`).toSorted());
    const html = await (await page.request.get("./")).text();
    expect(html).not.toContain('"doesNotSay"');
  });
  await test.step("Tab and Enter lead to the first, and a link back", async () => {
    const title = titles.first();
    const words = await title.innerText();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Make one from an article" })).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(title.getByRole("link")).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words);
    await ready(page);
    await page.getByRole("link", { name: "All briefings" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Briefings" })).toBeVisible();
  });
});

test("a figure of the list opens its sentence in its briefing", async ({ page }) => {
  await page.goto("./");
  const cite = page.getByRole("link", { name: /^Sentence/ }).first();
  const claim = await cite.evaluate(({ href }: HTMLAnchorElement) =>
    new URL(href).searchParams.get("cite"),
  );
  await cite.click();
  await ready(page);
  await expect(page.locator("[data-evidence]")).toHaveAttribute("data-evidence", claim ?? "none");
});

for (const width of [320, 1280]) {
  test(`at ${width} px the list has no fault that axe knows, and its text is whole`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("./");
    await ready(page);
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(layoutFaults, "body")).toEqual([]);
    const over = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(over).toBe(0);
  });
}

test.describe("without a server", () => {
  test.use({
    serviceWorkers: "allow",
    expectedFault: /Failed to load resource|ERR_CONNECTION_REFUSED/,
  });

  test("the list opens again after one visit", async ({ page }) => {
    const site = await serve(OTHER_DIST);
    await page.goto(site.url);
    await ready(page);
    await expect
      .poll(() => page.evaluate(async () => (await caches.keys()).length))
      .toBeGreaterThan(0);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await site.close();
    await page.reload();
    await ready(page);
    await expect(page.getByRole("heading", { level: 1, name: "Briefings" })).toBeVisible();
  });
});
