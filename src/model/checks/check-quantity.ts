import type { Stated } from "../claims/fields.ts";
import { isDollar, isMoney } from "../currency.ts";
import { type Article, has, locate, type Span } from "../evidence.ts";
import { singular } from "../plural.ts";
import { onceFor, remembered } from "../remember.ts";
import type { Reading } from "../wording/read-quantities.ts";
import type { Asked } from "./checked.ts";
import {
  endWords,
  isMeasure,
  isSameNumber,
  mentions,
  type Numbers,
  sharesNoun,
} from "./numbers.ts";

/** Where in a quantity something is wrong, and what. */
export type Said = readonly [field: string, what: string];

/** Where a stated quantity's words stand in its claim's quote; null if nowhere whole. */
export function placeOf({ words }: Stated, article: Article, span: Span): Span | null {
  return wholeIn(article, words, span);
}

/** The first place in a span where words stand that are not cut out of a longer word or number. */
export function wholeIn(article: Article, words: string, span: Span): Span | null {
  const places = wholePlaces(article, words);
  const first = places[firstFrom(places, span)];
  return first?.paragraph === span.paragraph && first.end <= span.end ? first : null;
}

/** The place in a list, in reading order, of the first that begins where a span does or later. */
function firstFrom(places: readonly Span[], { paragraph, start }: Span): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = places[middle];
    const isBefore =
      one && (one.paragraph < paragraph || (one.paragraph === paragraph && one.start < start));
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where words stand that are not cut out of a longer word or number. */
export function wholePlaces(article: Article, words: string): readonly Span[] {
  return finder(article)(words);
}

const finder = onceFor((article: Article) =>
  remembered((words) =>
    locate(article, words).filter((span) =>
      isWhole(article.paragraphs[span.paragraph] ?? "", span),
    ),
  ),
);

function isWhole(text: string, { start, end }: Span): boolean {
  const [first = "", last = ""] = [text[start], text[end - 1]];
  const before = /[\p{L}\d]$|\d[.,]$/u.test(text.slice(Math.max(0, start - 2), start));
  const after = /^[\p{L}\d]|^[.,]\d/u.test(text.slice(end, end + 2));
  return !(/[\p{L}\d]/u.test(first) && before) && !(/[\p{L}\d]/u.test(last) && after);
}

/** What the article's words say where a place has a number. */
export function readingsAt(numbers: Numbers, { paragraph, start, end }: Span): readonly Reading[] {
  const all = numbers[paragraph]?.quantities ?? [];
  let first = 0;
  for (let high = all.length; first < high; ) {
    const middle = (first + high) >> 1;
    if ((all[middle]?.core.end ?? 0) <= start) first = middle + 1;
    else high = middle;
  }
  let next = first;
  while ((all[next]?.core.start ?? end) < end) next += 1;
  return all.slice(first, next);
}

/** A quantity says what its words say, and they are all of the words that say it. */
export function checkQuantity(quantity: Stated, asked: Asked): readonly Said[] {
  const { article, numbers, span, claim } = asked;
  const { words } = quantity;
  const place = placeOf(quantity, article, span);
  if (!place) return [["words", `“${words}” does not stand whole in the quote`]];
  const inside = readingsAt(numbers, place);
  const [reading] = inside;
  if (!reading) return unread(quantity);
  if (inside.length > 1)
    return [["words", `“${words}” holds ${inside.length} numbers; state each`]];
  const [start, end] = [reading.core.start + articleBefore(reading), reading.core.end];
  if (start < place.start || end > place.end)
    return [["words", `the article says “${reading.words}”, of which “${words}” is a part`]];
  return [
    ...sizes(quantity, reading),
    ...rates(quantity, reading, claim.quote),
    ...units(quantity, reading, article),
    ...roles(quantity, reading),
  ];
}

/** "A tenfold" says no more than "tenfold". */
function articleBefore({ words }: Reading): number {
  return /^(?:an?|the)\s+/i.exec(words)?.[0].length ?? 0;
}

