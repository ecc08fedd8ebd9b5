import {
  fromNought,
  isBelowZero,
  isNumeric,
  isOpenAbove,
  type Quantity,
  type Range,
} from "./quantity.ts";

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

/** Seen from nought: the bar of "less than -5" opens as that of "more than 5", the other way. */
export function endingOf(stated: Quantity): Ending {
  if (!isNumeric(stated)) return "words";
  const q = fromNought(stated);
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

/** An ending, and whether it is one of numbers below zero, which it says something else of. */
export interface Told {
  readonly ending: Ending;
  readonly below: boolean;
  /** One that ends so. */
  readonly example: Quantity;
}

/** Those of some quantities, each once, in the order in which they are explained. */
export function endingsOf(all: readonly Quantity[]): readonly Told[] {
  const told = all.map((example): Told => {
    const ending = endingOf(example);
    return { ending, below: ONE_SIDED.has(ending) && isBelowZero(example), example };
  });
  return ENDINGS.flatMap((ending) =>
    [false, true].flatMap(
      (below) => told.find((one) => one.ending === ending && one.below === below) ?? [],
    ),
  );
}

const ONE_SIDED: ReadonlySet<Ending> = new Set(["open", "just over", "upper", "below", "nearly"]);
