import type { Page } from "@playwright/test";
import { address, hidden, iframe, inside, OTHER_ORIGIN, openHost } from "./embed-host.ts";
import { expect, PANELS, test } from "./fixtures.ts";

/** What a browser says on the console where a host's sandbox refuses something. */
const REFUSALS =
  /Blocked script execution|blocked by CORS policy|net::ERR_FAILED|Blocked opening|is sandboxed/;

test.use({ expectedFault: new RegExp(`${OTHER_ORIGIN.source}|${REFUSALS.source}`) });

test("in a plain frame of any height, figure, qualifier and source are in view", async ({
  page,
  site,
}) => {
  const heights = [200, 300, 420, 700];
  const frames = PANELS.flatMap((panel) =>
    heights.map((height) =>
      iframe(
        address(site, panel),
        `width="100%" height="${height}" referrerpolicy="no-referrer"`,
        `${panel}-${height}`,
      ),
    ),
  );
  const host = await openHost(page, `<main style="inline-size:640px">${frames.join("")}</main>`);
  for (const frame of page.frames().slice(1)) {
    await frame.waitForLoadState();
    expect(await frame.evaluate(`(${hidden})()`), frame.url()).toEqual([]);
  }
  await host.close();
});

test("a host's own colours do not change a panel's, and its theme is asked for by address", async ({
  page,
  site,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  const frames = ["", "?theme=light", "?theme=dark"].map((query, index) =>
    iframe(address(site, "aid", query), "", `embed-${index}`),
  );
  const host = await openHost(page, frames.join(""));
  const paper = (id: string) =>
    inside(page, id)
      .locator("body")
      .evaluate((body) => getComputedStyle(body).backgroundColor);
  expect(await paper("embed-0")).toBe(await paper("embed-2"));
  expect(await paper("embed-1")).toBe("rgb(253, 252, 250)");
  await host.close();
});

for (const [name, sandbox] of [
  ["with scripts in a sandbox", 'sandbox="allow-scripts"'],
  ["with no script at all", 'sandbox=""'],
] as const) {
  test.describe(`in a frame as SharePoint makes them, ${name}`, () => {
    test("everything readable is there, and unfolds", async ({ page, site }) => {
      for (const panel of PANELS) {
        const frame = iframe(address(site, panel), `width="640" height="400" ${sandbox}`);
        const host = await openHost(page, frame);
        const embed = inside(page);
        await expect(embed.getByRole("heading", { level: 1 })).toBeVisible();
        expect(await page.frames()[1]?.evaluate(`(${hidden})()`), panel).toEqual([]);
        const sentence = embed.locator("summary").first();
        await sentence.click();
        await expect(embed.locator("details[open] mark").first()).toBeVisible();
        await embed.locator("details[data-table] summary").first().click();
        await expect(embed.getByRole("table").first()).toBeVisible();
        await host.close();
      }
    });

    test("¶ leads to its sentence inside the frame", async ({ page, site }) => {
      const frame = iframe(address(site, "aid"), `width="640" height="400" ${sandbox}`);
      const host = await openHost(page, frame);
      const embed = inside(page);
      await embed
        .getByRole("link", { name: /^Sentence / })
        .first()
        .click();
      await expect(embed.locator("#sentence-aid-total mark")).toBeInViewport();
      await host.close();
    });
  });
}

test("where a sandbox refuses the scripts, the panel says what it shows and where else it is", async ({
  page,
  site,
}) => {
  const source = address(site, "aid");
  const host = await openHost(
    page,
    iframe(source, 'width="640" height="400" sandbox="allow-scripts"'),
  );
  const embed = inside(page);
  await expect(embed.getByText("This could not be loaded here")).toBeHidden();
  await embed.getByRole("heading", { level: 1 }).click();
  await expect(embed.getByText("These are the figures as built")).toBeVisible();
  await expect(embed.locator("main")).toContainText("other sources place it 16 to 19 June 2022");
  const link = embed.getByRole("link", { name: "Open in a new tab" });
  await expect(link).toHaveText(`Open in a new tab: ${source}`);
  await expect(link).toHaveAttribute("target", "_blank");
  await expect(embed.locator("[data-claim=aid-total]").first()).toContainText("more than");
  await host.close();
});

test("twelve panels on a page are twelve requests, and only those near are loaded", async ({
  page,
  site,
}) => {
  const requests: string[] = [];
  page.on("request", (request) => {
    if (request.url().startsWith(site.url)) requests.push(request.url());
  });
  const frames = Array.from({ length: 12 }, (_, index) =>
    iframe(
      address(site, PANELS[index % PANELS.length] ?? "", `?n=${index}`),
      'width="640" height="400" loading="lazy"',
      `embed-${index}`,
    ),
  );
  const host = await openHost(page, frames.join('<div style="block-size:3000px"></div>'));
  await expect(inside(page, "embed-0").getByRole("heading", { level: 1 })).toBeVisible();
  expect(requests.length).toBeLessThan(6);
  for (let index = 0; index < 12; index += 1) {
    await page.locator(`#embed-${index}`).scrollIntoViewIfNeeded();
    await expect(inside(page, `embed-${index}`).getByRole("heading", { level: 1 })).toBeVisible();
  }
  expect(requests).toHaveLength(12);
  await host.close();
});

test("a touch brings one of several panels to life, and no other", async ({ page, site }) => {
  const frames = PANELS.map((panel) => iframe(address(site, panel), "", panel));
  const host = await openHost(page, frames.join(""));
  await inside(page, "aid").getByRole("heading", { level: 1 }).click();
  await expect(inside(page, "aid").locator("html")).toHaveAttribute("data-ready", "");
  expect(await awake(page)).toBe(1);
  await host.close();
});

async function awake(page: Page): Promise<number> {
  const ready = page
    .frames()
    .map((frame) => frame.evaluate("'ready' in document.documentElement.dataset"));
  return (await Promise.all(ready)).filter(Boolean).length;
}
