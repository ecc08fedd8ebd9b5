import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Locator, Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { axe } from "./axe.ts";
import { BRIEFING, built, expect, open, PANELS, ready, test } from "./fixtures.ts";

const ARTICLE = built(`briefings/${BRIEFING}/article.txt`);

/** What an analyst does with one candidate, in the order of the fields. */
interface Turn {
  /** Words with which the next clause begins. */
  readonly split?: string;
  readonly kind?: number;
  /** Fields by their names, and what is typed into them. */
  readonly type?: Readonly<Record<string, string>>;
  readonly untick?: string;
  /** Words by which the quote ends later. */
  readonly longer?: number;
}

const WHEN = "When, in the article’s words";
const thisWeek = { [WHEN]: "this week" };

/** The shipped briefing's claims, in reading order. */
const TURNS: readonly Turn[] = [
  {},
  { split: "to reaffirm", untick: "An engagement of its own" },
  { split: "and underline", kind: 9 },
  { kind: 9 },
  { type: { ...thisWeek, "Its words": "all 30", Unit: "member states" } },
  { split: "and how", type: thisWeek },
  { split: "and strengthen", kind: 2, type: thisWeek },
  { kind: 2, type: thisWeek },
  { split: "in response", kind: 5 },
  { split: "and increased", kind: 9 },
  { kind: 5 },
  { split: "and looked", type: thisWeek },
  { split: "where key", kind: 8 },
  { kind: 8 },
  {},
  {},
  {},
  { split: "to discuss", kind: 1 },
  { type: { "What it consists of": "what further military aid can be provided to Ukraine" } },
  { kind: 6 },
  {},
  { split: "this international", kind: 9 },
  { split: "designing", kind: 9 },
  { kind: 9 },
  { split: "including", type: { "Countries named besides": "UKR", "Who gets it": "" } },
  { split: "and recently", kind: 4, type: { Unit: "missiles" } },
  { split: "as the", kind: 4 },
  { type: { [WHEN]: "" } },
  { split: "and reaffirmed", kind: 1 },
  { longer: 1, type: thisWeek },
];

/** Counts key presses; what is typed is not counted. */
function keyboard(page: Page) {
  let presses = 0;
  const press = async (key: string) => {
    presses += 1;
    await page.keyboard.press(key);
  };
  return {
    press,
    type: (words: string) => page.keyboard.insertText(words),
    presses: () => presses,
    /** Tabs to a field. */
    async goTo(field: Locator) {
      const isThere = () => field.evaluate((element) => element === document.activeElement);
      for (let tabs = 0; tabs < 30 && !(await isThere()); tabs += 1) await press("Tab");
      await expect(field).toBeFocused();
    },
  };
}

async function decide(page: Page, keys: ReturnType<typeof keyboard>, turn: Turn) {
  const { split, kind, type = {}, untick, longer = 0 } = turn;
  if (split !== undefined) {
    await keys.press("s");
    const places = page.getByRole("group", { name: /Split/ }).getByRole("button");
    const names = await places.allInnerTexts();
    const at = names.findIndex((name) => name.replace(/\s+/g, " ").includes(`| ${split}`));
    expect(at, `${split} in ${names.join()}`).toBeGreaterThanOrEqual(0);
    await keys.press(String(at + 1));
    await expect(page.getByRole("group", { name: /Split/ })).toHaveCount(0);
  }
  if (kind !== undefined) await keys.press(String(kind));
  for (let more = 0; more < longer; more += 1) await keys.press("]");
  if (Object.keys(type).length > 0 || untick) await edit(page, keys, type, untick);
  // In a field of several lines Enter begins the next.
  const lines = await page.locator("textarea:focus").count();
  await keys.press(lines > 0 ? "Control+Enter" : "Enter");
}

async function edit(
  page: Page,
  keys: ReturnType<typeof keyboard>,
  type: NonNullable<Turn["type"]>,
  untick: string | undefined,
) {
  await keys.press("e");
  const form = page.getByRole("form", { name: "Edit the candidate" });
  await expect(form).toBeVisible();
  for (const [name, words] of Object.entries(type)) {
    const field = form.getByLabel(name).first();
    if (name !== WHEN) await keys.goTo(field);
    await keys.press("Control+a");
    if (words === "") await keys.press("Delete");
    else await keys.type(words);
  }
  if (!untick) return;
  await keys.goTo(form.getByLabel(untick));
  await keys.press("Space");
}

