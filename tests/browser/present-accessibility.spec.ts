import type { BrowserContext, Page } from "@playwright/test";
import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { openPresenter, openShow, silence, slide } from "./show.ts";

/** States of the audience's window, each with the keys that lead to it from a first slide. */
const STATES: readonly (readonly [name: string, query: string, keys: readonly string[]])[] = [
  ["the first slide", "", []],
  ["a slide of two drawings", "?slide=deployments", []],
  ["a slide on which other sources speak", "?slide=aid.aid-elsewhere", []],
  ["a black screen", "", ["b"]],
  ["a white screen", "", ["w"]],
  ["a marked slide", "?marking=official-sensitive", []],
  ["a marked black screen", "?marking=official-sensitive", ["b"]],
  ["larger text", "?slide=aid", ["+"]],
  ["the largest text", "?slide=aid", ["+", "+"]],
  ["projector contrast", "?slide=agreements", ["c"]],
  ["the laser", "", ["l"]],
  ["the overview", "", ["o"]],
  ["the help", "", ["?"]],
  ["the go-to box", "", ["g"]],
  ["the data", "?slide=aid", ["d"]],
  ["a wallboard", "?mode=wallboard&interval=600", []],
];

for (const [name, query, keys] of STATES) {
  test(`axe finds no fault in ${name}`, async ({ page }) => {
    await openShow(page, query);
    for (const key of keys) await page.keyboard.press(key);
    expect(await axe(page)).toEqual([]);
  });
}

test("axe finds no fault where no presenter window opened", async ({ page }) => {
  await page.addInitScript(() => Object.assign(window, { open: () => null }));
  await openShow(page);
  await page.keyboard.press("s");
  await expect(page.getByRole("link", { name: "Open the presenter window" })).toBeVisible();
  expect(await axe(page)).toEqual([]);
});

test.describe("the presenter's window", () => {
  const CASES: readonly (readonly [
    name: string,
    lead: (presenter: Page, page: Page, context: BrowserContext) => Promise<void>,
  ])[] = [
    ["with an audience", async () => {}],
    ["frozen", (presenter) => presenter.keyboard.press("z")],
    ["blank", (presenter) => presenter.keyboard.press("b")],
    ["with the overview", (presenter) => presenter.keyboard.press("o")],
    ["with a marking refused", (presenter) => mark(presenter, "secret")],
    ["with a marking", (presenter) => mark(presenter, "official")],
    ["with the audience closed", (presenter, page) => close(presenter, page)],
    ["with an audience that does not respond", (presenter, page) => stop(presenter, page)],
    ["while another window drives", (presenter, _, context) => outdo(presenter, context)],
  ];

  for (const [name, lead] of CASES) {
    test(`has no fault that axe knows, ${name}`, async ({ page, context }) => {
      await openShow(page, "?slide=aid");
      const presenter = await openPresenter(page, context);
      await lead(presenter, page, context);
      expect(await axe(presenter)).toEqual([]);
    });
  }
});

async function mark(presenter: Page, marking: string) {
  await presenter.getByLabel("Marking").fill(marking);
  await presenter.keyboard.press("Enter");
}

async function close(presenter: Page, page: Page) {
  await page.close();
  await expect(presenter.getByText("closed", { exact: true })).toBeVisible();
}

async function stop(presenter: Page, page: Page) {
  await silence(page);
  await expect(presenter.getByText(/^not responding for \d+ s$/)).toBeVisible();
}

async function outdo(presenter: Page, context: BrowserContext) {
  const second = await context.newPage();
  await second.goto(presenter.url());
  await second.getByRole("button", { name: "Take control" }).click();
  await expect(presenter.getByText("Another window drives this show.")).toBeVisible();
}

test("a screen reader is told of each slide once, and of a blank", async ({ page }) => {
  await openShow(page);
  const said = page.locator("[aria-live=polite]");
  await page.keyboard.press("PageDown");
  await expect(said).toHaveText(/^Key figures, 2 of \d+$/);
  await page.keyboard.press("b");
  await expect(said).toHaveText("The screen is black");
  await page.keyboard.press("b");
  await expect(said).toHaveText(/^Key figures, 2 of \d+$/);
  expect(await page.locator("[aria-live]").count()).toBe(1);
});

test("only the slide that is seen is there for a screen reader", async ({ page }) => {
  await openShow(page);
  await expect(page.getByRole("heading", { level: 2 })).toHaveCount(1);
  await expect(slide(page)).toHaveAttribute("aria-label", /^1 of \d+: /);
});
