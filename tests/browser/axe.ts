import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults, ElementContext, RunOptions } from "axe-core";
import { twoFrames } from "./fixtures.ts";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Axe {
  run(where: ElementContext, how: RunOptions): Promise<AxeResults>;
}

/**
 * What axe finds wrong with the page as it is, one line a place: every rule in light, and of
 * dark what colours can change, in one page, since loading it anew costs more than axe does.
 * @param where a selector; frames within it have tests of their own
 */
export async function axe(page: Page, where?: string): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(SOURCE);
  const light = await run(page, where, {});
  // Colours that are still on their way to dark are neither.
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await coloursSettled(page);
  const dark = await run(page, where, { runOnly: ["color-contrast"] });
  await page.emulateMedia({ colorScheme: "light" });
  await twoFrames(page);
  await page.emulateMedia({ reducedMotion: null });
  return [...light, ...dark.map((line) => `dark: ${line}`)];
}

/** Until no colour is on its way to another: one that was when less motion was asked for goes on. */
async function coloursSettled(page: Page) {
  await twoFrames(page);
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
  );
}

async function run(page: Page, where: string | undefined, how: RunOptions) {
  const { violations } = await page.evaluate(
    ([where, how]) =>
      (globalThis as unknown as { axe: Axe }).axe.run(where ?? document, {
        resultTypes: ["violations"],
        iframes: where === undefined,
        ...how,
      }),
    [where, how] as const,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, any, all }) =>
        `${id}: ${target.join(" ")}: ${[...any, ...all].map(({ message }) => message).join("; ")}`,
    ),
  );
}
