import type { Ending, Told } from "./ending.ts";

/** What each end means, in a few words. */
export function endingWords({ ending, below }: Omit<Told, "example">): string {
  return (below && WORDS_BELOW[ending]) || WORDS[ending];
}

const WORDS: Readonly<Record<Ending, string>> = {
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

/** Of numbers below zero, whose bars go the other way. */
const WORDS_BELOW: Partial<Record<Ending, string>> = {
  open: "an upper bound: no lower figure is stated",
  "just over": WORDS.nearly,
  upper: "a lower bound: it may be more",
  below: "more than the figure, which is not reached",
  nearly: WORDS["just over"],
};
