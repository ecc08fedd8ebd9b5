import { symbolOf } from "../currency.ts";
import { fromNought, highest, isNumeric } from "../quantity.ts";
import type { Known } from "./known-numbers.ts";

/**
 * What a text says money is counted in, where no amount of the briefing is: "£ billion" over
 * amounts of millions.
 */
export function unknownScales(text: string, known: readonly Known[]): readonly string[] {
  return [...text.matchAll(SCALE)].flatMap(([words, symbol = "", scale = ""]) => {
    const size = SIZES[scale] ?? 1;
    const isScaled = known.some(({ quantity: q }) => {
      if (!isNumeric(q) || symbolOf(q.unit).trim() !== symbol) return false;
      const reach = highest(fromNought(q));
      return reach >= size && reach < size * 1000;
    });
    return isScaled ? [] : [words];
  });
}

/** A sign or code of money with a scale and no number: "£ million". */
const SCALE =
  /(?<![\p{L}\d])((?:[A-Z]{1,2})?\p{Sc}|[A-Z]{3}) (thousand|million|billion|trillion)\b/gu;

const SIZES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
