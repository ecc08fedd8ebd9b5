import { singular } from "../plural.ts";
import { SCALES, VAGUE } from "../wording/number-words.ts";
import type { Reading } from "../wording/read-quantities.ts";
import type { Known } from "./known-numbers.ts";
import { isMeasure } from "./numbers.ts";
import { isOfSame, isSameMeasure } from "./said-number.ts";

/** Whether a size without a number, as "thousands of tents", is one that is stated so. */
export function isStatedSize(reading: Reading, known: readonly Known[]): boolean {
  const { words, unit } = reading;
  const size = sizeOf(words);
  // "Thousands of" in quotation marks says no thing, whatever word follows.
  const isBare = !isMeasure(unit) && !words.includes(unit);
  const said = isBare ? { ...reading, unitIsGuessed: true } : reading;
  return known.some(
    (one) =>
      one.quantity.bound === "words only" &&
      sizeOf(one.quantity.words) === size &&
      isSameMeasure(said, one.quantity) &&
      isOfSame(said, one),
  );
}

/** "several hundred" and "hundreds of" are one size. */
function sizeOf(words: string): string {
  const told = words.toLowerCase().match(/\p{L}{1,100}/gu) ?? [];
  return told
    .filter((word) => VAGUE.has(word) || SCALES.has(word))
    .map(singular)
    .join(" ");
}
