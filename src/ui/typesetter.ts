import { type Weight, widthOf } from "./text-width.ts";
import { wrap } from "./text-wrap.ts";

/** Words in one type: its size at the usual text size, and the height of a line in ems. */
export interface Type {
  readonly size: number;
  readonly weight?: Weight;
  readonly leading?: number;
}

/**
 * Reckons how much room words take, in the unit of their sizes. It is reckoned and not measured,
 * so that every window, whatever its fonts, comes to the same.
 */
export interface Typesetter {
  /** How much larger than usual all text is. */
  readonly scale: number;
  /** How much wider than usual a drawing's words are, which are set before a reader has them apart. */
  readonly spread: number;
  /** Of words on one line. */
  widthOf(words: string, type: Type): number;
  /** Of words on as many lines as the width asks for. */
  heightOf(words: string, type: Type, width: number): number;
  /** Of the widest of those lines. */
  reachOf(words: string, type: Type, width: number): number;
  /** Of the longest word. */
  longestOf(words: string, type: Type): number;
}

const LEADING = 1.25;
/** What WCAG 1.4.12 lets a reader set: letters apart by ems, and the height of lines. */
const SPACED = { apart: 0.12, leading: 1.5, spread: 1.25 };

/** Letters are set apart, and words a third farther. */
function apartIn(words: string, apart: number): number {
  if (apart === 0) return 0;
  return (words.length + ((words.split(" ").length - 1) * 4) / 3) * apart;
}

/** There are few words, and a deck asks for them a million times. */
function emsIn(words: string, weight: Weight): number {
  const known = told[weight];
  const ems = known.get(words) ?? widthOf(words, 1, weight);
  if (known.size > MANY) known.clear();
  known.set(words, ems);
  return ems;
}
const told = { regular: new Map<string, number>(), bold: new Map<string, number>() };
const MANY = 5000;

/**
 * @param spaced whether the reader's own style sets letters, words and lines apart (WCAG 1.4.12)
 * @param scale how much larger than usual all text is
 */
export function typesetter(spaced: boolean, scale: number): Typesetter {
  const apart = spaced ? SPACED.apart : 0;
  const leadingOf = ({ leading = LEADING }: Type) =>
    spaced ? Math.max(SPACED.leading, leading) : leading;
  const one = (words: string, { size, weight = "regular" }: Type) =>
    (emsIn(words, weight) + apartIn(words, apart)) * size * scale;
  const linesOf = (words: string, type: Type, width: number) =>
    wrap(words, width, (some) => one(some, type));
  return {
    scale,
    spread: spaced ? SPACED.spread : 1,
    widthOf: one,
    heightOf: (words, type, width) =>
      linesOf(words, type, width).length * type.size * scale * leadingOf(type),
    reachOf: (words, type, width) =>
      Math.max(0, ...linesOf(words, type, width).map((line) => one(line, type))),
    longestOf: (words, type) => Math.max(0, ...words.split(/ +/).map((word) => one(word, type))),
  };
}
