import { isMeasure } from "./measures.ts";
import {
  CARDINALS,
  FRACTION_SIGNS,
  LETTER_SCALES,
  PARTS,
  SCALES,
  SHORT_SCALES,
} from "./number-words.ts";
import type { Found } from "./phrases.ts";
import { looksPlural } from "./plurals.ts";
import { isArticle, readSpelled, wordAt } from "./spelled.ts";
import { at, follows, glued, isBreak, near, type Tokens } from "./token.ts";

/** A number with its scale: "two hundred and forty", "3.5m", "a quarter of a million". */
export interface Numeral {
  readonly value: number;
  /** The number without its scale: of "£5-10 million", 5 and 10. */
  readonly figure: number;
  /** 1 where no scale stands. */
  readonly scale: number;
  readonly inDigits: boolean;
}

/** Reads the number at a place. Beside a currency, "m", "b" and "t" are scales too. */
export function readNumeral(tokens: Tokens, index: number, money: boolean): Found<Numeral> | null {
  const read =
    readFigure(tokens, index) ??
    readPart(tokens, index) ??
    readWords(tokens, index) ??
    readTwo(tokens, index);
  if (!read) return null;
  const mixed = withFraction(tokens, read);
  const digits = at(tokens, mixed.next - 1).kind === "digits";
  const scale = withHalf(tokens, mixed.value, readScales(tokens, mixed.next, digits, money));
  // A part is a number only with a scale: "half a million", but "half of them".
  if (read.value.part && scale.value === 1) return null;
  return {
    value: {
      value: scale.value === 1 ? mixed.value : tidy(mixed.value * scale.value),
      figure: mixed.value,
      scale: scale.value,
      inDigits: read.value.inDigits,
    },
    next: scale.next,
  };
}

interface Figure {
  readonly value: number;
  readonly inDigits: boolean;
  readonly part: boolean;
}

const figure = (value: number, next: number, kind: "digits" | "words" | "part"): Found<Figure> => ({
  value: { value, inDigits: kind === "digits", part: kind === "part" },
  next,
});

/** Digits, with groups of three parted by spaces: "1,200", "1 000 000", "1.000.000". */
function readFigure(tokens: Tokens, index: number): Found<Figure> | null {
  const sign = FRACTION_SIGNS.get(at(tokens, index).text);
  if (sign) return figure(sign, index + 1, "part");
  if (at(tokens, index).kind !== "digits") return null;
  let digits = at(tokens, index).text;
  let next = index + 1;
  while (/^[1-9]\d{0,2}$/.test(at(tokens, index).text) && isGroup(tokens, next)) {
    digits += at(tokens, next).text;
    next += 1;
  }
  // "100s of homes" are no hundred homes.
  if (glued(tokens, next).lower === "s") return null;
  const value = isGrouped(tokens, index, next) ? Number(digits) * 1000 : toNumber(digits);
  return value === null ? null : figure(value, next, "digits");
}

/** "220.000 children": things are not counted in thousandths. */
function isGrouped(tokens: Tokens, index: number, next: number): boolean {
  const { kind, lower } = near(tokens, next);
  const isCount = kind === "word" && looksPlural(lower) && !isMeasure(lower);
  return next === index + 1 && isCount && /^[1-9]\d{0,2}\.\d{3}$/.test(at(tokens, index).text);
}

/** Whether three digits go on with a number after a space: "1 000 000". */
export function isGroup(tokens: Tokens, index: number): boolean {
  const { kind, text, gap, quoted } = at(tokens, index);
  return kind === "digits" && gap === "space" && !quoted && /^\d{3}$/.test(text);
}