/** Words that no rule reads may be shown, but not counted. */
function unread({ bound, words }: Stated): readonly Said[] {
  if (bound === "words only" && !/\d/.test(words)) return [];
  return [["words", `“${words}” states no number that can be read`]];
}

function sizes(quantity: Stated, reading: Reading): readonly Said[] {
  const { bound } = quantity;
  if (reading.bound !== bound) return [["bound", `the words say ${reading.bound}, got ${bound}`]];
  if (bound === "words only") return [];
  const unlike = (field: string, said: number | null, got: number): readonly Said[] =>
    said !== null && isSameNumber(said, got) ? [] : [[field, `the words say ${said}, got ${got}`]];
  if (bound === "between")
    return [
      ...unlike("low", reading.low, quantity.low),
      ...unlike("high", reading.high, quantity.high),
      ...differing("lowEnd", endWords(reading.lowEnd), endWords(quantity.lowEnd) ?? undefined),
      ...differing("highEnd", endWords(reading.highEnd), endWords(quantity.highEnd) ?? undefined),
    ];
  const { value, side } = quantity;
  return [...unlike("value", reading.value, value), ...differing("side", reading.side, side)];
}

function differing(field: string, said: string | null, got: string | undefined): readonly Said[] {
  if (said === (got ?? null)) return [];
  return [[field, `the words say ${said ?? "none"}, got ${got ?? "none"}`]];
}

/** A rate may be said elsewhere in the quote: "milled locally each month". */
function rates({ per }: Stated, reading: Reading, quote: string): readonly Said[] {
  if (per !== undefined && reading.per === null && saysRate(quote, per)) return [];
  return differing("per", reading.per, per);
}

function saysRate(quote: string, per: string): boolean {
  const adverb = per === "day" ? "daily" : `${per}ly`;
  const words = [
    `(?:each|every|per|an?) ${per}`,
    adverb,
    ...(per === "year" ? ["annual(?:ly)?"] : []),
  ];
  return new RegExp(`\\b(?:${words.join("|")})\\b`, "i").test(quote);
}

function units({ unit }: Stated, reading: Reading, article: Article): readonly Said[] {
  if (isUnit(unit, reading, article.paragraphs) || isCounted(unit, reading, article)) return [];
  if (reading.unitIsGuessed && !isMeasure(unit) && !isMeasure(reading.unit))
    return [["unit", `the article has no word for ${unit}`]];
  return [["unit", `the words say ${reading.unit || "no unit"}, got ${unit}`]];
}

function isUnit(unit: string, reading: Reading, paragraphs: readonly string[]): boolean {
  if (unit === reading.unit) return true;
  // A dollar whose country the words leave open is the editor's to name.
  if (isMoney(reading.unit))
    return reading.unitIsGuessed && isDollar(unit) && isDollar(reading.unit);
  if (reading.unit !== "%" || !unit.startsWith("% of ")) return false;
  // What a share is a share of may stand elsewhere: "a third of it".
  const of = reading.of ?? "it";
  return sharesNoun(unit, PRONOUN.test(of) ? paragraphs : [of]);
}

const PRONOUN = /^(?:it|its|this|that|them|these|those|which)$/i;

/**
 * Things are named by the noun at the number, whole or in part; where none is, by one that the
 * article has elsewhere.
 */
function isCounted(unit: string, reading: Reading, article: Article): boolean {
  if (isMeasure(unit) || isMeasure(reading.unit)) return false;
  if (has(reading.words, unit) || has(reading.words, singular(unit))) return true;
  return reading.unitIsGuessed && mentions(article, unit);
}

/** A rise is no level, and what is added is not the whole. */
function roles({ role = "level" }: Stated, reading: Reading): readonly Said[] {
  if (reading.role === null || reading.role === role || role === "withdrawn") return [];
  const firm = ["rise", "fall", "further", "before", "after"];
  const wrong = reading.role === "rise" || reading.role === "fall" || reading.role === "further";
  return wrong || (firm.includes(role) && firm.includes(reading.role))
    ? [["role", `the words say ${reading.role}, got ${role}`]]
    : [];
}
