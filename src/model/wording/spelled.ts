import { CARDINALS, SCALES } from "./number-words.ts";
import type { Found } from "./phrases.ts";
import { at, before, glued, near, type Tokens } from "./token.ts";

/** Number words in a row: "seventy-two", "two hundred and forty", "two thousand and six". */
export function readSpelled(tokens: Tokens, index: number): Found<number> | null {
  const first = readBelowThousand(tokens, index);
  if (!first) return null;
  // A last scale is left to be read apart, so that "two to three hundred" share it.
  if (isRoundHundred(tokens, index, first)) return { value: first.value / 100, next: index + 1 };
  let total = 0;
  let limit = Number.POSITIVE_INFINITY;
  let group: Found<number> | null = first;
  let next = first.next;
  while (group) {
    const scale: number = SCALES.get(near(tokens, group.next).lower) ?? 0;
    const rest: Found<number> | null =
      scale < 1000 || scale >= limit ? null : restAfter(tokens, group.next, scale);
    const isScaled = rest !== null || (total > 0 && scale >= 1000 && scale < limit);
    total += isScaled ? group.value * scale : group.value;
    next = isScaled ? group.next + 1 : group.next;
    limit = scale;
    group = rest;
  }
  return { value: total, next };
}

function isRoundHundred(tokens: Tokens, index: number, { next }: Found<number>): boolean {
  const scale = SCALES.get(near(tokens, next).lower) ?? 0;
  const goesOn = scale >= 1000 && restAfter(tokens, next, scale) !== null;
  return next === index + 2 && isHundred(tokens, index + 1) && !goesOn;
}

/** The smaller number after a scale; not that of "two thousand and three thousand". */
function restAfter(tokens: Tokens, index: number, scale: number): Found<number> | null {
  const rest = readBelowThousand(tokens, afterJoint(tokens, index + 1));
  return rest && (SCALES.get(near(tokens, rest.next).lower) ?? 1) < scale ? rest : null;
}

function readBelowThousand(tokens: Tokens, index: number): Found<number> | null {
  const small = readBelowHundred(tokens, index);
  if (!small || !isHundred(tokens, small.next)) return small;
  const hundreds = { value: small.value * 100, next: small.next + 1 };
  const rest = readBelowHundred(tokens, afterJoint(tokens, hundreds.next));
  if (!rest || isHundred(tokens, rest.next) || isOtherEnd(tokens, index, rest)) return hundreds;
  return { value: hundreds.value + rest.value, next: rest.next };
}

/** Of "between one hundred and two thousand", the two: it is no part of the first number. */
function isOtherEnd(tokens: Tokens, index: number, rest: Found<number>): boolean {
  return at(tokens, index - 1).lower === "between" && near(tokens, rest.next).lower !== "and";
}

function readBelowHundred(tokens: Tokens, index: number): Found<number> | null {
  if (isArticle(tokens, index)) {
    return SCALES.has(near(tokens, index + 1).lower) ? { value: 1, next: index + 1 } : null;
  }
  const first = CARDINALS.get(wordAt(tokens, index));
  if (first === undefined) return isOneScale(tokens, index) ? { value: 1, next: index } : null;
  const next = glued(tokens, index + 1).lower === "-" ? index + 2 : index + 1;
  if (isScore(tokens, index, next)) return scoreAnd(tokens, first, next);
  const unit = CARDINALS.get(near(tokens, next).lower) ?? 0;
  const joins = first >= 20 && unit > 0 && unit < 10 && !isHundred(tokens, next + 1);
  return joins ? { value: first + unit, next: next + 1 } : { value: first, next: index + 1 };
}

/** "Three score years": so many times twenty. */
function isScore(tokens: Tokens, index: number, next: number): boolean {
  const isFew = /^(?:two|three|four|five|six)$/.test(wordAt(tokens, index));
  return isFew && near(tokens, next).lower === "score";
}

/** "three score and ten" */
function scoreAnd(tokens: Tokens, scores: number, score: number): Found<number> {
  const more = CARDINALS.get(near(tokens, score + 2).lower) ?? 0;
  const isMore = near(tokens, score + 1).lower === "and" && more > 0 && more < 20;
  const value = scores * 20;
  return isMore ? { value: value + more, next: score + 3 } : { value, next: score + 1 };
}

/** "Some hundred and twenty schools": one hundred, where a word for a bound stands before it. */
function isOneScale(tokens: Tokens, index: number): boolean {
  const isScale = /^(?:hundred|thousand|million|billion)$/.test(wordAt(tokens, index));
  return isScale && ROUGHLY.test(before(tokens, index).lower);
}

const ROUGHLY =
  /^(?:some|about|around|nearly|almost|over|than|least|roughly|approximately|another|further)$/;

const isHundred = (tokens: Tokens, index: number) => near(tokens, index).lower === "hundred";

/** The word at a place, if one stands there. */
export function wordAt(tokens: Tokens, index: number): string {
  const { kind, lower } = at(tokens, index);
  return kind === "word" ? lower : "";
}

function afterJoint(tokens: Tokens, index: number): number {
  return near(tokens, index).lower === "and" ? index + 1 : index;
}

/** Whether "a" or "an" stands at a place. */
export function isArticle(tokens: Tokens, index: number): boolean {
  return /^an?$/.test(wordAt(tokens, index));
}
