import { expect, type Page } from "@playwright/test";
import { faultsIn, type MeasuredSlide, measureSlides, tooEmpty } from "./slide-measure.ts";

type Size = readonly [width: number, height: number];

/** One size of each shape that rooms have. */
const SHAPES: readonly Size[] = [
  [1920, 1080],
  [1024, 768],
  [1280, 800],
  [2560, 1080],
  [1080, 1920],
  [1280, 1024],
];

/** The first of them smaller and larger: all lengths are shares of the screen, so one look will do. */
const SAME_SHAPE: readonly Size[] = [
  [1366, 768],
  [3840, 2160],
];

/** From 16:9 on. */
const WIDE = 1.7;

/** The widest first. */
const FAMILIES = ["DejaVu Sans", "Liberation Sans", "Noto Sans"];

/** As WCAG 1.4.12 has it. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/**
 * What is wrong with the slides of an open show in any room: at eight sizes of six shapes, in text of
 * three sizes, each in other fonts that are installed and where a reader sets letters, words and lines
 * apart. That slides are full is asked of each text size in the show's own fonts, and of the usual
 * one in others. One page is kept for all of them: each deck is made once, and other fonts make none.
 * @returns the faults in words, and how many slides the show has at most on a wide screen
 */
export async function faultsInRooms(page: Page) {
  const faults: string[] = [];
  let most = 0;
  const note = (at: string, slides: readonly MeasuredSlide[], full: boolean) => {
    const found = [...faultsIn(slides), ...(full ? tooEmpty(slides) : [])];
    faults.push(...found.map((fault) => `${at}: ${fault}`));
  };
  const families = await installedOf(page, FAMILIES);
  await setStyle(page, "");
  await inEach(page, SAME_SHAPE, (shape, slides) => note(shape, slides, true));
  for (const text of [0, 1, 2]) {
    const usual = text === 0;
    if (!usual) await page.keyboard.press("+");
    await expect(page.locator(`[data-text="${text}"]:not([data-spaced])`)).toBeAttached();
    await inEach(page, SHAPES, async (shape, slides, aspect) => {
      note(`${shape} +${text}`, slides, true);
      if (usual && aspect > WIDE) most = Math.max(most, slides.length);
      // What fits in the widest of them fits in all.
      for (const family of usual ? families : families.slice(0, 1)) {
        await setStyle(page, `* { font-family: "${family}" !important }`);
        note(`${shape} +${text} in ${family}`, await measureSlides(page), usual);
      }
      await setStyle(page, "");
    });
    await setStyle(page, SPACED);
    await expect(page.locator("[data-spaced]")).toBeAttached();
    await inEach(page, SHAPES, (shape, slides) => note(`${shape} +${text} spaced`, slides, usual));
    await setStyle(page, "");
  }
  return { faults, most };
}

type See = (shape: string, slides: readonly MeasuredSlide[], aspect: number) => unknown;

async function inEach(page: Page, sizes: readonly Size[], see: See) {
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    await see(`${width}×${height}`, await measureSlides(page), width / height);
  }
}

/**
 * A reader's own style; the page's policy allows no style element. Slides are measured and not seen:
 * to paint them as well took a tenth of the time.
 */
function setStyle(page: Page, css: string) {
  return page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`html { opacity: 0 } ${rules}`);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** Those that are installed set words as wide whatever would stand in for them. */
function installedOf(page: Page, families: readonly string[]): Promise<readonly string[]> {
  return page.evaluate((names) => {
    const context = document.createElement("canvas").getContext("2d");
    const widthIn = (font: string) => {
      if (context) context.font = `72px ${font}`;
      return context?.measureText("mmmmmmmmmmlli").width;
    };
    return names.filter((name) =>
      ["serif", "monospace"].every((other) => widthIn(`"${name}", ${other}`) !== widthIn(other)),
    );
  }, families);
}
