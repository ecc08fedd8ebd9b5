import {
  type Reading,
  type ReadOptions,
  readQuantities,
} from "../../../../src/model/wording/read-quantities.ts";

/** A reading in one line: "more than 5000000 USD", "between 5–7 % a year". */
function say({ bound, side, value, low, high, unit, per }: Reading): string {
  const number = value ?? (low === null ? "–" : `${low}–${high}`);
  const parts = [side ? `${bound} (${side})` : bound, number, unit, per && `per ${per}`];
  return parts.filter(Boolean).join(" ");
}

/** All quantities of a text, each in one line. */
export function quantitiesOf(text: string, options?: ReadOptions): readonly string[] {
  return readQuantities(text, options).quantities.map(say);
}

/** The words of all quantities of a text. */
export function wordsOf(text: string): readonly string[] {
  return readQuantities(text).quantities.map(({ words }) => words);
}

/** What a text names that is no figure, each with its reason. */
export function notFiguresOf(text: string): readonly string[] {
  return readQuantities(text).notFigures.map(({ words, because }) => `${words}: ${because}`);
}
