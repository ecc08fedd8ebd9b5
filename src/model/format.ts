import { isMoney, symbolOf } from "./currency.ts";
import { singular } from "./plural.ts";
import {
  isNumeric,
  type Measured,
  type Numeric,
  type Quantity,
  RATIO,
  type Range,
  type Unit,
} from "./quantity.ts";

/** `null` means the article does not say. It is never drawn or summed as zero. */
export type Cell = string | Quantity | null;

/** A quantity's words, apart, so that a large figure can set them in different sizes. */
export interface Parts {
  /** "more than", or nothing where the figure is exact. */
  readonly qualifier: string;
  /** "£750", "1,600", "£200 million and £300", or the words where there is no number. */
  readonly number: string;
  /** "million", "billion a year", "of GDP" or nothing. */
  readonly scale: string;
}

/** A number, and its scale, which is set smaller. */
export type Amount = Pick<Parts, "number" | "scale">;

/** What is shown for a cell the article does not fill: never a zero. */
const NOT_STATED = "not stated";

/** Words as they begin a sentence. */
export function capitalised(words: string): string {
  return words.replace(/^./u, (first) => first.toUpperCase());
}

/** Words as a sentence lists them: "Germany, Spain and France". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** A cell in words, qualifier first: "more than £750 million". */
export function format(cell: Cell): string {
  if (cell === null) return NOT_STATED;
  if (typeof cell === "string") return cell;
  const { qualifier, number, scale } = parts(cell);
  return [qualifier, number, scale].filter(Boolean).join(" ");
}

/** A cell in words that say what is counted as well: "about 1,900 pilots", "1 tank". */
export function formatWithUnit(cell: Cell): string {
  if (cell === null || typeof cell === "string") return format(cell);
  const { qualifier, number, scale } = parts(cell, nounOf(cell));
  return [qualifier, number, scale].filter(Boolean).join(" ");
}

/**
 * A quantity's words, apart.
 * @param noun what is counted, where it is to be said as well
 */
export function parts(q: Quantity, noun = ""): Parts {
  if (!isNumeric(q)) return { qualifier: "", number: q.words, scale: "" };
  const each = q.per === undefined ? "" : rate(q.per);
  const { number, scale } = numberOf(q);
  return {
    qualifier: [qualifierOf(q), q.role === "further" ? "a further" : ""].filter(Boolean).join(" "),
    number,
    scale: [scale, noun, each].filter(Boolean).join(" "),
  };
}

/** The one amount of a figure, or the two of a range, each with its own scale. */
export function amountsOf({ number, scale }: Amount): readonly Amount[] {
  const [first = "", its = "", second] = number.split(/(?<=\d) (million|billion|trillion) /);
  const last = { number: second ?? first, scale };
  return second === undefined ? [last] : [{ number: first, scale: its }, last];
}

/** "a year", "an hour", "a unit", "per 100,000 people". */
function rate(per: string): string {
  if (/^\d/.test(per)) return `per ${per}`;
  return /^(?:[aeiou](?!ni|uro|ne)|hour)/.test(per) ? `an ${per}` : `a ${per}`;
}

function qualifierOf(q: Numeric): string {
  if (q.bound !== "between") return boundWords(q);
  if (q.unit === RATIO && q.words !== undefined) return "";
  const [low, high] = endWords(q);
  return (low === high && low) || "between";
}

/** What is said of either end: the same of both is said once, before them. */
function endWords({ lowEnd, highEnd }: Range): readonly [low: string, high: string] {
  return [lowEnd ? boundWords(lowEnd) : "", highEnd ? boundWords(highEnd) : ""];
}

function boundWords(q: Pick<Measured, "bound" | "side"> & { readonly value?: number }): string {
  if (q.bound === "exact") return "";
  // What is nearly -5 lies above it.
  if (q.side === "above") return q.bound === "about" && (q.value ?? 0) < 0 ? "nearly" : "just over";
  if (q.side === "below") return q.bound === "about" ? "nearly" : "just under";
  return q.bound;
}

function numberOf(q: Numeric): { readonly number: string; readonly scale: string } {
  if (q.unit === RATIO && q.words !== undefined) {
    return { number: q.bound === "between" ? q.words : shareWords(q.words), scale: "" };
  }
  if (q.bound !== "between") return amount(q.value, q.unit);
  const low = amount(q.low, q.unit);
  const high = amount(q.high, q.unit);
  const first = [low.number, low.scale.replace(/^(of|percentage).*/, "")].filter(Boolean).join(" ");
  const [from, to] = endWords(q);
  const ends = from === to ? [first, from ? "to" : "and"] : [from, first, "and", to];
  return { number: [...ends, high.number].filter(Boolean).join(" "), scale: high.scale };
}

/** The bound is said before it, so it is not said again in the words of a share. */
function shareWords(words: string): string {
  return words.replace(
    /^(?:(?:just|only just|well|slightly|a little|a shade|a touch) )?(?:more than|over|above|at least|no less than|no fewer than|less than|fewer than|under|below|short of|up to|at most|no more than|about|around|some|nearly|almost|roughly|approximately|close to|better than)\s+/i,
    "",
  );
}

/** A minus stands before all of it: "−£2 billion". */
function amount(value: number, unit: Unit): Omit<Parts, "qualifier"> {
  if (value >= 0) return sized(value, unit);
  const { number, scale } = sized(-value, unit);
  return { number: MINUS + number, scale };
}

/** The sign, which no line ends after, and no dash. */
export const MINUS = "\u2212";

function sized(value: number, unit: Unit): Omit<Parts, "qualifier"> {
  if (isMoney(unit)) return scaled(value, symbolOf(unit), scaleFor(value));
  if (unit.startsWith("%")) return { number: `${decimal(value)}%`, scale: unit.slice(1).trim() };
  if (unit === "percentage points") {
    return { number: decimal(value), scale: value === 1 ? singular(unit) : unit };
  }
  // "2.5 million" is shorter than its digits, and no less exact, only with few digits before it.
  const scale = scaleFor(value);
  const short = scale > 1 && Number.isInteger(Math.round((value / scale) * 1e8) / 1e6);
  return short ? scaled(value, "", scale) : { number: decimal(value), scale: "" };
}

function nounOf(q: Quantity): string {
  if (!isNumeric(q) || isMoney(q.unit) || q.unit === RATIO || /^%|^percentage/.test(q.unit))
    return "";
  return q.bound !== "between" && Math.abs(q.value) === 1 ? singular(q.unit) : q.unit;
}

export function scaled(value: number, symbol: string, scale: number) {
  return { number: `${symbol}${decimal(value / scale)}`, scale: SCALES[scale] ?? "" };
}

const SCALES: Readonly<Record<number, string>> = {
  1e12: "trillion",
  1e9: "billion",
  1e6: "million",
};

export function scaleFor(value: number): number {
  return [1e12, 1e9, 1e6].find((scale) => Math.abs(value) >= scale) ?? 1;
}

/** Written out rather than asked of Intl, whose tables differ between browsers and Node. */
export function decimal(value: number): string {
  const [whole = "0", fraction] = String(Math.round(value * 1e6) / 1e6).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction ? `${grouped}.${fraction}` : grouped;
}
