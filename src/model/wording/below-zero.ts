import { currencyBefore } from "./currencies.ts";
import { readEnd } from "./ends.ts";
import { isTime } from "./measures.ts";
import { isNumberWord } from "./number-words.ts";
import type { Found } from "./phrases.ts";
import { at, before, glued, near, type Tokens } from "./token.ts";

/**
 * "A low of -20 °C", "minus 0.3 per cent", "€-18m": a claim holds no number below zero, and without
 * its sign it would be another one.
 */
export function readBelowZero(tokens: Tokens, index: number): Found<string> | null {
  const next = readSigned(tokens, index) ?? readAfterCurrency(tokens, index);
  return next === null ? null : { value: "a number below zero", next };
}

/** Where a number ends that has its minus before all of it: "-£5m", "minus five degrees". */
function readSigned(tokens: Tokens, index: number): number | null {
  const sign = signAt(tokens, index);
  if (!sign || !isOpening(tokens, index)) return null;
  const end = readEnd(tokens, index + 1);
  if (!end) return null;
  const isCount = end.sort === "count" && sign !== "minus" && at(tokens, index).gap !== "cell";
  return isCount || (sign === "negative" && isTime(end.unit ?? "")) ? null : end.next;
}

/** "€-18m", "$-5 million": the minus stands between the sign of the money and its number. */
function readAfterCurrency(tokens: Tokens, index: number): number | null {
  const dash = [index + 1, index + 2].find((place) => glued(tokens, place).lower === "-");
  if (dash === undefined || glued(tokens, dash + 1).kind !== "digits") return null;
  const signs = [...tokens.slice(index, dash), ...tokens.slice(dash + 1, dash + 2)];
  const sign = currencyBefore(signs, 0);
  if (sign?.next !== dash - index || !/\p{Sc}$/u.test(at(tokens, dash - 1).text)) return null;
  return readEnd(tokens, dash + 1)?.next ?? null;
}

function signAt(tokens: Tokens, index: number): "minus" | "negative" | "-" | null {
  const { lower, gap } = at(tokens, index);
  if (lower === "minus" || lower === "negative") {
    return near(tokens, index + 1).kind !== "end" ? lower : null;
  }
  const isApart = gap !== "none" || before(tokens, index).text === "(";
  return lower === "-" && isApart && glued(tokens, index + 1).kind !== "end" ? "-" : null;
}

/** Whether no other number stands before it, from which it would be taken or with which it would range. */
function isOpening(tokens: Tokens, index: number): boolean {
  const { lower, gap } = at(tokens, index);
  if (gap === "cell") return true;
  const { kind, lower: last } = before(tokens, index);
  if (kind === "end") return lower !== "-" || gap === "none";
  if (kind === "word") return !isNumberWord(last) && !UNITS.test(last);
  return /^[(,:=≈~]$/.test(last);
}

/** "20 degrees minus 5" takes away. */
const UNITS = /^(?:degrees?|per|cent|percent|points?|m|bn|mn|pounds|dollars|euros|[ckf])$/;
