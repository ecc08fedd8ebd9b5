import { readFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { BUDGET } from "../budget.ts";
import type { GeneratedBriefing } from "../fixtures/generated.ts";
import { expect, ready, test, twoFrames } from "./fixtures.ts";
import { layoutFaults } from "./layout.ts";
import { GENERATED, OTHER_DIST, WRITTEN } from "./other-site.ts";
import { faultsInRooms } from "./rooms.ts";
import { filesOf, serve } from "./static-server.ts";

const faultsIn = (page: Page, selector = "body") => page.evaluate(layoutFaults, selector);

/** The panels that were built for a briefing. */
function panelsOf({ id }: GeneratedBriefing): readonly string[] {
  return filesOf(OTHER_DIST).flatMap((name) => {
    const [briefing, view, panel, file] = name.split("/");
    return briefing === id && view === "embed" && panel && file === "index.html" ? [panel] : [];
  });
}

/** Bytes of a file of that site as a server sends it. */
const brotliOf = (name: string) =>
  brotliCompressSync(readFileSync(path.join(OTHER_DIST, name))).length;

/** As much as there may be at all, with names of 200 characters, may take a third of a KiB more. */
const LARGEST = "generated-most/embed/aid/";

test("every embed of other briefings is as small as those of the first", () => {
  const embeds = filesOf(OTHER_DIST).filter((name) => /\/embed\/.*index\.html$/.test(name));
  expect(embeds.length).toBeGreaterThan(30);
  const over = embeds
    .map((name) => ({
      name,
      over: brotliOf(name) - BUDGET.embedBrotli,
    }))
    .filter(({ name, over }) => over > (name.startsWith(LARGEST) ? 384 : 0));
  expect(over).toEqual([]);
});

test.describe("generated briefings", () => {
  let site: Awaited<ReturnType<typeof serve>>;
  test.beforeAll(async () => {
    site = await serve(OTHER_DIST);
  });
  test.afterAll(() => site.close());

  for (const briefing of GENERATED) {
    test(`the dashboard of ${briefing.id} is laid out at every width`, async ({ page }) => {
      await page.goto(`${site.url}${briefing.id}/`);
      await ready(page);
      for (const width of [1280, 768, 320]) {
        await page.setViewportSize({ width, height: 900 });
        await twoFrames(page);
        expect(await faultsIn(page), `${width} px`).toEqual([]);
        if (width === 1280) expect(await figuresAlone(page)).toEqual([]);
        const over = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
        expect(over, `${width} px`).toBeLessThanOrEqual(1);
      }
    });

    test(`every slide of ${briefing.id} is laid out at 16:9 and 4:3`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.goto(`${site.url}${briefing.id}/present/?slide=1`);
      await ready(page);
      for (const [width, height] of [
        [1280, 720],
        [1024, 768],
      ] as const) {
        await page.setViewportSize({ width, height });
        await page.keyboard.press("Home");
        await twoFrames(page);
        const stages = page.locator("section[aria-roledescription=slide]");
        const faults: string[] = [];
        const count = await stages.count();
        for (let at = 1; at <= count; at += 1) {
          const found = await faultsIn(page, "section[aria-roledescription=slide]:not([hidden])");
          faults.push(...found.map((fault) => `slide ${at}: ${fault}`));
          await page.keyboard.press("Shift+ArrowRight");
        }
        expect(faults).toEqual([]);
      }
    });
  }

  for (const id of WRITTEN) {
    test(`slides of ${id} fit and fill every shape, and fit it with larger and spaced text and in other fonts`, async ({
      page,
    }) => {
      test.setTimeout(600_000);
      await page.goto(`${site.url}${id}/present/`);
      await ready(page);
      expect((await faultsInRooms(page)).faults).toEqual([]);
    });
  }

  test("a show has the order, titles and steps that an editor asks for", async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(`${site.url}generated-least/present/?slide=2`);
    await ready(page);
    const slides = page.locator("section[aria-roledescription=slide]");
    await expect(slides.locator("h2")).toHaveText([
      "Ministers meet to speak of examples",
      "Aid and agreements",
      "Key figures",
      "Sources",
    ]);
    const drawn = slides.filter({ visible: true }).locator("figure");
    await expect(drawn).toHaveCount(1);
    await page.keyboard.press("ArrowRight");
    await expect(drawn).toHaveCount(2);
    await page.keyboard.press("ArrowRight");
    await expect(slides.filter({ visible: true })).toHaveAttribute("id", "key-figures");
  });

  for (const briefing of GENERATED) {
    test(`every embed of ${briefing.id} says its figure, qualifier and source, with its drawing`, async ({
      page,
    }) => {
      for (const panel of panelsOf(briefing)) {
        await page.goto(`${site.url}${briefing.id}/embed/${panel}/`);
        for (const [width, height] of [
          [280, 200],
          [600, 400],
          [1000, 800],
        ] as const) {
          await page.setViewportSize({ width, height });
          await twoFrames(page);
          const at = `${panel} at ${width}×${height}`;
          expect(await faultsIn(page, "[data-panel]"), at).toEqual([]);
          const source = page.locator("[data-panel] footer p").filter({ visible: true }).first();
          await expect(source, at).toBeInViewport({ ratio: 1 });
          await expect(source, at).toContainText("Source");
          const said = page.locator(
            "[data-panel] :is([data-claim], figure[data-series], header p)",
          );
          await expect(said.filter({ visible: true }).first(), at).toBeInViewport({ ratio: 0.9 });
          // Its name is its qualifier and number: see the embed's own tests.
          const figure = page.locator("[data-panel] [data-claim] > [role=img]").first();
          if ((await figure.count()) > 0) {
            await expect(figure, at).toBeInViewport({ ratio: 1 });
            await expect(figure, at).toHaveText((await figure.getAttribute("aria-label")) ?? "");
          }
          await expectDrawing(page, at, height >= roomOf(briefing));
        }
      }
    });

    test(`every picture of ${briefing.id} names its source`, () => {
      for (const panel of panelsOf(briefing)) {
        const svg = readFileSync(
          path.join(OTHER_DIST, briefing.id, "embed", panel, "image.svg"),
          "utf8",
        );
        expect(svg).toContain("Source: the article");
      }
    });
  }
});

/** Where a row of the key figures has but one of them, although another has more. */
async function figuresAlone(page: Page): Promise<readonly number[]> {
  const figures = page.locator("[data-key-figures] li");
  const tops = await figures.evaluateAll((items) =>
    items.map((item) => Math.round(item.getBoundingClientRect().top)),
  );
  const alone = tops.filter((top) => tops.indexOf(top) === tops.lastIndexOf(top));
  return tops.length > 1 ? alone : [];
}

/** A panel that has drawings shows one of them whole, in a frame that has room. */
async function expectDrawing(page: Page, at: string, room: boolean) {
  if (!room) return;
  const drawings = page.locator("figure[data-series] svg").filter({ visible: true });
  if ((await drawings.count()) > 0) await expect(drawings.first(), at).toBeInViewport({ ratio: 1 });
}

/** The least height of a frame with a drawing. The names alone of so many instruments are higher. */
function roomOf({ id }: GeneratedBriefing): number {
  return id === "generated-most" ? 800 : 400;
}
