import { add, subtract } from "./arithmetic.ts";
import { format } from "./format.ts";
import { highest, isNumeric, lowest, type Numeric } from "./quantity.ts";
import type { Told } from "./told.ts";

/** A total, and the parts that the article names of it, in its order. */
export interface Total<T extends Told = Told> {
  readonly total: T;
  readonly parts: readonly T[];
}

/** The totals among some rows, each with its parts. */
export function totalsIn<T extends Told>(rows: readonly T[]): readonly Total<T>[] {
  const totals = rows.filter(({ role }) => role === "total");
  const ofRow = (row: T) => totals.find((total) => isPartOf(row, total));
  return totals.map((total) => ({ total, parts: rows.filter((row) => ofRow(row) === total) }));
}

/** A part names its total's claim; within one claim it need not. */
function isPartOf({ number, claim, role }: Told, { claim: whole }: Told): boolean {
  return role === "part" && (number.partOf ?? claim.id) === whole.id;
}

/** Each total stands before its parts, where the first of them stood; all else keeps its place. */
export function totalsFirst<T extends Told>(rows: readonly T[]): readonly T[] {
  const totals = totalsIn(rows);
  const ordered = rows.flatMap((row) => {
    const own = totals.find(({ total, parts }) => total === row || parts.includes(row));
    return own ? [own.total, ...own.parts] : [row];
  });
  return [...new Set(ordered)];
}

/**
 * Whether the parts make the total, in words; `null` where that is not known, as where a bound
 * leaves it open. What does not add up is said and never mended.
 * @param all where parts may stand as well that are of another unit, and so cannot be added
 */
export function sumWords({ total, parts }: Total, all: readonly Told[]): string | null {
  const sum = sumOf(parts);
  if (!sum || all.some((row) => isPartOf(row, total) && !parts.includes(row))) return null;
  const rest = subtract(sum, total.number);
  if (!rest || rest.bound === "about") return null;
  if (rest.bound === "exact" && isNought(rest.value)) return "The parts named add up to the total.";
  if (mayBeNought(rest)) return null;
  return `The parts named make ${format(sum)}; the article’s total is ${format(total.number)}. Both are shown as written.`;
}

/** One part is not the whole, which nobody needs to be told. */
function sumOf(parts: readonly Told[]): Numeric | null {
  const [first, ...more] = parts.map(({ number }) => number);
  if (!first || !isNumeric(first) || more.length === 0) return null;
  return more.reduce<Numeric | null>((sum, part) => sum && add(sum, part), first);
}

/** Pence are added as fractions, which are not quite exact. */
function isNought(value: number): boolean {
  return Math.abs(value) < 1e-3;
}

function mayBeNought(q: Numeric): boolean {
  switch (q.bound) {
    case "more than":
      return lowest(q) < 0;
    case "at least":
      return lowest(q) <= 0;
    case "less than":
      return highest(q) > 0;
    case "up to":
      return highest(q) >= 0;
    case "between":
      return (q.lowEnd ? q.low < 0 : q.low <= 0) && (q.highEnd ? q.high > 0 : q.high >= 0);
    default:
      return isNought(q.value);
  }
}
