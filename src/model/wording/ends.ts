import { leadsToNumber, minusAfterCurrency, minusAt } from "./below-zero.ts";
import { type Currency, currencyAfter, currencyBefore } from "./currencies.ts";
import { isTime } from "./measures.ts";
import { type Numeral, readNumeral } from "./numerals.ts";
import { readPer } from "./per.ts";
import { each, type Found, type Phrases, phrases, readPhraseAt } from "./phrases.ts";
import { measureOf, readMeasure } from "./read-measure.ts";
import { readRatio } from "./shares.ts";
import { at, follows, near, type Tokens } from "./token.ts";

/** What a number counts, as far as the signs beside it say. */
export type Sort = "money" | "share" | "ratio" | "measure" | "count";

/** A number with the sign of its unit; a range has two. */
export interface End {
  readonly first: number;
  /** After the number, its scale and its sign. */
  readonly next: number;
  readonly numeral: Numeral;
  readonly sort: Sort;
  /** A currency's code, a sign's words, a measure's plural; null for a count. */
  readonly unit: string | null;
  /** How many of the number make one of the unit: 100 for pence. */
  readonly parts: number;
  readonly signBefore: boolean;
}

const SHARES: Phrases<string> = phrases([
  ...each("%|per cent|percent|pc|pct|per centum|- per cent|- percent|- per - cent", "%"),
  ...each("percentage point|percentage points|percentage - point|pp|ppt|ppts", "percentage points"),
  ...each("% points|% point|per cent points|- percentage - point", "percentage points"),
  ...each("basis point|basis points|bps|- basis - point", "basis points"),
]);

const across = (sign: string, words: string, unit: string) =>
  each(words, unit).map(([phrase, value]) => [`${sign} ${phrase}`, value] as const);

const OF_INCOME: Phrases<string> = phrases([
  ...across("of", "gdp|its gdp|their gdp|our gdp|national gdp|the uk's gdp", "% of GDP"),
  ...across("of", "gross domestic product|its gross domestic product|global gdp", "% of GDP"),
  ...across("of", "gni|its gni|their gni|our gni|gross national income", "% of GNI"),
  ...across("of", "gnp|gross national product", "% of GNP"),
  ...across("of", "national income|its national income", "% of national income"),
]);

/** Reads one number with its sign: "£5 million", "-0.7 per cent of GNI", "15 km", "a third". */
export function readEnd(tokens: Tokens, index: number): End | null {
  return readBelowZero(tokens, index) ?? readUnsigned(tokens, index);
}

/** "Minus 0.3 per cent", "−£5m", "€-18m". */
export function readBelowZero(tokens: Tokens, index: number): End | null {
  const dash = minusAfterCurrency(tokens, index);
  if (dash !== null) {
    const end = readUnsigned(
      [...tokens.slice(index, dash), ...tokens.slice(dash + 1, dash + AHEAD)],
      0,
    );
    return end && negative({ ...end, next: end.next + index + 1 }, index);
  }
  const minus = minusAt(tokens, index);
  const end = minus && readUnsigned(tokens, index + 1);
  if (!end || (minus === "negative" && isTime(end.unit ?? ""))) return null;
  const isPlain = end.sort === "count" && (minus === "-" || minus === "negative");
  return isPlain && !leadsToNumber(tokens, index) ? null : negative(end, index);
}

/** No number with its sign takes more tokens. */
const AHEAD = 24;

function negative(end: End, first: number): End {
  const { value, figure } = end.numeral;
  return { ...end, first, numeral: { ...end.numeral, value: -value, figure: -figure } };
}

function readUnsigned(tokens: Tokens, index: number): End | null {
  return (
    readTwice(tokens, index) ??
    readMoneyShare(tokens, index) ??
    readTimeAndHalf(tokens, index) ??
    readMoney(tokens, index) ??
    readRatioEnd(tokens, index) ??
    readNumber(tokens, index)
  );
}

/** "£1 in every £5" is a share. */
function readMoneyShare(tokens: Tokens, index: number): End | null {
  return currencyBefore(tokens, index) ? readRatioEnd(tokens, index) : null;
}