/** A claim without the editor's own sentences, and without its name. */
function told(claim: Record<string, unknown>) {
  const { id: _, summary, caveats, doesNotSay, figure, force, instrument, ...rest } = claim;
  return rest;
}

async function start(page: Page, text = ARTICLE) {
  await open(page, "author/");
  await page.getByRole("textbox").fill(text);
  await page.getByRole("button", { name: "Read it" }).click();
  await expect(page.getByRole("option").first()).toBeVisible();
}

test("the shipped briefing's claims are made of its article by keyboard, in under 150 presses", async ({
  page,
}, info) => {
  test.setTimeout(180_000);
  await open(page, "author/");
  await page.waitForLoadState("networkidle");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const keys = keyboard(page);
  await keys.goTo(page.getByRole("textbox"));
  await keys.type(ARTICLE);
  await keys.press("Tab");
  await keys.press("Enter");
  const chosen = page.locator('[role="option"][aria-selected="true"]');
  await keys.goTo(chosen);
  for (const turn of TURNS) {
    await decide(page, keys, turn);
    await expect(page.locator('[role="option"]:focus')).toHaveCount(1);
  }
  await expect(page.getByText(/^(?:Draft|Decided): 0 to decide/)).toBeVisible();
  info.annotations.push({ type: "presses", description: String(keys.presses()) });
  expect(keys.presses()).toBeLessThan(150);
  expect(asked.filter((address) => !address.startsWith("blob:"))).toEqual([]);
  const made = await saved(page);
  const shipped = JSON.parse(built(`briefings/${BRIEFING}/claims.json`));
  expect(made.claims.map(told)).toEqual(shipped.claims.map(told));
});

async function saved(page: Page) {
  await page.getByRole("button", { name: "Take it away" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /as a zip/ }).click();
  const entries = unzipSync(new Uint8Array(readFileSync(await (await download).path())));
  const claims = Object.entries(entries).find(([name]) => name.endsWith("claims.json"))?.[1];
  return JSON.parse(strFromU8(claims ?? new Uint8Array()));
}

test("each state of the work is open to everyone, at 320 px too", async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, "author/");
  expect(await axe(page)).toEqual([]);
  await start(page);
  expect(await axe(page)).toEqual([]);
  const narrow = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await narrow()).toBeLessThanOrEqual(320);
  for (const name of ["Dismiss X", "Split S", "Edit E", "Keys ?"]) {
    await page.getByRole("button", { name }).click();
    expect(await axe(page)).toEqual([]);
    expect(await narrow(), name).toBeLessThanOrEqual(320);
    await page.keyboard.press("Escape");
  }
  const seen = await page.getByRole("option", { selected: true }).first().boundingBox();
  const actions = await page.getByRole("group", { name: "The chosen candidate" }).boundingBox();
  // What is decided is seen above what decides it.
  expect((actions?.y ?? 0) - (seen?.y ?? 0)).toBeGreaterThan(60);
  await page.getByRole("button", { name: "Preview" }).click();
  expect(await narrow(), "preview").toBeLessThanOrEqual(320);
  for (const shown of ["dashboard", "present", "meeting"]) {
    await page.getByRole("combobox", { name: /^Show/ }).selectOption(shown);
    expect(await axe(page), shown).toEqual([]);
  }
  for (const name of ["Headlines, figures, order", "Take it away"]) {
    await page.getByRole("button", { name }).click();
    expect(await axe(page)).toEqual([]);
    expect(await narrow(), name).toBeLessThanOrEqual(320);
  }
});

/** Of how many candidates the one draft that this browser keeps is open; runs in the page. */
async function keptOpen(): Promise<number> {
  const ask = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await ask(indexedDB.open("briefing-author"));
  const drafts = await ask(database.transaction("drafts").objectStore("drafts").getAll());
  database.close();
  return (drafts[0]?.work.candidates ?? []).filter(
    ({ state }: { state: string }) => state === "open",
  ).length;
}

