import { currencyBefore } from "./currencies.ts";
import { isNumberWord } from "./number-words.ts";
import { at, before, glued, near, type Tokens } from "./token.ts";

/** What makes a number one below zero: a word, a minus sign, or a dash that may be one. */
export type Minus = "minus" | "negative" | "−" | "-";

/**
 * The minus that begins at a place, as in "a low of -20 °C", "minus 0.3 per cent", "-£5m". A dash
 * between two numbers, in a name, at the start of a line or with spaces on both sides is none.
 */
export function minusAt(tokens: Tokens, index: number): Minus | null {
  const minus = signAt(tokens, index);
  return minus && isOpening(tokens, index, minus) ? minus : null;
}

/** The place of the minus of "€-18m", "$-5 million", between the sign of the money and its number. */
export function minusAfterCurrency(tokens: Tokens, index: number): number | null {
  const dash = [index + 1, index + 2].find((place) => glued(tokens, place).lower === "-");
  if (dash === undefined || glued(tokens, dash + 1).kind !== "digits") return null;
  const signs = [...tokens.slice(index, dash), ...tokens.slice(dash + 1, dash + 2)];
  const sign = currencyBefore(signs, 0);
  return sign?.next === dash - index && /\p{Sc}$/u.test(at(tokens, dash - 1).text) ? dash : null;
}

/** Whether a plain dash before a number of no unit is a minus: "it stood at -12", no "-12 boats". */
export function leadsToNumber(tokens: Tokens, index: number): boolean {
  const isLed = at(tokens, index).gap === "cell" || LEADS.test(before(tokens, index).lower);
  return isLed || isOfHeat(tokens, index + 1);
}

const LEADS =
  /^(?:at|to|of|from|between|and|or|by|was|is|were|are|below|above|than|about|around|nearly|almost|least|reached|reaches|hit|hits|[(:=])$/;

function signAt(tokens: Tokens, index: number): Minus | null {
  const { lower, text } = at(tokens, index);
  if (lower === "minus" || lower === "negative") {
    return near(tokens, index + 1).kind !== "end" ? lower : null;
  }
  if (lower !== "-" || text === "—") return null;
  const { kind } = glued(tokens, index + 1);
  const isNumber = kind !== "end" && (kind !== "word" || currencyBefore(tokens, index + 1));
  return isNumber ? (text === "−" ? "−" : "-") : null;
}

/** Whether no other number stands before it, from which it would be taken or with which it would range. */
function isOpening(tokens: Tokens, index: number, minus: Minus): boolean {
  const { gap } = at(tokens, index);
  if (gap === "cell") return true;
  const { kind, lower: last, text } = before(tokens, index);
  if (gap === "none") return text === "(" || isSecond(tokens, index, minus);
  if (kind === "end" || gap === "line") return minus !== "-" || isOfHeat(tokens, index + 1);
  if (kind === "word") return !isNumberWord(last) && !UNITS.test(last);
  return /^[(,:=≈~]$/.test(last);
}

/** Of "-10 to -5 degrees" and "-5°C" where a line begins, the dash is no mark of a list. */
function isOfHeat(tokens: Tokens, index: number): boolean {
  const { lower } = near(tokens, index + 1);
  if (/^(?:°\p{Ll}?|degrees?)$/u.test(lower)) return true;
  return lower === "to" && near(tokens, index + 2).lower === "-";
}

/** The minus of the second number in "−10–−5". */
function isSecond(tokens: Tokens, index: number, minus: Minus): boolean {
  return (
    minus === "−" &&
    before(tokens, index).lower === "-" &&
    before(tokens, index, 2).kind === "digits"
  );
}

/** "20 degrees minus 5" takes away. */
const UNITS = /^(?:degrees?|per|cent|percent|points?|m|bn|mn|pounds|dollars|euros|[ckf])$/;
