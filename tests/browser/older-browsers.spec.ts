import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { OLDEST } from "../../src/build/oldest.ts";
import { BRIEFING, EMBEDS, expect, ready, test } from "./fixtures.ts";

/** What browsers learnt one after the other, newest first, and how a page lives without. */
const LACKS: readonly (readonly [name: string, takeAway: () => void, runs: boolean])[] = [
  ["light-dark(), and so any of its age", () => denyCss(/light-dark/), false],
  ["any word on what its style sheets know", () => denyCss(/./), false],
  ["AbortSignal.any and its like", () => remove(AbortSignal, ["any", "timeout"]), true],
  [
    "toSorted, findLastIndex and their like",
    () =>
      remove(Array.prototype, [
        "toSorted",
        "toReversed",
        "toSpliced",
        "with",
        "findLast",
        "findLastIndex",
      ]),
    true,
  ],
  [
    "what came to objects and promises last",
    () => {
      remove(Object, ["groupBy"]);
      remove(Map, ["groupBy"]);
      remove(Promise, ["withResolvers", "try"]);
      remove(Array, ["fromAsync"]);
      remove(String.prototype, ["isWellFormed", "toWellFormed"]);
      remove(window, ["Iterator", "requestIdleCallback", "scheduler", "navigation"]);
      remove(Document.prototype, ["startViewTransition"]);
    },
    true,
  ],
];

/** Run in the page with what takes something away; see `without`. */
function remove(owner: object, names: readonly string[]) {
  for (const name of names) Reflect.deleteProperty(owner, name);
}

function denyCss(pattern: RegExp) {
  const known = CSS.supports.bind(CSS);
  CSS.supports = (...asked: [string, string?]) =>
    !pattern.test(asked.join(":")) && known(asked.join(":"));
}

function without(page: Page, takeAway: () => void) {
  return page.addInitScript(`${remove}\n${denyCss}\n(${takeAway})()`);
}

for (const [name, takeAway, runs] of LACKS) {
  test(`a browser without ${name} shows dashboard, show and embed as built, ${runs ? "and then alive" : "and says so"}`, async ({
    page,
  }) => {
    await without(page, takeAway);
    for (const address of [`${BRIEFING}/`, `${BRIEFING}/present/`, ...EMBEDS.slice(1, 2)]) {
      await test.step(address, async () => {
        await page.goto(address);
        if (address.includes("/embed/")) await page.locator("h1").dispatchEvent("pointerdown");
        if (runs) await ready(page);
        else {
          await expect(page.locator("html")).toHaveAttribute("data-failed", "");
          const said = page.getByText(/This browser is too old|This could not be loaded here/);
          await expect(said.filter({ visible: true })).toHaveCount(1);
        }
        await expect(page.locator("h1")).toBeVisible();
        if (!address.includes("/present/")) {
          const figure = page.locator("[data-claim]").first();
          await expect(figure).toContainText("more than £750 million");
        }
      });
    }
  });
}

test("README names the browsers that the site is built for", () => {
  const readme = readFileSync(path.resolve(import.meta.dirname, "../../README.md"), "utf8");
  const version = (browser: string) =>
    OLDEST.find((target) => target.startsWith(browser))?.slice(browser.length);
  expect(version("edge")).toBe(version("chrome"));
  expect(version("ios")).toBe(version("safari"));
  expect(readme.replace(/\s+/g, " ")).toContain(
    `Chrome and Edge ${version("chrome")}, Firefox ${version("firefox")} and Safari ${version("safari")}, and later ones`,
  );
});
