import { type Ending, endingsOf } from "./ending.ts";
import type { Quantity } from "./quantity.ts";

/** What each end means, in a few words. */
export const ENDING_WORDS: Readonly<Record<Ending, string>> = {
  exact: "exact, as the article states it",
  open: "a lower bound: no upper figure is stated",
  "just over": "a little more than the figure",
  upper: "an upper bound: it may be less",
  below: "less than the figure, which is not reached",
  nearly: "a little less than the figure",
  about: "an approximate figure",
  between: "between two figures",
  words: "in words only: no number is stated",
};

/**
 * The sentence of a chart's description that says what the ends in it mean; nothing where all are
 * exact. Only what is there is explained.
 */
export function boundNote(all: readonly Quantity[], mark: "bar" | "point" = "bar"): string {
  const endings = endingsOf(all).filter(isBound);
  if (mark === "bar" && endings.length === 1 && endings[0] === "open") {
    return "The bar is solid to the stated bound, then opens: no upper figure is stated.";
  }
  return endings.map((ending) => `Where ${NOTES[ending](mark)}.`).join(" ");
}

function isBound(ending: Ending): ending is Exclude<Ending, "exact"> {
  return ending !== "exact";
}

const NOTES: Readonly<Record<Exclude<Ending, "exact">, (mark: string) => string>> = {
  open: (mark) => `a ${mark} opens with an arrow, no upper figure is stated`,
  "just over": (mark) => `a ${mark} opens a little past its stop, it is just over the figure`,
  upper: (mark) => `slats grow towards a ${mark}’s stop, the figure is the most that it may be`,
  below: (mark) => `a ${mark}’s stop is hollow, it is less than the figure`,
  nearly: (mark) => `a ${mark} thins out before its stop, it is just short of the figure`,
  about: (mark) => `a ${mark} is soft on both sides, the figure is approximate`,
  between: () => "even slats join two figures, the number lies between them",
  words: (mark) => `a dotted line has no ${mark}, the source gives words and no number`,
};