/** "a day and a half", "an hour and a half". */
function readTimeAndHalf(tokens: Tokens, index: number): End | null {
  if (!/^(?:an?|one)$/.test(at(tokens, index).lower)) return null;
  if (!isTime(near(tokens, index + 1).lower)) return null;
  const unit =
    near(tokens, index + 2).kind === "word" ? measureOf(near(tokens, index + 1).lower) : null;
  if (!unit || !follows(tokens, index + 2, ["and", "a", "half"])) return null;
  const numeral = { value: 1.5, figure: 1.5, scale: 1, inDigits: false };
  const base = { first: index, numeral, parts: 1, signBefore: false };
  return { ...base, next: index + 5, sort: "measure", unit };
}

/** "Twice a year" says how often; "twice as many" a multiple. */
function readTwice(tokens: Tokens, index: number): End | null {
  const value = { once: 1, twice: 2, thrice: 3 }[at(tokens, index).lower];
  if (!value || !readPer(tokens, index + 1)) return null;
  const numeral = { value, figure: value, scale: 1, inDigits: false };
  return {
    first: index,
    next: index + 1,
    numeral,
    sort: "count",
    unit: "times",
    parts: 1,
    signBefore: false,
  };
}

function readMoney(tokens: Tokens, index: number): End | null {
  const sign = currencyBefore(tokens, index);
  if (!sign) return null;
  const numeral = readNumeral(tokens, sign.next, true);
  if (!numeral || isApart(tokens, sign.next)) return null;
  // "US$5 million USD", "€5 million euros": said twice.
  const again = currencyAfter(tokens, numeral.next);
  const same = again && plainCode(again.value.code) === plainCode(sign.value.code);
  return money(index, numeral.value, sign.value, same ? again.next : numeral.next, true);
}

/** "£5 million pounds" says one thing twice. */
const plainCode = (code: string) => (code === "pound" ? "GBP" : code);

const isApart = (tokens: Tokens, index: number) => near(tokens, index).kind === "end";

function money(
  first: number,
  numeral: Numeral,
  { code, parts }: Currency,
  next: number,
  signBefore: boolean,
): End {
  return { first, next, numeral, sort: "money", unit: code, parts, signBefore };
}

function readNumber(tokens: Tokens, index: number): End | null {
  const found = readNumeral(tokens, index, false);
  if (!found) return null;
  return withSign(tokens, index, found);
}

function withSign(tokens: Tokens, first: number, read: Found<Numeral>): End {
  const currency = moneyAfter(tokens, first, read);
  if (currency) return currency;
  const { value: numeral, next } = read;
  const plain = { first, numeral, parts: 1, signBefore: false };
  const share = near(tokens, next).kind !== "end" ? readPhraseAt(SHARES, tokens, next) : null;
  if (share) {
    const of = share.value === "%" ? readPhraseAt(OF_INCOME, tokens, share.next) : null;
    return { ...plain, next: (of ?? share).next, sort: "share", unit: (of ?? share).value };
  }
  const measure = readMeasure(tokens, next);
  if (measure) return { ...plain, next, sort: "measure", unit: measure.value };
  return { ...plain, next, sort: "count", unit: null };
}

function moneyAfter(tokens: Tokens, first: number, read: Found<Numeral>): End | null {
  // "5b dollars": beside a currency a letter is a scale.
  const isLetter = /^[bt]$/.test(near(tokens, read.next).lower);
  const { value, next } = (isLetter && readNumeral(tokens, first, true)) || read;
  const currency = currencyAfter(tokens, next);
  return currency && money(first, value, currency.value, currency.next, false);
}

/** A share or a multiple; a part of a measure is so much of it: "half an hour". */
function readRatioEnd(tokens: Tokens, index: number): End | null {
  const ratio = readRatio(tokens, index);
  if (!ratio || hasMore(tokens, index, ratio.next)) return null;
  const numeral = { value: ratio.value, figure: ratio.value, scale: 1, inDigits: false };
  const of = near(tokens, ratio.next).lower === "of" ? ratio.next + 1 : ratio.next;
  if (/^(?:an?|one)$/.test(near(tokens, of).lower)) {
    const end = withSign(tokens, index, { value: numeral, next: of + 1 });
    if (end.sort === "share" || end.sort === "measure") return end;
  }
  const base = { first: index, numeral, parts: 1, signBefore: false };
  return { ...base, next: ratio.next, sort: "ratio", unit: "ratio" };
}

/** "A quarter of a million" is a number, and no share of one. */
function hasMore(tokens: Tokens, index: number, next: number): boolean {
  const numeral = readNumeral(tokens, index, false);
  return numeral !== null && numeral.next > next && at(tokens, index).kind === "word";
}
