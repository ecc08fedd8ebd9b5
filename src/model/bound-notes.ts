import { type Ending, endingsOf, type Told } from "./ending.ts";
import type { Quantity } from "./quantity.ts";

/**
 * The sentence of a chart's description that says what the ends in it mean; nothing where all are
 * exact. Only what is there is explained.
 */
export function boundNote(all: readonly Quantity[], mark: "bar" | "point" = "bar"): string {
  const endings = endingsOf(all).filter(({ ending }) => ending !== "exact");
  const [first] = endings;
  if (mark === "bar" && endings.length === 1 && first?.ending === "open") {
    const side = first.below ? "lower" : "upper";
    return `The bar is solid to the stated bound, then opens: no ${side} figure is stated.`;
  }
  return endings.map((told) => `Where ${noteOf(told)(mark)}.`).join(" ");
}

type Note = (mark: string) => string;

function noteOf({ ending, below }: Told): Note {
  return (below && NOTES_BELOW[ending]) || NOTES[ending];
}

const NOTES_BELOW: Partial<Record<Ending, Note>> = {
  open: (mark) => `a ${mark} opens with an arrow to the left, no lower figure is stated`,
  "just over": (mark) => `a ${mark} opens a little to the left, it is just below the figure`,
  upper: (mark) =>
    `slats grow to the left towards a ${mark}’s stop, the figure is the least that it may be`,
  below: (mark) => `a ${mark}’s stop below zero is hollow, it is more than the figure`,
};

const NOTES: Readonly<Record<Ending, Note>> = {
  exact: (mark) => `a ${mark} is whole, the figure is exact`,
  open: (mark) => `a ${mark} opens with an arrow, no upper figure is stated`,
  "just over": (mark) => `a ${mark} opens a little past its stop, it is just over the figure`,
  upper: (mark) => `slats grow towards a ${mark}’s stop, the figure is the most that it may be`,
  below: (mark) => `a ${mark}’s stop is hollow, it is less than the figure`,
  nearly: (mark) => `a ${mark} thins out before its stop, it is just short of the figure`,
  about: (mark) => `a ${mark} is soft on both sides, the figure is approximate`,
  between: () => "even slats join two figures, the number lies between them",
  words: (mark) => `a dotted line has no ${mark}, the source gives words and no number`,
};
