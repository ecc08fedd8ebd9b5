import type { Page } from "@playwright/test";
import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { contrastInRoom } from "./room-light.ts";
import { openPresenter, openShow, silence, slide } from "./show.ts";

/** Pages of the audience, and states of each: keys that lead there, and keys that lead back. */
const STATES: readonly (readonly [
  query: string,
  states: readonly (readonly [name: string, there: string, back: string])[],
])[] = [
  [
    "",
    [
      ["the first slide", "", ""],
      ["a black screen", "b", "b"],
      ["a white screen", "w", "w"],
      ["the laser", "l", "l"],
      ["the overview", "o", "Escape"],
      ["the help", "?", "Escape"],
      ["the go-to box", "g", "Escape"],
    ],
  ],
  [
    "?slide=aid",
    [
      ["the data", "d", "Escape"],
      ["larger text", "+", ""],
      ["the largest text", "+", ""],
    ],
  ],
  [
    "?marking=official-sensitive",
    [
      ["a marked slide", "", ""],
      ["a marked black screen", "b", "b"],
    ],
  ],
  ["?slide=deployments", [["a slide of two drawings", "", ""]]],
  ["?slide=agreements", [["projector contrast", "c", ""]]],
  ["?mode=wallboard&interval=600", [["a wallboard", "", ""]]],
];

for (const [query, states] of STATES) {
  test(`axe finds no fault in ${states.map(([name]) => name).join(", ")}`, async ({ page }) => {
    await openShow(page, query);
    for (const [name, there, back] of states) {
      if (there) await page.keyboard.press(there);
      expect(await axe(page), name).toEqual([]);
      if (back) await page.keyboard.press(back);
    }
  });
}

test("axe finds no fault where no presenter window opened", async ({ page }) => {
  await page.addInitScript(() => Object.assign(window, { open: () => null }));
  await openShow(page);
  await page.keyboard.press("s");
  await expect(page.getByRole("link", { name: "Open the presenter window" })).toBeVisible();
  expect(await axe(page)).toEqual([]);
});

/** What axe leaves out: the words that stand in a field until something else does. */
async function placeholderContrast(page: Page) {
  const [ink = 0, paper = 0] = await page.locator("input[placeholder]").evaluate((field) => {
    const { color, opacity } = getComputedStyle(field, "::placeholder");
    const under = getComputedStyle(field).backgroundColor.match(/[\d.]+/g) ?? [];
    const mixed = (color.match(/[\d.]+/g) ?? [])
      .slice(0, 3)
      .map(
        (each, at) => Number(each) * Number(opacity) + Number(under[at]) * (1 - Number(opacity)),
      );
    const luminance = (channels: readonly number[]) =>
      channels.slice(0, 3).reduce((sum, channel, at) => {
        const light = channel <= 10 ? channel / 3294 : ((channel / 255 + 0.055) / 1.055) ** 2.4;
        return sum + light * ([0.2126, 0.7152, 0.0722][at] ?? 0);
      }, 0);
    return [luminance(mixed), luminance(under.map(Number))];
  });
  // White is 21 times black where no light falls on the screen.
  return contrastInRoom(ink, paper, 21);
}

test.describe("the presenter's window has no fault that axe knows", () => {
  test("frozen, blank, with the overview or with a marking", async ({ page, context }) => {
    await openShow(page, "?slide=aid");
    const presenter = await openPresenter(page, context);
    expect(await axe(presenter)).toEqual([]);
    for (const colorScheme of ["dark", "light"] as const) {
      await presenter.emulateMedia({ colorScheme });
      expect(await placeholderContrast(presenter), colorScheme).toBeGreaterThanOrEqual(4.5);
    }
    for (const [key, back] of [
      ["z", "z"],
      ["b", "b"],
      ["o", "Escape"],
    ] as const) {
      await presenter.keyboard.press(key);
      expect(await axe(presenter), key).toEqual([]);
      await presenter.keyboard.press(back);
    }
    for (const marking of ["secret", "official"]) {
      await presenter.getByLabel("Marking").fill(marking);
      await presenter.keyboard.press("Enter");
      expect(await axe(presenter), marking).toEqual([]);
    }
  });

  test("while another window drives, without an answer, or with the audience closed", async ({
    page,
    context,
  }) => {
    await openShow(page, "?slide=aid");
    const presenter = await openPresenter(page, context);
    const second = await context.newPage();
    await second.goto(presenter.url());
    await second.getByRole("button", { name: "Take control" }).click();
    await expect(presenter.getByText("Another window drives this show.")).toBeVisible();
    expect(await axe(presenter)).toEqual([]);
    await presenter.getByRole("button", { name: "Take control" }).click();
    await silence(page);
    await expect(presenter.getByText(/^not responding for \d+ s$/)).toBeVisible();
    expect(await axe(presenter)).toEqual([]);
    await page.close();
    await expect(presenter.getByText("closed", { exact: true })).toBeVisible();
    expect(await axe(presenter)).toEqual([]);
  });
});

test("the controls of a show are reached forward before back to the page, and cover no words of the slide", async ({
  page,
}) => {
  for (const [width, height] of [
    [1280, 720],
    [1024, 768],
    [1080, 1920],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openShow(page, "?slide=aid&marking=OFFICIAL-SENSITIVE");
    const names: string[] = [];
    for (let stop = 0; stop < 7; stop += 1) {
      await page.keyboard.press("Tab");
      const { name, covered } = await page.evaluate(() => {
        const control = document.activeElement;
        const box = control?.getBoundingClientRect() ?? new DOMRect();
        const texts = document.createTreeWalker(
          document.querySelector("section:not([hidden])") ?? document.body,
          NodeFilter.SHOW_TEXT,
        );
        const covered: (string | null)[] = [];
        while (texts.nextNode()) {
          const range = document.createRange();
          range.selectNodeContents(texts.currentNode);
          const isUnder = [...range.getClientRects()].some(
            ({ left, right, top, bottom }) =>
              left < box.right && right > box.left && top < box.bottom && bottom > box.top,
          );
          if (isUnder) covered.push(texts.currentNode.textContent);
        }
        return { name: control?.textContent ?? "", covered };
      });
      names.push(name);
      expect(covered, `${name} at ${width}×${height}`).toEqual([]);
    }
    expect(names.slice(1, 3)).toEqual(["Previous", "Next"]);
    expect(names.at(-1)).toBe("End");
  }
});

test("a screen reader is told of each slide once, and of a blank", async ({ page }) => {
  await openShow(page);
  const said = page.locator("[aria-live=polite]");
  await page.keyboard.press("PageDown");
  await expect(said).toHaveText(/^Key figures, 2 of \d+$/);
  await expect(page).toHaveTitle(/^Key figures – .+: presentation$/);
  await page.keyboard.press("b");
  await expect(said).toHaveText("The screen is black");
  await page.keyboard.press("b");
  await expect(said).toHaveText(/^Key figures, 2 of \d+$/);
  await expect(page).toHaveTitle(/^Key figures – .+: presentation$/);
  expect(await page.locator("[aria-live]").count()).toBe(1);
});

test("only the slide that is seen is there for a screen reader", async ({ page }) => {
  await openShow(page);
  await expect(page.getByRole("heading", { level: 2 })).toHaveCount(1);
  await expect(slide(page)).toHaveAttribute("aria-label", /^1 of \d+: /);
});
