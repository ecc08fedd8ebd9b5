/**
 * What a source's words say about a number: `more than` and `less than` exclude the
 * value, `at least` and `up to` include it, `about` fixes neither side, `between` fixes both,
 * and `words only` ("thousands of") gives no number at all.
 */
export type Bound = (typeof BOUNDS)[number];
export const BOUNDS = [
  "exact",
  "more than",
  "at least",
  "less than",
  "up to",
  "about",
  "between",
  "words only",
] as const;

/** Where the value lies by words such as "nearly" (below) and "just over" (above). */
export type Side = (typeof SIDES)[number];
export const SIDES = ["below", "above"] as const;

/**
 * What a number is in its claim. `further` adds to something that is not stated; an `equivalent`
 * says an amount that is stated once more, in another currency or unit.
 */
export type Role = (typeof ROLES)[number];
export const ROLES = [
  "level",
  "before",
  "after",
  "rise",
  "fall",
  "further",
  "total",
  "part",
  "share",
  "equivalent",
  "withdrawn",
] as const;

/**
 * An ISO 4217 code for money, `ratio` for a factor or a share, `% of GDP` and the like,
 * `percentage points`, otherwise the plural noun counted.
 */
export type Unit = string;

export interface Said {
  readonly unit: Unit;
  /** What it is so much in each of: "year", "person". */
  readonly per?: string | undefined;
  /** A level unless said. */
  readonly role?: Role | undefined;
  /** The source's own words for it, where they were recorded. */
  readonly words?: string | undefined;
}

/** One number, in whole units: pounds, not millions of pounds. */
export interface Measured extends Said {
  readonly bound: Exclude<Bound, "between" | "words only">;
  readonly value: number;
  readonly side?: Side | undefined;
}

/** Two numbers with the true one between them, as far as the words say no more of either end. */
export interface Range extends Said {
  readonly bound: "between";
  readonly low: number;
  readonly high: number;
  readonly lowEnd?: RangeEnd | undefined;
  readonly highEnd?: RangeEnd | undefined;
}

/**
 * What the words say of one end of a range: "between about 10 and more than 15". Where they say it
 * of the whole, as in "up to 5 to 10", each end has it. An end without one is itself possible.
 */
export interface RangeEnd {
  readonly bound: (typeof ENDS)[number];
  readonly side?: Side | undefined;
}
export const ENDS = ["more than", "at least", "less than", "up to", "about"] as const;

interface WordsOnly extends Said {
  readonly bound: "words only";
  readonly words: string;
}

/** A number that cannot lose its bound. */
export type Quantity = Measured | Range | WordsOnly;

/** A quantity that has a number, or two. */
export type Numeric = Measured | Range;

export const RATIO: Unit = "ratio";

/** Shorthand for a quantity with one value. */
export function quantity(bound: Measured["bound"], value: number, unit: Unit): Measured {
  return { bound, value, unit };
}

/** Shorthand for a range whose ends are both possible. */
export function between(low: number, high: number, unit: Unit): Range {
  return { bound: "between", low, high, unit };
}

/** Whether the quantity is only a limit, so that a bare number would misstate it. */
export function isBounded(q: Quantity): boolean {
  return q.bound !== "exact" && q.bound !== "words only";
}

/** Whether the true value may lie above all that is stated. */
export function isOpenAbove(q: Quantity): boolean {
  const { bound } = q.bound === "between" ? (q.highEnd ?? q) : q;
  return bound === "more than" || bound === "at least";
}

export function isNumeric(q: Quantity): q is Numeric {
  return q.bound !== "words only";
}

/** The largest number that the quantity states. */
export function highest(q: Numeric): number {
  return q.bound === "between" ? q.high : q.value;
}

/** The smallest number that the quantity states. */
export function lowest(q: Numeric): number {
  return q.bound === "between" ? q.low : q.value;
}

/** How many there are of what was listed by name: always exact. Of none listed there is no count. */
export function count(listed: readonly unknown[], unit: Unit): Measured | null {
  return listed.length === 0 ? null : quantity("exact", listed.length, unit);
}

/** Whether all that the quantity states lies below nought, or up to it. */
export function isBelowZero(q: Quantity): boolean {
  return isNumeric(q) && lowest(q) < 0 && highest(q) <= 0;
}

/** How far it goes from nought, whichever way: what is "less than -5" goes more than 5. */
export function fromNought(q: Numeric): Numeric {
  return isBelowZero(q) ? negated(q) : q;
}

/** The other way round from nought: "more than 5" becomes "less than -5". */
export function negated(q: Numeric): Numeric {
  if (q.bound === "between") {
    const [lowEnd, highEnd] = [q.highEnd && mirrored(q.highEnd), q.lowEnd && mirrored(q.lowEnd)];
    return { ...q, low: -q.high, high: -q.low, lowEnd, highEnd };
  }
  const { bound, side } = q;
  return { ...q, value: -q.value, ...(bound === "exact" ? {} : mirrored({ bound, side })) };
}

/** Negation swaps the sides of an interval. */
const MIRROR: Record<RangeEnd["bound"], RangeEnd["bound"]> = {
  about: "about",
  "more than": "less than",
  "less than": "more than",
  "at least": "up to",
  "up to": "at least",
};

const OTHER_SIDE: Record<Side, Side> = { below: "above", above: "below" };

function mirrored({ bound, side }: RangeEnd): RangeEnd {
  return { bound: MIRROR[bound], side: side && OTHER_SIDE[side] };
}
