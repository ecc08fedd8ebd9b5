import { BriefingError } from "./error.ts";

/**
 * What a source's words say about a number: `more than` and `less than` exclude the
 * value, `at least` and `up to` include it, `about` fixes neither side, and
 * `words only` ("thousands of") gives no number at all.
 */
export type Bound = (typeof BOUNDS)[number];
export const BOUNDS = [
  "exact",
  "more than",
  "at least",
  "less than",
  "up to",
  "about",
  "words only",
] as const;

/** An ISO 4217 code for money, `ratio` for a factor, otherwise the plural noun counted. */
export type Unit = string;

/** A number that cannot lose its bound. */
export type Quantity =
  | {
      readonly bound: Exclude<Bound, "words only">;
      /** In whole units: pounds, not millions of pounds. */
      readonly value: number;
      readonly unit: Unit;
      /** The source's own words for it, where they were recorded. */
      readonly words?: string | undefined;
    }
  | { readonly bound: "words only"; readonly unit: Unit; readonly words: string };

export type Measured = Extract<Quantity, { value: number }>;

export const RATIO: Unit = "ratio";

/** Shorthand for a quantity with a value. */
export function quantity(bound: Measured["bound"], value: number, unit: Unit): Measured {
  return { bound, value, unit };
}

/** Whether the quantity is only a limit, so that a bare number would misstate it. */
export function isBounded(q: Quantity): boolean {
  return q.bound !== "exact" && q.bound !== "words only";
}

/** Whether the true value may lie above the stated one. */
export function isOpenAbove(q: Quantity): boolean {
  return q.bound === "more than" || q.bound === "at least";
}

export function isMeasured(q: Quantity): q is Measured {
  return q.bound !== "words only";
}

/** How many there are of what was listed by name: always exact. */
export function count(listed: readonly unknown[], unit: Unit): Measured {
  return quantity("exact", listed.length, unit);
}

/**
 * The sum, by interval arithmetic: strict bounds stay strict.
 * `null` where the words allow no bound at all, as for "up to 5" plus "more than 3".
 * @throws BriefingError if the units differ
 */
export function add(a: Quantity, b: Quantity): Measured | null {
  sameUnit(a, b, "add");
  if (!isMeasured(a) || !isMeasured(b)) return null;
  const value = a.value + b.value;
  if (a.bound === "about" || b.bound === "about") return approximate(a, b, value, a.unit);
  return fromInterval(
    {
      low: meet(interval(a).low, interval(b).low, (x, y) => x + y),
      high: meet(interval(a).high, interval(b).high, (x, y) => x + y),
    },
    a.unit,
  );
}

/**
 * The difference, by interval arithmetic: "more than 1,600" less 800 is "more than 800".
 * @throws BriefingError if the units differ
 */
export function subtract(a: Quantity, b: Quantity): Measured | null {
  sameUnit(a, b, "subtract");
  if (!isMeasured(b)) return null;
  return add(a, { ...b, value: -b.value, bound: MIRROR[b.bound] });
}

/**
 * The quotient. Two quantities of one unit give a ratio; a ratio as the divisor
 * keeps the unit.
 * `null` where the interval is not bounded on either side by what is known.
 * @throws BriefingError if the units differ, or the divisor is exactly zero
 */
export function divide(a: Quantity, b: Quantity): Measured | null {
  if (b.unit !== RATIO) sameUnit(a, b, "divide");
  const unit = b.unit === RATIO ? a.unit : RATIO;
  if (!isMeasured(a) || !isMeasured(b)) return null;
  if (b.bound === "exact" && b.value === 0) {
    throw new BriefingError(`cannot divide ${a.value} ${a.unit} by zero`);
  }
  if (b.value <= 0) return null;
  const value = a.value / b.value;
  if (a.bound === "about" || b.bound === "about") return approximate(a, b, value, unit);
  if (b.bound === "exact") return { bound: a.bound, value, unit };
  // Only a positive, exact dividend over a lower bound is limited: it is at most a ÷ b.
  if (a.bound === "exact" && a.value > 0 && isOpenAbove(b)) {
    return { bound: b.bound === "more than" ? "less than" : "up to", value, unit };
  }
  return null;
}

interface Limit {
  readonly at: number;
  readonly strict: boolean;
}
interface Interval {
  readonly low: Limit | null;
  readonly high: Limit | null;
}

/** Negation swaps the sides of an interval. */
const MIRROR: Record<Measured["bound"], Measured["bound"]> = {
  exact: "exact",
  about: "about",
  "more than": "less than",
  "less than": "more than",
  "at least": "up to",
  "up to": "at least",
};

function interval({ bound, value }: Measured): Interval {
  const open = { at: value, strict: true };
  const closed = { at: value, strict: false };
  switch (bound) {
    case "exact":
      return { low: closed, high: closed };
    case "more than":
      return { low: open, high: null };
    case "at least":
      return { low: closed, high: null };
    case "less than":
      return { low: null, high: open };
    case "up to":
      return { low: null, high: closed };
    case "about":
      throw new BriefingError("“about” has no limits");
  }
}

function fromInterval({ low, high }: Interval, unit: Unit): Measured | null {
  if (low && high) return quantity("exact", low.at, unit);
  if (low) return quantity(low.strict ? "more than" : "at least", low.at, unit);
  if (high) return quantity(high.strict ? "less than" : "up to", high.at, unit);
  return null;
}

function meet(a: Limit | null, b: Limit | null, of: (x: number, y: number) => number) {
  return a && b ? { at: of(a.at, b.at), strict: a.strict || b.strict } : null;
}

/** "About" survives an exact partner; with a one-sided bound nothing definite is left. */
function approximate(a: Measured, b: Measured, value: number, unit: Unit) {
  const definite = [a, b].every((q) => q.bound === "exact" || q.bound === "about");
  return definite ? quantity("about", value, unit) : null;
}

function sameUnit(a: Quantity, b: Quantity, verb: string) {
  if (a.unit !== b.unit) {
    throw new BriefingError(`cannot ${verb} ${a.unit} and ${b.unit}: the units differ`);
  }
}
