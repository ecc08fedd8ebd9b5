import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { openShow } from "./show.ts";

const SIZES = [
  [1024, 768],
  [1366, 768],
  [1280, 800],
  [1920, 1080],
  [3840, 2160],
  [1080, 1920],
] as const;

/** Shares of the stage's shorter side that a room needs, and of each side for the inset. */
const BODY = 0.042;
const LABEL = 0.028;
const HEADLINE_FIGURE = 0.12;
const INSET = 0.05;
/** Borders and rounding, in pixels. */
const SLACK = 2;

interface Measured {
  readonly slide: string;
  readonly text: string;
  readonly kind: "headline figure" | "body" | "label";
  /** Font size as it is seen: a drawing's is scaled with it. */
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where the headline ends and the source line begins, for what is between them. */
  readonly head: number | null;
  readonly foot: number | null;
}

/** Every piece of text of every slide, where and how large it stands. */
function measure(page: Page): Promise<Measured[]> {
  return page.evaluate(() => {
    const stages = [...document.querySelectorAll<HTMLElement>("[aria-roledescription=slide]")];
    const seen = stages.findIndex((stage) => !stage.hidden);
    const textOf = (element: Element) =>
      [...element.childNodes]
        .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        .map(({ textContent }) => textContent?.trim())
        .join("");
    // What only a screen reader reads is in a paragraph one pixel wide.
    const isSeen = (element: Element) =>
      element.checkVisibility() &&
      element.getBoundingClientRect().width > 1 &&
      element.closest("p")?.getBoundingClientRect().width !== 1;
    const kindOf = (element: Element): Measured["kind"] => {
      if (element.matches("div[data-claim] > span:nth-child(2)")) return "headline figure";
      return element.closest("footer, svg, [data-content=sources]") ? "label" : "body";
    };
    const place = (stage: HTMLElement, element: Element) => {
      const rect = element.getBoundingClientRect();
      const { left, top } = stage.getBoundingClientRect();
      const edge = (part: string, side: "top" | "bottom") =>
        element.closest("header, footer") === null
          ? (stage.querySelector(part)?.getBoundingClientRect()[side] ?? 0) - top
          : null;
      return {
        left: rect.left - left,
        right: rect.right - left,
        top: rect.top - top,
        bottom: rect.bottom - top,
        head: edge("header", "bottom"),
        foot: edge("footer", "top"),
      };
    };
    const sizeOf = (element: Element) => {
      const svg = element instanceof SVGElement ? element.ownerSVGElement : null;
      const scale = svg?.getScreenCTM()?.a ?? 1;
      return Number.parseFloat(getComputedStyle(element).fontSize) * scale;
    };
    const texts = stages.flatMap((stage, index) => {
      for (const [other, each] of stages.entries()) each.hidden = other !== index;
      return [...stage.querySelectorAll("*")]
        .filter((element) => textOf(element) && isSeen(element))
        .map((element) => ({
          slide: stage.id,
          text: textOf(element).slice(0, 40),
          kind: kindOf(element),
          size: sizeOf(element),
          ...place(stage, element),
        }));
    });
    for (const [other, each] of stages.entries()) each.hidden = other !== seen;
    return texts;
  });
}

const FLOORS = { "headline figure": HEADLINE_FIGURE, body: BODY, label: LABEL };

function faultsOf(it: Measured, width: number, height: number): string[] {
  const outside =
    it.left < INSET * width - SLACK ||
    it.right > (1 - INSET) * width + SLACK ||
    it.top < INSET * height - SLACK ||
    it.bottom > (1 - INSET) * height + SLACK;
  const faults = [
    it.size < FLOORS[it.kind] * Math.min(width, height) && `${it.kind} of ${it.size.toFixed(1)} px`,
    outside && "outside the safe area",
    it.head !== null && it.top < it.head - SLACK && "over the headline",
    it.foot !== null && it.bottom > it.foot + SLACK && "over the source line",
  ];
  return faults
    .filter((fault) => fault !== false)
    .map((fault) => `${it.slide}: ${fault}: ${it.text}`);
}

/** The same at each of the three text sizes. */
async function faultsAtEachTextSize(page: Page, width: number, height: number) {
  const faults: string[] = [];
  for (const text of [0, 1, 2]) {
    if (text > 0) await page.keyboard.press("+");
    await expect(page.locator(`[data-text="${text}"]`)).toBeAttached();
    const measured = await measure(page);
    expect(measured.length).toBeGreaterThan(50);
    const found = measured.flatMap((it) => faultsOf(it, width, height));
    faults.push(...found.map((fault) => `+${text} ${fault}`));
  }
  return faults;
}

/**
 * Sets letters as far apart as makes any machine's face as wide as Verdana and DejaVu Sans, the
 * widest in common use: 0.606 em a letter of English text, by their own tables of widths.
 */
function widen(page: Page) {
  return page.evaluate(() => {
    const WIDEST = 0.606;
    const SAMPLE = "the quick brown fox jumps over the lazy dog and reads the news to it";
    const context = document.createElement("canvas").getContext("2d");
    if (!context) throw new Error("no canvas to measure with");
    context.font = `100px ${getComputedStyle(document.body).fontFamily}`;
    const letters = SAMPLE.replaceAll(" ", "");
    const own = context.measureText(letters).width / letters.length / 100;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { letter-spacing: ${Math.max(0, WIDEST - own)}em !important; }`);
    document.adoptedStyleSheets = [sheet];
  });
}

for (const [width, height] of SIZES) {
  test(`every slide fits ${width}×${height} at each text size`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openShow(page);
    expect(await faultsAtEachTextSize(page, width, height)).toEqual([]);
  });

  test(`every slide fits ${width}×${height} in the widest faces in use`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openShow(page);
    await widen(page);
    expect(await faultsAtEachTextSize(page, width, height)).toEqual([]);
  });
}
