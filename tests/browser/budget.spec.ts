import { statSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { BUDGET } from "../budget.ts";
import { built, DASHBOARDS, DIST, EMBEDS, expect, open, test } from "./fixtures.ts";
import { filesOf } from "./static-server.ts";

for (const address of DASHBOARDS) {
  test(`/${address} is whole in ${BUDGET.dashboardBrotli / 1024} KiB of brotli, before React is wanted`, () => {
    const html = built(`${address}index.html`);
    expect(requestsOf(html)).toEqual([]);
    expect(html).toContain("<svg");
    expect(html).toContain("<style>");
    expect(sent(address)).toBeLessThanOrEqual(BUDGET.dashboardBrotli);
  });
}

for (const address of EMBEDS) {
  test(`/${address} is one request of at most ${BUDGET.embedBrotli / 1024} KiB of brotli`, () => {
    const html = built(`${address}index.html`);
    expect(requestsOf(html)).toEqual([]);
    expect(sent(address)).toBeLessThanOrEqual(BUDGET.embedBrotli);
  });
}

test(`embed.js is one classic script of at most ${BUDGET.embedScriptGzip / 1000} kB of gzip`, () => {
  expect(built("embed.js")).not.toMatch(/\bimport\b|\bexport\b/);
  expect(gzip(["embed.js"])).toBeLessThanOrEqual(BUDGET.embedScriptGzip);
});

test(`the entry script weighs at most ${BUDGET.entryGzip / 1000} kB of gzip, with what it imports`, () => {
  const [, entry = ""] = /data-entry="\.\/([^"]+)"/.exec(built("index.html")) ?? [];
  expect(entry).not.toBe("");
  expect(gzip(withImports(entry))).toBeLessThanOrEqual(BUDGET.entryGzip);
});

test(`the chart script weighs at most ${BUDGET.chartsGzip / 1000} kB of gzip`, () => {
  const charts = filesOf(DIST).filter((name) => /^assets\/chart-marks-[^/]+\.js$/.test(name));
  expect(charts).toHaveLength(1);
  expect(gzip(charts)).toBeLessThanOrEqual(BUDGET.chartsGzip);
});

test("a long list lays out only what is on screen, and all of a short one", async ({ page }) => {
  await open(page, "");
  const list = page.locator("ol:has(> #p0)");
  const laidOut = () =>
    list.locator("> li").evaluateAll((entries) => {
      const inside = entries.map((entry) => entry.querySelector("a, p"));
      const seen = inside.map((one) => one?.checkVisibility({ contentVisibilityAuto: true }));
      return seen.filter(Boolean).length;
    });
  const short = await list.locator("> li").count();
  expect(await laidOut()).toBe(short);
  await list.evaluate((ol) => {
    const entries = [...ol.children];
    for (let copies = 0; copies < 30; copies += 1) {
      ol.append(...entries.map((entry) => entry.cloneNode(true)));
    }
  });
  await expect.poll(laidOut).toBeLessThan(60);
  await list.locator("> li").last().scrollIntoViewIfNeeded();
  await expect(list.locator("> li").last().locator("p")).toBeVisible();
});

/** What a browser would fetch for this page without running a script. */
function requestsOf(html: string): readonly string[] {
  return [
    ...html.matchAll(/<(?:link|script|img|iframe|source)\b[^>]*\s(?:href|src)="([^"]*)"[^>]*>/g),
  ]
    .filter(([tag, address = ""]) => !address.startsWith("data:") && !/\srel="alternate"/.test(tag))
    .map(([tag]) => tag);
}

/** A built script and those it imports statically, each once. */
function withImports(name: string, found = new Set<string>()): readonly string[] {
  if (found.has(name)) return [];
  found.add(name);
  const imports = [...built(name).matchAll(/(?:\bfrom|\bimport)\s*["'`](\.\/[^"'`]+\.js)["'`]/g)];
  for (const [, address = ""] of imports) {
    withImports(path.posix.join(path.posix.dirname(name), address), found);
  }
  return [...found];
}

function gzip(names: readonly string[]): number {
  return names.reduce((sum, name) => sum + gzipSync(built(name), { level: 9 }).length, 0);
}

/** What a server sends of a page, compressed when it was built. */
function sent(address: string): number {
  return statSync(path.join(DIST, `${address}index.html.br`)).size;
}