function toNumber(digits: string): number | null {
  if (/^\d+,\d{1,2}$/.test(digits)) return Number(digits.replace(",", "."));
  const dots = digits.split(".").length - 1;
  if (dots < 2) return Number(digits.replace(/[,'’]/g, ""));
  return /^\d{1,3}(?:\.\d{3})+$/.test(digits) ? Number(digits.replaceAll(".", "")) : null;
}

/** "a couple of", "a pair of". */
function readTwo(tokens: Tokens, index: number): Found<Figure> | null {
  const named = isArticle(tokens, index) ? index + 1 : index;
  const isTwo = /^(?:couple|pair)$/.test(wordAt(tokens, named));
  const joins = named === index || !isBreak(at(tokens, named).gap);
  return isTwo && joins && near(tokens, named + 1).lower === "of"
    ? figure(2, named + 2, "words")
    : null;
}

function readWords(tokens: Tokens, index: number): Found<Figure> | null {
  const read = readSpelled(tokens, index);
  if (!read) return null;
  const decimals = near(tokens, read.next).lower === "point" ? readDecimals(tokens, read.next) : "";
  const value = decimals ? Number(`${read.value}.${decimals}`) : read.value;
  return figure(value, decimals ? read.next + 1 + decimals.length : read.next, "words");
}

/** The digits after "point", in words: "ninety-nine point two five". */
function readDecimals(tokens: Tokens, point: number): string {
  let digits = "";
  while (digits.length < MOST_DECIMALS) {
    const digit = CARDINALS.get(near(tokens, point + 1 + digits.length).lower);
    if (digit === undefined || digit > 9) break;
    digits += digit;
  }
  return digits;
}

const MOST_DECIMALS = 6;

/** "half a million", "a quarter of a million", "half a dozen". */
function readPart(tokens: Tokens, index: number): Found<Figure> | null {
  const count = isArticle(tokens, index) ? 1 : CARDINALS.get(wordAt(tokens, index));
  const named = count === undefined ? index : afterDash(tokens, index + 1);
  const divisor = PARTS.get(wordAt(tokens, named));
  if (!divisor || (count === undefined && divisor !== 2)) return null;
  const of = near(tokens, named + 1).lower === "of" ? named + 2 : afterDash(tokens, named + 1);
  const next = isArticle(tokens, of) ? of + 1 : of;
  return SCALES.has(near(tokens, next).lower) ? figure((count ?? 1) / divisor, next, "part") : null;
}

/** "two and a half", "four-and-a-quarter", "2½". */
function withFraction(tokens: Tokens, whole: Found<Figure>): Found<number> {
  const plain = { value: whole.value.value, next: whole.next };
  const sign = FRACTION_SIGNS.get(glued(tokens, whole.next).text);
  if (sign) return { value: plain.value + sign, next: whole.next + 1 };
  const and = afterDash(tokens, whole.next);
  if (near(tokens, and).lower !== "and") return plain;
  const counted = afterDash(tokens, and + 1);
  const count = isArticle(tokens, counted) ? 1 : CARDINALS.get(wordAt(tokens, counted));
  const named = afterDash(tokens, counted + 1);
  const divisor = PARTS.get(wordAt(tokens, named));
  if (!count || !divisor || near(tokens, named + 1).lower === "of") return plain;
  return { value: plain.value + count / divisor, next: named + 1 };
}

/** "a million and a half": the half is of the scale. */
function withHalf(tokens: Tokens, count: number, scale: Found<number>): Found<number> {
  const isHalf = scale.value >= 1e3 && follows(tokens, scale.next, ["and", "a", "half"]);
  if (!isHalf || count !== 1 || isBreak(at(tokens, scale.next).gap)) return scale;
  return { value: scale.value * 1.5, next: scale.next + 3 };
}

/** The scales after a number, multiplied: "hundred thousand", "-million", "bn". */
function readScales(tokens: Tokens, index: number, digits: boolean, money: boolean): Found<number> {
  let value = 1;
  let next = index;
  for (let step = 0; step < 3; step += 1) {
    const place = afterPlus(tokens, afterDash(tokens, next));
    const scale =
      SCALES.get(near(tokens, place).lower) ??
      (digits && step === 0 ? shortScale(tokens, place, money) : undefined);
    if (!scale) break;
    value *= scale;
    next = place + 1;
  }
  return { value, next };
}

function shortScale(tokens: Tokens, index: number, money: boolean): number | undefined {
  const { lower } = near(tokens, index);
  const letter = LETTER_SCALES.get(lower);
  if (!letter || money) return SHORT_SCALES.get(lower) ?? letter;
  const isGlued = glued(tokens, index).kind === "word";
  return isGlued && /^[km]$/.test(lower) && !isLength(tokens, index) ? letter : undefined;
}

/** "5m long" is a length; "3.5m rounds" are millions. */
function isLength(tokens: Tokens, index: number): boolean {
  const after = near(tokens, index + 1).lower;
  return /^(?:long|wide|high|tall|deep|above|below|apart|away|in|by|x|-)$/.test(after);
}

/** Without what binary fractions add: 3.3 million is 3,300,000. */
export function tidy(value: number): number {
  return Number(value.toPrecision(15));
}

/** The "+" of "700+ million", which is a bound and read as one. */
function afterPlus(tokens: Tokens, index: number): number {
  const isPlus = glued(tokens, index).text === "+" && SCALES.has(near(tokens, index + 1).lower);
  return isPlus ? index + 1 : index;
}

function afterDash(tokens: Tokens, index: number): number {
  return glued(tokens, index).lower === "-" ? index + 1 : index;
}
