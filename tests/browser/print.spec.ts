import type { Page } from "@playwright/test";
import { BRIEFING, expect, test } from "./fixtures.ts";
import { overprinted, readsPaper, wordsOf } from "./paper.ts";
import { openShow, slide } from "./show.ts";

test.skip(!readsPaper, "poppler is not installed: nothing reads what is printed");

/** On paper of the size that the page asks for. */
const print = (page: Page) => page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });

const textOf = (words: readonly { readonly text: string }[]) =>
  words.map(({ text }) => text).join(" ");

/** The slides' titles, in order, as the page has them. */
const titles = (page: Page) =>
  page
    .locator("section[aria-roledescription=slide]")
    .evaluateAll((slides) =>
      slides.map((each) => each.querySelector("h2 span")?.textContent ?? ""),
    );

/** Everything but letters and digits, which paper breaks and joins at will. */
const bare = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, "");

async function expectSlides(page: Page, wanted?: readonly string[]) {
  wanted ??= await titles(page);
  const pages = wordsOf(await print(page));
  expect(pages).toHaveLength(wanted.length);
  for (const [index, words] of pages.entries()) {
    expect(bare(textOf(words))).toContain(bare(wanted[index] ?? "none"));
    expect(textOf(words)).toContain(`${index + 1} of ${wanted.length}`);
    expect(overprinted(words)).toEqual([]);
  }
  return pages;
}

/** For who listens to it: its language, its title, and what is a heading, a list or a table. */
function expectNamed(pdf: Buffer) {
  const written = pdf.toString("latin1");
  expect(written).toContain("/Lang (en-GB)");
  expect(written).toContain("/Marked true");
  expect(written).toContain("/Title (Defence Secretary meets NATO Ministers in Brussels");
}

/** The addresses outside of the site to which what is in sight leads. */
function outwardLinks(main: Element) {
  return [...main.querySelectorAll<HTMLAnchorElement>("a[href^=https]")]
    .filter((link) => link.checkVisibility())
    .map((link) => link.href);
}

/** What each drawing that is in sight is headed with, and the words in it. */
function drawingsIn(main: Element) {
  return [...main.querySelectorAll("figure[data-series]")].flatMap((figure) => {
    const labels = [...figure.querySelectorAll("svg :is(text, tspan):not(:has(tspan))")].filter(
      (it) => it.checkVisibility(),
    );
    const heading = figure.querySelector("h3")?.textContent ?? "";
    return labels.length > 0 ? { heading, labels: labels.map((it) => it.textContent ?? "") } : [];
  });
}

/** Whether a page has a drawing's heading and all that is written in the drawing. */
function keeps(printed: string, { heading, labels }: ReturnType<typeof drawingsIn>[number]) {
  return [heading, ...labels].every((words) => printed.includes(bare(words)));
}

test("a show is printed a slide a page, each whole, wherever it stands", async ({ page }) => {
  await openShow(page, "?slide=deployments");
  const pages = await expectSlides(page);
  const steps = pages.map(textOf).find((text) => text.includes("UK troops in Estonia"));
  expect(steps).toContain("RAF jets committed");
  // Afterwards the room sees what it saw.
  await expect(slide(page)).toHaveCount(1);
});

test("a blank screen, help and marking: the slides are printed, and the marking on each", async ({
  page,
}) => {
  await openShow(page, "?marking=official");
  await page.keyboard.press("b");
  await page.keyboard.press("?");
  const pages = await expectSlides(page);
  for (const words of pages) {
    expect(words.filter(({ text }) => text === "OFFICIAL")).toHaveLength(2);
  }
});

test("what lies over a show or a dashboard is not printed with it", async ({ page }) => {
  await openShow(page);
  await page.keyboard.press("e");
  await expect(page.getByRole("dialog")).toBeVisible();
  const slides = await expectSlides(page);
  expect(slides.map(textOf).join()).not.toContain("Take away");
  await page.goto(`${BRIEFING}/`);
  await page.getByRole("link", { name: "Take away: UK aid" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  const pages = wordsOf(await page.pdf({ format: "A4" }));
  for (const words of pages) expect(overprinted(words)).toEqual([]);
});

test("a show fills its paper, whatever the window's shape and the text's size", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openShow(page);
  const usual = await titles(page);
  await page.setViewportSize({ width: 1024, height: 900 });
  await page.keyboard.press("+");
  await expect.poll(async () => (await titles(page)).length).not.toBe(usual.length);
  await expectSlides(page, usual);
  // Afterwards the room has its own slides again.
  expect((await titles(page)).length).not.toBe(usual.length);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a show is printed as it was built, and the dashboard with nothing over anything, its links spelt out and each drawing under its heading", async ({
    page,
  }) => {
    await page.goto(`${BRIEFING}/present/`);
    const slides = await page.locator("section[aria-roledescription=slide]").count();
    const show = await print(page);
    expect(wordsOf(show)).toHaveLength(slides);
    expectNamed(show);
    await page.goto(`${BRIEFING}/`);
    const dashboard = await page.pdf({ format: "A4", tagged: true });
    expectNamed(dashboard);
    const pages = wordsOf(dashboard);
    expect(pages.length).toBeGreaterThan(1);
    for (const words of pages) expect(overprinted(words)).toEqual([]);
    const printed = pages.map((words) => bare(textOf(words)));
    const addresses = await page.locator("main").evaluate(outwardLinks);
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(printed.join("")).toContain(bare(address));
    const drawings = await page.locator("main").evaluate(drawingsIn);
    expect(drawings.length).toBeGreaterThan(0);
    const parted = drawings.filter((drawing) => !printed.some((text) => keeps(text, drawing)));
    expect(parted).toEqual([]);
  });
});
