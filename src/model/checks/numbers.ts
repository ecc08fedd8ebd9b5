import { dollarOf, isMoney } from "../currency.ts";
import type { Article } from "../evidence.ts";
import { singular } from "../plural.ts";
import { RATIO, type RangeEnd, type Unit } from "../quantity.ts";
import { onceFor, remembered } from "../remember.ts";
import { readQuantities } from "../wording/read-quantities.ts";

/** What the reader finds in each paragraph of an article. */
export type Numbers = readonly ReturnType<typeof readQuantities>[];

/** @param lead the country whose dollar a bare sign means, if it has one */
export function numbersOf({ paragraphs }: Article, lead: string | null): Numbers {
  return paragraphs.map((text) => readNumbers(text, lead));
}

/** What the reader finds in one text. */
export function readNumbers(text: string, lead: string | null): Numbers[number] {
  return readerFor(dollarOf(lead))(text);
}

/** A reader to whom a bare sign means a dollar, or whichever the text says. */
function readerFor(dollar: string | null): (text: string) => Numbers[number] {
  const key = dollar ?? "";
  const known =
    READERS.get(key) ??
    remembered((text) => readQuantities(text, dollar === null ? {} : { dollar }));
  READERS.set(key, known);
  return known;
}

const READERS = new Map<string, (text: string) => Numbers[number]>();

/** Whether a number is the one that words say: "two-thirds" is written as 0.667 or with more places. */
export function isSameNumber(said: number, written: number): boolean {
  const isEndless = !Number.isInteger(Math.round(said * 1e6) / 1e2);
  return Math.abs(said - written) <= Math.abs(said) * (isEndless ? 1e-3 : ROUNDING);
}

/** What is said of an end of a range, in words; null for nothing. */
export function endWords(end: RangeEnd | null | undefined): string | null {
  return end ? [end.bound, end.side].filter(Boolean).join(", ") : null;
}

/** What arithmetic in binary may add to a decimal number, as a share of it. */
const ROUNDING = 1e-13;

/** Whether a unit is measured and not counted: money, shares and ratios are no things. */
export function isMeasure(unit: Unit): boolean {
  return isMoney(unit) || unit === RATIO || unit.startsWith("%") || unit === "percentage points";
}

/** Whether the thing that words name, in either number, is among those that others do. */
export function sharesNoun(noun: string, others: readonly string[]): boolean {
  const last = nounsIn(noun).at(-1) ?? "";
  return others.some((words) => nounsIn(words).includes(last));
}

/** Whether an article has a word for a thing, anywhere: divers are in "a diving team". */
export function mentions(article: Article, thing: string): boolean {
  const noun = nounsIn(thing).at(-1) ?? "";
  return beginnings(article).has(noun.slice(0, Math.max(SHORTEST, noun.length - ENDING)));
}

/** How the words of an article begin, looked through once for all its claims. */
const beginnings = onceFor(
  (article: Article): ReadonlySet<string> => new Set(article.paragraphs.flatMap(beginningsIn)),
);

/** Letters that tell one word from most others. */
const SHORTEST = 3;

/** Letters in which words of one stem may differ at the end. */
const ENDING = 2;

function beginningsIn(text: string): readonly string[] {
  return nounsIn(text).flatMap((word) =>
    Array.from({ length: Math.max(1, word.length - SHORTEST + 1) }, (_, cut) =>
      word.slice(0, SHORTEST + cut),
    ),
  );
}

function nounsIn(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]{1,10000}/gu) ?? []).map(singular);
}
