import type { Page } from "@playwright/test";
import {
  BRIEFING,
  built,
  DASHBOARDS,
  EMBEDS,
  expect,
  PAGES,
  test,
  unfold,
  visibleText,
} from "./fixtures.ts";

/** The article's figures as the page must say them, by the panel they belong to. */
const FIGURES: Readonly<Record<string, readonly RegExp[]>> = {
  meeting: [/all 30 member states/],
  aid: [
    /more than £750 million/,
    /thousands of anti-tank missiles, air defence systems and armoured vehicles/,
  ],
  deployments: [/from 800 to more than 1,600 troops/, /from 4 to 6 jets/],
  agreements: [/\b6 partner/, /Sweden and Finland/],
};

/** On a dashboard, where there is room: the order of events, and what is worked out. */
const MORE: Readonly<Record<string, readonly RegExp[]>> = {
  meeting: [/to more than 1,600/, /from 4 to 6/],
  deployments: [/Rise more than 800/, /Factor more than 2\b/, /Rise 2\b/, /Factor 1\.5\b/],
};

const KEY_FIGURES = [
  /more than £750 million military aid to Ukraine, provided so far/,
  /from 800 to more than 1,600 UK troops in Estonia/,
  /from 4 to 6 RAF jets committed to air policing in Romania/,
  /all 30 NATO member states represented/,
  /named 6 partner countries in the rotorcraft memorandum/,
  /support for 2 membership applications: Sweden and Finland/,
];

/** 750 or 1,600 where “more than” does not stand directly before it. */
const BARE = /.{0,30}(?<!more than\s+£?\s*)(?<![\d,.])(?:750|1,?600)(?![\d,.]*\d).{0,20}/g;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("every figure, the whole article, every source and every chart is on its page, and no 750 or 1,600 without “more than” on any", async ({
      page,
    }) => {
      expect(PAGES).toEqual(expect.arrayContaining([...DASHBOARDS, ...EMBEDS]));
      for (const address of PAGES) {
        await test.step(`/${address}`, async () => {
          await page.goto(address);
          if (DASHBOARDS.includes(address)) await saysAll(page);
          if ([...DASHBOARDS, ...EMBEDS].includes(address)) await drawsAll(page, address);
          await unfold(page);
          if (DASHBOARDS.includes(address)) await linksToSources(page);
          await saysNoBareFigure(page, address);
        });
      }
    });
  });
}

test("the search for bare figures finds one", () => {
  expect("aid of £750 million".match(BARE)).not.toBeNull();
  expect("about 1,600 troops".match(BARE)).not.toBeNull();
  expect("more than 1600 and more than £ 750 million, 1,750 or 750,000".match(BARE)).toBeNull();
});

/** Every figure of the article, each in its panel, and the whole article. */
async function saysAll(page: Page) {
  const keyFigures = await visibleText(page, "[data-key-figures]");
  for (const figure of KEY_FIGURES) expect(keyFigures).toMatch(figure);
  for (const [panel, figures] of Object.entries(FIGURES)) {
    const text = await visibleText(page, `#${panel}`);
    for (const figure of [...figures, ...(MORE[panel] ?? [])]) expect(text).toMatch(figure);
  }
  const told = await visibleText(page, "#article");
  expect(told).toMatch(/from 800 to more than 1,600/);
  expect(told).toMatch(/from four to six RAF jets/);
  expect(told).toMatch(/all 30 member states/);
  expect(told).toMatch(/more than £750 million/);
  expect(told).toMatch(/thousands of anti-tank missiles/);
  const paragraphs = await page
    .locator("#article li[id] > div > :is(p, blockquote)")
    .allTextContents();
  expect(oneLine(paragraphs.join(" "))).toBe(article());
}

async function linksToSources(page: Page) {
  const links = await page
    .locator("a[href^=http]:visible")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(sources().filter((source) => !links.includes(source))).toEqual([]);
}

/** Every chart is drawn, described and, once its table is pressed for, tabled. */
async function drawsAll(page: Page, address: string) {
  const figures = await page.locator("figure[data-series]").all();
  expect(figures).toHaveLength(chartsOf(address));
  for (const figure of figures) {
    const list = figure.locator("ol");
    // The words of a time line on a page are no drawing: each has its cite.
    const drawing = (await list.count()) > 0 ? list : figure.locator("[role=img] svg");
    await expect(drawing.filter({ visible: true })).toHaveCount(1);
    await expect(drawing.filter({ visible: true }).locator("text, p").first()).toBeVisible();
    await expect(figure.locator("figcaption")).toBeVisible();
    await expect(figure.locator("figcaption")).toHaveText(/\w+/);
  }
  for (const summary of await page.locator("summary:visible").all()) await summary.click();
  for (const figure of figures) {
    const title = titleOf(await figure.getAttribute("data-series"));
    const table = page.getByRole("table", { name: title, exact: true });
    await expect(table.locator("tbody tr").first()).toBeVisible();
  }
}

async function saysNoBareFigure(page: Page, address: string) {
  const text = await visibleText(page);
  expect(text.length).toBeGreaterThan(100);
  expect(text.match(BARE)).toBeNull();
  const named = await page.evaluate(() =>
    ["aria-label", "title", "alt"].flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].map((e) => e.getAttribute(name) ?? ""),
    ),
  );
  expect(named.filter((name) => name.match(BARE))).toEqual([]);
  const [, panel = ""] = /\/embed\/(\w+)\/$/.exec(address) ?? [];
  for (const figure of FIGURES[panel] ?? []) expect(text).toMatch(figure);
}

/** The article in one line, its links as their words. */
function article(): string {
  const source = built(`briefings/${BRIEFING}/article.txt`);
  return oneLine(
    source
      .replace(/\[((?:\\.|[^\]\\])*)\]\((?:\\.|[^)\\])*\)/g, "$1")
      .replace(/\\([()[\]])/g, "$1"),
  );
}

function sources(): readonly string[] {
  const context: { facts: readonly { address: string }[] } = JSON.parse(
    built(`briefings/${BRIEFING}/context.json`),
  );
  return [
    ...new Set(context.facts.map(({ address }) => address)),
    "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
  ];
}

/** How many charts a page must have: one more or less is no accident. */
function chartsOf(address: string): number {
  // A panel alone shows what the article says, the meeting's in words; a dashboard also what others
  // said of the aid, and the time line.
  const alone: Record<string, number> = { aid: 1, deployments: 2, agreements: 1 };
  const panel = /embed\/(.+)\//.exec(address)?.[1];
  if (panel) return alone[panel] ?? 0;
  return Object.values(alone).reduce((sum, count) => sum + count, 2);
}

function titleOf(series: string | null): string {
  const file: { title: string } = JSON.parse(built(`briefings/${BRIEFING}/data/${series}.json`));
  return file.title;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
