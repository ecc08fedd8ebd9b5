import { isOpenAbove, type Quantity, type Range } from "./quantity.ts";

/** How a bar ends: what is stated of a number above and below, as it is drawn and explained. */
export type Ending = (typeof ENDINGS)[number];
export const ENDINGS = [
  "exact",
  /** More than, at least. */
  "open",
  /** Just over: beyond the number, but not far. */
  "just over",
  /** Up to. */
  "upper",
  /** Less than: the number itself is not reached. */
  "below",
  /** Nearly, just under. */
  "nearly",
  "about",
  "between",
  "words",
] as const;

export function endingOf(q: Quantity): Ending {
  if (q.bound === "words only") return "words";
  if (q.bound === "between") return endingOfRange(q);
  if (q.side === "above") return "just over";
  if (q.side === "below") return "nearly";
  return ALONE[q.bound];
}

/** Two numbers limit both sides only where the words say no more of them. */
function endingOfRange(q: Range): Ending {
  if (isOpenAbove(q)) return "open";
  const bounds = [q.lowEnd?.bound, q.highEnd?.bound];
  if (bounds[0] === "up to") return "upper";
  if (bounds[0] === "less than") return "below";
  return bounds.includes("about") ? "about" : "between";
}

/** Without words for a side. */
const ALONE = {
  exact: "exact",
  "more than": "open",
  "at least": "open",
  "up to": "upper",
  "less than": "below",
  about: "about",
} as const;

/** Those of some quantities, each once, in the order in which they are explained. */
export function endingsOf(all: readonly Quantity[]): readonly Ending[] {
  const there = new Set(all.map(endingOf));
  return ENDINGS.filter((ending) => there.has(ending));
}
