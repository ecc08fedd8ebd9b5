import { isMeasured, type Quantity, type Unit } from "./quantity.ts";
import type { Cell } from "./series.ts";

/** A quantity's words, apart, so that a large figure can set them in different sizes. */
export interface Parts {
  /** "more than", or nothing where the figure is exact. */
  readonly qualifier: string;
  /** "£750", "1,600", or the words where there is no number. */
  readonly number: string;
  /** "million" or nothing. */
  readonly scale: string;
}

/** What is shown for a cell the article does not fill: never a zero. */
const NOT_STATED = "not stated";

/** Words as they begin a sentence. */
export function capitalised(words: string): string {
  return words.replace(/^./u, (first) => first.toUpperCase());
}

/** A cell in words, qualifier first: "more than £750 million". */
export function format(cell: Cell): string {
  if (cell === null) return NOT_STATED;
  if (typeof cell === "string") return cell;
  const { qualifier, number, scale } = parts(cell);
  return [qualifier, number, scale].filter(Boolean).join(" ");
}

export function parts(q: Quantity): Parts {
  if (!isMeasured(q)) return { qualifier: "", number: q.words, scale: "" };
  return {
    qualifier: q.bound === "exact" ? "" : q.bound,
    ...(isMoney(q.unit) ? money(q.value, q.unit) : { number: decimal(q.value), scale: "" }),
  };
}

/**
 * An axis label. Money is scaled alike on a whole axis, by the largest value drawn on it.
 * @param named whether to add the scale's word: once an axis is enough
 */
export function formatTick(value: number, unit: Unit, largestDrawn: number, named: boolean) {
  if (!isMoney(unit)) return decimal(value);
  const { number, scale } = money(value, unit, scaleFor(largestDrawn));
  return named && scale ? `${number} ${scale}` : number;
}

function isMoney(unit: Unit): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

function money(value: number, unit: Unit, scaleAt = scaleFor(value)) {
  return {
    number: `${currencySymbol(unit)}${decimal(value / scaleAt)}`,
    scale: scaleAt === 1e9 ? "billion" : scaleAt === 1e6 ? "million" : "",
  };
}

function scaleFor(value: number): number {
  if (Math.abs(value) >= 1e9) return 1e9;
  return Math.abs(value) >= 1e6 ? 1e6 : 1;
}

/** Written out rather than asked of Intl, whose tables differ between browsers and Node. */
function decimal(value: number): string {
  const [whole = "0", fraction] = String(Math.round(value * 1e6) / 1e6).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction ? `${grouped}.${fraction}` : grouped;
}

const SYMBOLS: Readonly<Record<string, string>> = { GBP: "£", EUR: "€", USD: "$" };

function currencySymbol(unit: Unit): string {
  return SYMBOLS[unit] ?? `${unit} `;
}
