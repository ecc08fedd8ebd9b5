import type { Page } from "@playwright/test";
import { BRIEFING, expect, open, test } from "./fixtures.ts";

const SIZES = [
  [1024, 768],
  [1366, 768],
  [1280, 800],
  [1920, 1080],
  [3840, 2160],
  [1080, 1920],
] as const;

/** Shares of the stage's shorter side that a room needs, and of each side for the inset. */
const LABEL = 0.028;
const HEADLINE_FIGURE = 0.12;
const INSET = 0.05;
/** Borders and rounding, in pixels. */
const SLACK = 2;

interface Measured {
  readonly slide: string;
  readonly text: string;
  /** Font size as it is seen: a drawing's is scaled with it. */
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly foot: number;
  readonly inFoot: boolean;
  readonly headline: boolean;
}

/** Every piece of text of every slide, where and how large it stands. */
function measure(page: Page): Promise<Measured[]> {
  return page.evaluate(() => {
    const stages = [...document.querySelectorAll<HTMLElement>("[aria-roledescription=slide]")];
    const seen = stages.findIndex((stage) => !stage.hidden);
    const texts = stages.flatMap((stage, index) => {
      for (const [other, each] of stages.entries()) each.hidden = other !== index;
      const foot = stage.querySelector("footer")?.getBoundingClientRect().top ?? 0;
      const origin = stage.getBoundingClientRect();
      return [...stage.querySelectorAll("*")].flatMap((element) => {
        const text = [...element.childNodes]
          .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
          .map(({ textContent }) => textContent?.trim())
          .join("");
        const rect = element.getBoundingClientRect();
        // What only a screen reader reads is one pixel wide.
        if (!text || !element.checkVisibility() || rect.width <= 1 || rect.height <= 1) return [];
        const svg = element instanceof SVGElement ? element.ownerSVGElement : null;
        const scale = svg?.getScreenCTM()?.a ?? 1;
        return {
          slide: stage.id,
          text: text.slice(0, 40),
          size: Number.parseFloat(getComputedStyle(element).fontSize) * scale,
          left: rect.left - origin.left,
          right: rect.right - origin.left,
          top: rect.top - origin.top,
          bottom: rect.bottom - origin.top,
          foot: foot - origin.top,
          inFoot: element.closest("footer") !== null,
          headline: element.matches("div[data-claim] > span:nth-child(2)"),
        };
      });
    });
    for (const [other, each] of stages.entries()) each.hidden = other !== seen;
    return texts;
  });
}

function faultsOf(it: Measured, width: number, height: number): string[] {
  const short = Math.min(width, height);
  const outside =
    it.left < INSET * width - SLACK ||
    it.right > (1 - INSET) * width + SLACK ||
    it.top < INSET * height - SLACK ||
    it.bottom > (1 - INSET) * height + SLACK;
  const faults = [
    it.size < LABEL * short && `type of ${it.size.toFixed(1)} px`,
    it.headline && it.size < HEADLINE_FIGURE * short && "a headline figure too small",
    outside && "outside the safe area",
    !it.inFoot && it.bottom > it.foot + SLACK && "over the source line",
  ];
  return faults
    .filter((fault) => fault !== false)
    .map((fault) => `${it.slide}: ${fault}: ${it.text}`);
}

for (const [width, height] of SIZES) {
  test(`every slide fits ${width}×${height} at each text size`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, `${BRIEFING}/present/`);
    const faults: string[] = [];
    for (const text of [0, 1, 2]) {
      if (text > 0) await page.keyboard.press("+");
      await expect(page.locator(`[data-text="${text}"]`)).toBeAttached();
      const measured = await measure(page);
      expect(measured.length).toBeGreaterThan(50);
      faults.push(
        ...measured
          .flatMap((it) => faultsOf(it, width, height))
          .map((fault) => `+${text} ${fault}`),
      );
    }
    expect(faults).toEqual([]);
  });
}
