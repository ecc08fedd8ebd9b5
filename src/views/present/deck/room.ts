import { widthOf, wrap } from "../../../ui/text-width.ts";
import type { TextStep } from "./deck.ts";

export { widthOf, wrap };

/**
 * Room on a slide, in hundredths of the stage's shorter side (`cqmin` in the CSS). It is reckoned
 * and not measured, so that every window counts slides alike whatever its shape and its fonts:
 * letters are as wide as in the widest faces in common use, and the screen is 4:3, the least wide.
 */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** What a 4:3 screen leaves inside its inset of 5 % on each side, and what a 16:9 one does. */
const SAFE = { "4:3": 120, "16:9": 160 } as const;
const SAFE_HEIGHT = 90;
type Shape = keyof typeof SAFE;

/** Type sizes of `slide.module.css` at the usual text size. */
export const TYPE = {
  /** Of the title slide; large enough at any text size. */
  title: 8.4,
  headline: 5.4,
  body: 4.4,
  small: 3,
  qualifier: 5,
  figure: 13,
} as const;

/** Line heights of the same style sheet. */
export const LEADING = 1.25;
const HEADLINE_LEADING = 1.15;

/** How much larger than usual text is set. What then does not fit becomes another slide. */
const SCALES: Readonly<Record<TextStep, number>> = { 0: 1, 1: 1.15, 2: 1.3 };

export function scaleOf(text: TextStep): number {
  return SCALES[text];
}

/** Rules and padding of the head and the foot, and the air around the body. */
const HEAD = 1.7;
const FOOT = 1.2;
const AIR = 3;
/** The slide's number stands beside the source line. */
const PLACE = "99 of 99";
const PLACE_GAP = 6;

/** What head and source line leave for the body of a slide. */
export function roomFor(
  title: string,
  source: string,
  text: TextStep,
  shape: Shape = "4:3",
  headline = TYPE.headline * scaleOf(text),
): Room {
  const width = SAFE[shape];
  const small = TYPE.small * scaleOf(text);
  const beside = width - widthOf(PLACE, small) - PLACE_GAP;
  const head = HEAD + wrap(title, headline, width, "bold").length * headline * HEADLINE_LEADING;
  const foot = FOOT + wrap(source, small, beside).length * small * LEADING;
  return { width, height: SAFE_HEIGHT - head - foot - AIR };
}
