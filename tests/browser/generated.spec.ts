import { readFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { BUDGET } from "../budget.ts";
import type { GeneratedBriefing } from "../fixtures/generated.ts";
import { cutWords, hidden } from "./embed-host.ts";
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
        expect(await page.evaluate(`(${faultsOfSlides})(${layoutFaults})`)).toEqual([]);
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

  test("a figure's words and its conflict are whole where the frame is as high as all of it", async ({
    page,
  }) => {
    const cut = () =>
      page
        .locator("[data-panel] [data-claim] > span:last-of-type")
        .evaluateAll((all) =>
          all
            .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1)
            .map((words) => words.textContent),
        );
    for (const at of ["contact-group-2025-10/embed/figures/", "sahel-food-2024-11/embed/aid/"]) {
      await page.setViewportSize({ width: 320, height: 2400 });
      await page.goto(`${site.url}${at}`);
      await twoFrames(page);
      expect(await cut(), at).toEqual([]);
    }
  });

  test("that sources disagree about a figure is seen in a frame of any height, marked or not", async ({
    page,
  }) => {
    for (const query of ["", "?marking=OFFICIAL"]) {
      await page.goto(`${site.url}contact-group-2025-10/embed/figures/${query}`);
      await expect(page.getByRole("link", { name: "sources disagree" }).first()).toBeVisible();
      for (const width of [280, 420, 1000])
        for (const height of [200, 240, 280, 400, 700]) {
          await page.setViewportSize({ width, height });
          await twoFrames(page);
          const faults = await page.evaluate(`(${hidden})()`);
          expect(faults, `${query} at ${width}×${height}`).toEqual([]);
        }
    }
  });

  test("the dialogs of a briefing with long names keep within their sides at 320 px", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 740 });
    for (const [id, name] of WRITTEN.flatMap((each) =>
      ["Embed", "Take away"].map((link) => [each, link] as const),
    )) {
      await page.goto(`${site.url}${id}/`);
      await ready(page);
      await page
        .getByRole("link", { name: new RegExp(`^${name}: `) })
        .last()
        .click();
      const dialog = page.getByRole("dialog");
      await expect(dialog.getByRole("combobox").first()).toBeVisible();
      const over = await dialog.evaluate((box) => {
        const { right } = box.getBoundingClientRect();
        const fields = [...box.querySelectorAll("select, input, button, label")];
        return fields
          .filter((field) => field.getBoundingClientRect().right > right)
          .map((field) => field.textContent);
      });
      expect(over, `${name} of ${id}`).toEqual([]);
    }
  });

  test("a drawing is never cut at the side of its frame, nor through its words", async ({
    page,
  }) => {
    for (const name of filesOf(OTHER_DIST).filter((file) => /\/embed\/.*index\.html$/.test(file))) {
      await page.goto(site.url + name.replace("index.html", ""));
      for (const [width, height] of [
        [280, 420],
        [280, 800],
        [360, 640],
        [480, 300],
        [640, 480],
        [900, 260],
        [960, 700],
      ] as const) {
        await page.setViewportSize({ width, height });
        await twoFrames(page);
        const faults = await page.evaluate(`(${cutWords})()`);
        expect(faults, `${name} at ${width}×${height}`).toEqual([]);
      }
    }
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
          const room = height >= roomOf(briefing);
          const faults = await page.evaluate(`(${faultsOfEmbed})(${layoutFaults}, ${room})`);
          expect(faults, `${panel} at ${width}×${height}`).toEqual([]);
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

/** Run in a browser: what is wrong with each slide of a show, from the first on, as it is seen. */
async function faultsOfSlides(look: typeof layoutFaults): Promise<readonly string[]> {
  const faults: string[] = [];
  const slides = "section[aria-roledescription=slide]";
  const count = document.querySelectorAll(slides).length;
  for (let at = 1; at <= count; at += 1) {
    const seen = document.querySelector(`${slides}:not([hidden])`);
    if (seen !== document.querySelectorAll(slides)[at - 1]) faults.push(`slide ${at} is not seen`);
    const found = look(`${slides}:not([hidden])`);
    faults.push(...found.map((fault) => `slide ${at}: ${fault}`));
    document.body.dispatchEvent(
      new KeyboardEvent("keydown", { key: "ArrowRight", shiftKey: true, bubbles: true }),
    );
    for (
      let frames = 0;
      at < count && frames < 600 && seen?.matches(":not([hidden])");
      frames += 1
    ) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }
  return faults;
}

/**
 * Run in a browser once its size is another: what is wrong with how an embed is laid out, and what
 * of its first figure, its source and, where there is room, its first drawing is not seen whole.
 */
async function faultsOfEmbed(look: typeof layoutFaults, room: boolean) {
  for (let frames = 0; frames < 2; frames += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  const faults = [...look("[data-panel]")];
  const first = (selector: string) =>
    [...document.querySelectorAll(`[data-panel] ${selector}`)].find((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
    });
  async function expectSeen(element: Element | undefined | null, share: number, what: string) {
    const ratio = await new Promise<number>((resolve) => {
      if (!element) return resolve(0);
      const observer = new IntersectionObserver(([entry]) => {
        observer.disconnect();
        resolve(entry?.intersectionRatio ?? 0);
      });
      observer.observe(element);
    });
    if (ratio < share - 1e-9) faults.push(`${what} is seen to ${ratio}`);
  }
  const source = first("footer p");
  await expectSeen(source, 1, "the source");
  if (!source?.textContent?.includes("Source")) faults.push("the source is not named");
  await expectSeen(first(":is([data-claim], figure[data-series], header p)"), 0.9, "what it says");
  // Its name is its qualifier and number: see the embed's own tests.
  const figure = document.querySelector("[data-panel] [data-claim] > [role=img]");
  if (figure) {
    await expectSeen(figure, 1, "the figure");
    const said = figure.textContent?.replace(/\s+/g, " ").trim();
    if (said !== figure.getAttribute("aria-label")) faults.push(`the figure is ${said}`);
  }
  const drawing = first("figure[data-series] svg");
  if (room && drawing) await expectSeen(drawing, 1, "the drawing");
  return faults;
}

/** The least height of a frame with a drawing. The names alone of so many instruments are higher. */
function roomOf({ id }: GeneratedBriefing): number {
  return id === "generated-most" ? 800 : 400;
}