test("a draft is kept over a reload, undone step by step, and says when another tab has it", async ({
  page,
  context,
}) => {
  await start(page);
  await page.getByRole("button", { name: "Keep Enter" }).click();
  await expect(page.getByText(/^(?:Draft|Decided): 14 to decide/)).toBeVisible();
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect(page.getByText(/^(?:Draft|Decided): 15 to decide/)).toBeVisible();
  await page.getByRole("button", { name: /^Redo/ }).click();
  await expect(page.getByText(/^(?:Draft|Decided): 14 to decide/)).toBeVisible();
  // Three changes within milliseconds are kept one after another.
  await expect.poll(() => page.evaluate(keptOpen)).toBe(14);
  await page.reload();
  const kept = page.getByRole("button", { name: /^Defence Secretary meets/ });
  await expect(kept).toBeVisible();
  await expect(page.getByRole("textbox")).toHaveValue("");
  await page.getByRole("textbox").fill("Words of tomorrow");
  await page.reload();
  await expect(page.getByRole("textbox")).toHaveValue("Words of tomorrow");
  await page.getByRole("button", { name: "Forget Defence Secretary meets" }).click();
  await expect(kept).toBeHidden();
  await expect.poll(() => page.evaluate(keptOpen)).toBe(0);
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(keptOpen)).toBe(14);
  await page.reload();
  await kept.click();
  await expect(page.getByText(/^(?:Draft|Decided): 14 to decide/)).toBeVisible();
  const other = await context.newPage();
  await open(other, "author/");
  await other.getByRole("button", { name: /^Defence Secretary meets/ }).click();
  await other.getByRole("button", { name: "Keep Enter" }).click();
  await expect(other.getByText(/^(?:Draft|Decided): 13 to decide/)).toBeVisible();
  await page.getByRole("button", { name: "Keep Enter" }).click();
  await expect(page.getByText("Another tab has changed this draft")).toBeVisible();
});

test("the preview is the product's own dashboard, embeds and show, and says that it is a draft", async ({
  page,
}) => {
  await start(page);
  await page.getByRole("button", { name: "Preview" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: /^DRAFT – Defence Secretary/ }),
  ).toBeVisible();
  const show = page.getByRole("combobox", { name: /^Show/ });
  await show.selectOption({ label: "the embed of DRAFT – UK aid" });
  await expect(page.getByRole("heading", { name: /^DRAFT – UK aid/ })).toBeVisible();
  await show.selectOption("present");
  await expect(page.getByText(/DRAFT – Defence Secretary/).first()).toBeVisible();
  await page.getByRole("button", { name: "Leave the show" }).click();
});

test("a draft in one file opens by a double click, with every panel, and says what it is", async ({
  page,
  context,
}, info) => {
  await start(page);
  await page.getByRole("button", { name: "Take it away" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the briefing as one file" }).click();
  const file = info.outputPath("draft.html");
  expect((await download).suggestedFilename()).toMatch(/-DRAFT-briefing\.html$/);
  await (await download).saveAs(file);
  const other = await context.newPage();
  const asked: string[] = [];
  other.on("request", (request) => asked.push(request.url()));
  const faults: string[] = [];
  other.on("console", (message) => faults.push(message.text()));
  await other.goto(pathToFileURL(file).href);
  await ready(other);
  await expect(other).toHaveTitle(/^DRAFT – /);
  for (const panel of PANELS) {
    const section = other.locator(`section#${panel}`);
    await expect(section.getByText(/^DRAFT – /).first()).toBeVisible();
  }
  const chart = other.locator("#aid [data-series] [role=img]").first();
  await expect(chart.locator("svg:visible")).toHaveCount(1);
  await other.locator("[data-start-show]").first().click();
  await expect(other.getByText(/^DRAFT – /).first()).toBeVisible();
  expect(asked.filter((address) => !address.startsWith("data:"))).toHaveLength(1);
  expect(faults).toEqual([]);
  // Without scripts it can still be read.
  expect(readFileSync(file, "utf8")).toMatch(
    /<div id="root" data-undrawn(?:="")?>.*DRAFT – UK aid/s,
  );
});
