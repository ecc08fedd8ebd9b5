import { BriefingError } from "./error.ts";
import {
  isNumeric,
  lowest,
  type Measured,
  type Numeric,
  negated,
  type Quantity,
  RATIO,
  type RangeEnd,
  type Said,
  type Side,
} from "./quantity.ts";

/**
 * The sum, by interval arithmetic: strict bounds stay strict.
 * `null` where the words allow no bound at all, as for "up to 5" plus "more than 3".
 * @throws BriefingError if the units differ
 */
export function add(a: Quantity, b: Quantity): Numeric | null {
  sameUnit(a, b, "add");
  if (!isNumeric(a) || !isNumeric(b)) return null;
  if (isAbout(a) || isAbout(b)) return approximate(a, b, (x, y) => x + y, sideOfSum(a, b), a);
  const [x, y] = [interval(a), interval(b)];
  const low = meet(x.low, y.low, (p, q) => p + q);
  return fromInterval({ low, high: meet(x.high, y.high, (p, q) => p + q) }, a);
}

/**
 * The difference, by interval arithmetic: "more than 1,600" less 800 is "more than 800".
 * @throws BriefingError if the units differ
 */
export function subtract(a: Quantity, b: Quantity): Numeric | null {
  sameUnit(a, b, "subtract");
  return isNumeric(b) ? add(a, negated(b)) : null;
}

/**
 * The quotient. Two quantities of one unit give a ratio; a ratio as the divisor
 * keeps the unit.
 * `null` where the interval is not bounded on either side by what is known.
 * @throws BriefingError if the units differ, or the divisor is exactly zero
 */
export function divide(a: Quantity, b: Quantity): Numeric | null {
  if (b.unit !== RATIO) sameUnit(a, b, "divide");
  const like: Said = b.unit === RATIO ? a : { unit: RATIO };
  if (!isNumeric(a) || !isNumeric(b)) return null;
  if (b.bound === "exact" && b.value === 0) {
    throw new BriefingError(`cannot divide ${lowest(a)} ${a.unit} by zero`);
  }
  if (lowest(b) <= 0) return null;
  if (isAbout(a) || isAbout(b))
    return approximate(a, b, (x, y) => x / y, sideOfQuotient(a, b), like);
  const [over, under] = [interval(a), interval(b)];
  // What is not known to lie above zero may be as small as one likes.
  if (!under.low) return null;
  // Nothing stays nothing, however many share it.
  const limit = (limit: Limit | null, far: Limit | null, near: Limit | null) =>
    limit?.at === 0 ? limit : meet(limit, limit && limit.at < 0 ? near : far, (x, y) => x / y);
  const low = limit(over.low, under.high, under.low);
  return fromInterval({ low, high: limit(over.high, under.low, under.high) }, like);
}

interface Limit {
  readonly at: number;
  readonly strict: boolean;
}
interface Interval {
  readonly low: Limit | null;
  readonly high: Limit | null;
}

function interval(q: Numeric): Interval {
  if (q.bound === "between") {
    return {
      low: limitOf(q.low, q.lowEnd, { strict: "more than", closed: "at least" }),
      high: limitOf(q.high, q.highEnd, { strict: "less than", closed: "up to" }),
    };
  }
  const open = { at: q.value, strict: true };
  const closed = { at: q.value, strict: false };
  switch (q.bound) {
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

/** An end that is about a number, or beyond it, limits nothing. */
function limitOf(
  at: number,
  end: RangeEnd | undefined,
  by: { readonly strict: RangeEnd["bound"]; readonly closed: RangeEnd["bound"] },
): Limit | null {
  const bound = end?.bound ?? by.closed;
  return bound === by.strict || bound === by.closed ? { at, strict: bound === by.strict } : null;
}

/** In the unit of another; the words and the role are those of neither. */
function fromInterval({ low, high }: Interval, { unit, per }: Said): Numeric | null {
  const of = per === undefined ? { unit } : { unit, per };
  if (low && high) {
    if (low.at === high.at) return { bound: "exact", value: low.at, ...of };
    const lowEnd = low.strict ? ({ lowEnd: { bound: "more than" } } as const) : {};
    const highEnd = high.strict ? ({ highEnd: { bound: "less than" } } as const) : {};
    return { bound: "between", low: low.at, high: high.at, ...lowEnd, ...highEnd, ...of };
  }
  if (low) return { bound: low.strict ? "more than" : "at least", value: low.at, ...of };
  if (high) return { bound: high.strict ? "less than" : "up to", value: high.at, ...of };
  return null;
}

function meet(a: Limit | null, b: Limit | null, of: (x: number, y: number) => number) {
  return a && b ? { at: of(a.at, b.at), strict: a.strict || b.strict } : null;
}

function isAbout({ bound }: Quantity): boolean {
  return bound === "about";
}

/** "About" survives an exact partner; with a bound nothing definite is left. */
function approximate(
  a: Numeric,
  b: Numeric,
  of: (x: number, y: number) => number,
  side: Side | undefined,
  { unit, per }: Said,
): Measured | null {
  const definite = [a, b].every((q) => q.bound === "exact" || q.bound === "about");
  if (!definite) return null;
  const value = of(lowest(a), lowest(b));
  return {
    bound: "about",
    value,
    unit,
    ...(side === undefined ? {} : { side }),
    ...(per === undefined ? {} : { per }),
  };
}

/** "Nearly 5" and 3 are nearly 8; "nearly 5" and "about 3" are about 8. */
function sideOfSum(a: Numeric, b: Numeric): Side | undefined {
  const sides = [a, b].filter(isAbout).map((q) => (q.bound === "between" ? undefined : q.side));
  return sides.every((side) => side === sides[0]) ? sides[0] : undefined;
}

/** A divisor that is nearly reached makes the quotient a little larger. */
function sideOfQuotient(a: Numeric, b: Numeric): Side | undefined {
  return sideOfSum(a, isAbout(b) ? { ...negated(b), bound: "about", value: 0 } : b);
}

function sameUnit(a: Quantity, b: Quantity, verb: string) {
  if (a.unit === b.unit && a.per === b.per) return;
  throw new BriefingError(`cannot ${verb} ${named(a)} and ${named(b)}: the units differ`);
}

function named({ unit, per }: Quantity): string {
  return per === undefined ? unit : `${unit} a ${per}`;
}
