import { type End, readEnd } from "./ends.ts";
import { CARDINALS } from "./number-words.ts";
import { tidy } from "./numerals.ts";
import type { Found } from "./phrases.ts";
import { type Body, inUnits } from "./ranges.ts";
import { at, before, near, type Tokens } from "./token.ts";

/** "3 ± 0.5 per cent": a number with the margin on both its sides. */
export function readMargin(tokens: Tokens, middle: End): Body | null {
  const margin = isMargin(tokens, middle.next) ? readEnd(tokens, middle.next + 1) : null;
  if (!margin || near(tokens, middle.next + 1).kind === "end") return null;
  const parts = middle.signBefore ? middle.parts : margin.parts;
  const [value, by] = [middle, margin].map((end) => inUnits({ ...end, parts }, end.numeral.scale));
  if (value === undefined || by === undefined || by <= 0 || by > Math.abs(value)) return null;
  const { sort, unit } = margin.unit === null ? middle : margin;
  return { next: margin.next, low: tidy(value - by), high: tidy(value + by), sort, unit, scale: 1 };
}

/** "± 5%" after no number: how sure others are. */
export function readMarginAlone(tokens: Tokens, index: number): Found<string> | null {
  if (!isMargin(tokens, index)) return null;
  const { kind, lower } = before(tokens, index);
  if (
    kind === "digits" ||
    CARDINALS.has(lower) ||
    /^(?:%|cent|percent|c|km|cm|mm|m|kg|g|t|°)$/.test(lower)
  )
    return null;
  const end = readEnd(tokens, index + 1);
  return end ? { value: "a margin of error", next: end.next } : null;
}

const isMargin = (tokens: Tokens, index: number) => at(tokens, index).text === "±";
