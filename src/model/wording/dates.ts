import { isMeasure } from "./measures.ts";
import { ORDINALS, SCALES, SHORT_SCALES } from "./number-words.ts";
import { type Found, words } from "./phrases.ts";
import { looksPlural } from "./plurals.ts";
import { at, before, glued, isCapital, near, type Token, type Tokens } from "./token.ts";

const MONTHS = words(
  "january february march april may june july august september october november december " +
    "jan feb mar apr jun jul aug sep sept oct nov dec",
);
const DAYS = words(
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
);

const found = (value: string, next: number): Found<string> => ({ value, next });

/** A day, a month or a year with a number in it: "Thursday 5 June", "March 31, 2026", "2-29 May". */
export function readDate(tokens: Tokens, index: number): Found<string> | null {
  const isDay = isCapital(at(tokens, index)) && DAYS.has(at(tokens, index).lower);
  const start = isDay ? after(tokens, index + 1, /^[,.]$/) : index;
  const next =
    readDayFirst(tokens, start) ?? readMonthFirst(tokens, start) ?? readInDigits(tokens, start);
  if (next !== null) return found("a date", next);
  const day = isDay ? readDay(tokens, start) : null;
  return day === null || !isLooseDay(tokens, day) ? null : found("a date", day);
}

/** After a weekday, a number alone is a day only where nothing is counted: "Monday 3rd". */
function isLooseDay(tokens: Tokens, next: number): boolean {
  return !looksPlural(near(tokens, next).lower) && !isScale(near(tokens, next));
}

/** "3 March 2025", "2 and 29 September", "28 February to 3 March", "the fifth of November". */
function readDayFirst(tokens: Tokens, index: number): number | null {
  const days = readDays(tokens, index);
  if (days === null) return null;
  const month = after(tokens, days, /^(?:of|-)$/);
  if (!isMonth(near(tokens, month))) return null;
  const isShort = /^(?!may|june|july).{3,4}$/.test(near(tokens, month).lower);
  const end = afterYear(tokens, isShort ? after(tokens, month + 1, /^\.$/) : month + 1);
  const joint = near(tokens, end).lower;
  const other = /^(?:to|-|and|until)$/.test(joint) ? readDays(tokens, end + 1) : null;
  return other !== null && isMonth(near(tokens, other)) ? afterYear(tokens, other + 1) : end;
}

/** "November 14, 2024", "June 15-17", "June 2026". */
function readMonthFirst(tokens: Tokens, index: number): number | null {
  if (!isMonth(at(tokens, index))) return null;
  const next = after(tokens, index + 1, /^(?:\.|-|of)$/);
  const year = after(tokens, next, /^,$/);
  if (isYear(near(tokens, year))) return afterYear(tokens, year);
  const days = readDays(tokens, next);
  if (days === null || isScale(near(tokens, days))) return null;
  return afterYear(tokens, days);
}

/** "2025-06-05", "14/06/2025", "14.06.2025". */
function readInDigits(tokens: Tokens, index: number): number | null {
  const { text, kind } = at(tokens, index);
  if (kind !== "digits") return null;
  if (/^\d{1,2}\.\d{1,2}\.(?:\d\d){1,2}$/.test(text)) return index + 1;
  const [sign, middle, again, last] = [1, 2, 3, 4].map((step) => glued(tokens, index + step));
  if (!/^[-/]$/.test(sign?.lower ?? "") || again?.lower !== sign?.lower) return null;
  const parts = [text, middle?.text ?? "", last?.text ?? ""].join("-");
  return /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}-\d{1,2}-(?:\d\d){1,2})$/.test(parts) ? index + 5 : null;
}

const MOST_DAYS = 5;

/** One day or several: "3", "3rd", "2 and 29", "5, 6 and 7", "15-17". */
function readDays(tokens: Tokens, index: number): number | null {
  let end = readDay(tokens, index);
  for (let count = 1; end !== null && count < MOST_DAYS; count += 1) {
    if (!/^(?:,|and|to|-|or|&|\/)$/.test(near(tokens, end).lower)) break;
    const next: number | null = readDay(tokens, end + 1);
    if (next === null) break;
    end = next;
  }
  return end;
}

function readDay(tokens: Tokens, index: number): number | null {
  const { kind, text, lower } = at(tokens, index);
  if (kind === "word") return (ORDINALS.get(lower) ?? 0) > 0 ? index + 1 : null;
  if (kind !== "digits" || !/^(?:0?[1-9]|[12]\d|3[01])$/.test(text)) return null;
  return /^(?:st|nd|rd|th)$/.test(glued(tokens, index + 1).lower) ? index + 2 : index + 1;
}

function isMonth(token: Token): boolean {
  return isCapital(token) && MONTHS.has(token.lower);
}

function isYear({ kind, text }: Token): boolean {
  return kind === "digits" && /^(?:1[5-9]|20|21)\d\d$/.test(text);
}

function isScale({ lower }: Token): boolean {
  return SCALES.has(lower) || SHORT_SCALES.has(lower) || lower === "%" || lower === "per";
}

/** The place after a year, if one stands there, and after a second half of it: "2024-25". */
function afterYear(tokens: Tokens, index: number): number {
  const year = after(tokens, index, /^,$/);
  if (!isYear(near(tokens, year)) || isCounted(tokens, year + 1)) return index;
  return afterSecondYear(tokens, year + 1);
}

function afterSecondYear(tokens: Tokens, next: number): number {
  const sign = glued(tokens, next).lower;
  const second = glued(tokens, next + 1).text;
  return /^[-/]$/.test(sign) && /^(?:\d\d|(?:19|20)\d\d)$/.test(second) ? next + 2 : next;
}

function after(tokens: Tokens, index: number, skipped: RegExp): number {
  return skipped.test(near(tokens, index).lower) ? index + 1 : index;
}

/** "2024", "2024-25", "the 1990s", "mid-2025", "FY2025/26". */
export function readYear(tokens: Tokens, index: number): Found<string> | null {
  const prefix = /^(?:fy|mid|pre|post|late|early)$/.test(at(tokens, index).lower);
  const start = prefix ? after(tokens, index + 1, /^-$/) : index;
  const token = prefix ? near(tokens, start) : at(tokens, start);
  if (prefix && /^\d\d$/.test(token.text) && at(tokens, index).lower === "fy") {
    return found("a year", afterSecondYear(tokens, start + 1));
  }
  if (glued(tokens, start + 1).lower === "s" && /^(?:[12]\d\d|[2-9])0$/.test(token.text)) {
    return found("a decade", start + 2);
  }
  if (!isYear(token)) return null;
  const end = afterSecondYear(tokens, start + 1);
  const isNumber = glued(tokens, end).lower === "/" && glued(tokens, end + 1).kind === "digits";
  if (isNumber) return null;
  const sure = prefix || end > start + 1;
  return sure || !isAmount(tokens, start) ? found("a year", end) : null;
}

const YEAR_AFTER = words(
  "in since until till during before after through throughout early late mid the by from fiscal " +
    "financial calendar year spring summer autumn winter this",
);

const YEAR_NOUNS = words(
  "levels prices figures targets rates standards elections results estimates accounts",
);

const COUNT_AFTER = words(
  "than least nearly almost approximately roughly additional further extra",
);

/** Whether a number that looks like a year counts something: "more than 2000", "1900 troops". */
function isAmount(tokens: Tokens, index: number): boolean {
  const previous = before(tokens, index);
  if (/^(?:\p{Sc}|~|≈|>|<)$/u.test(previous.text)) return true;
  if (isScale(near(tokens, index + 1)) || isShort(tokens, index + 1)) return true;
  if (COUNT_AFTER.has(previous.lower)) return true;
  if (YEAR_NOUNS.has(near(tokens, index + 1).lower)) return false;
  if (previous.lower === "from" && isRisingTo(tokens, index + 1)) return true;
  const isRound = /0$/.test(at(tokens, index).text);
  return isRound && isCounted(tokens, index + 1) && !YEAR_AFTER.has(previous.lower);
}

const LONGEST_BOUND = 4;

/** "From 1510 to more than 3020": what it rises to is no year. */
function isRisingTo(tokens: Tokens, index: number): boolean {
  if (near(tokens, index).lower !== "to") return false;
  for (let place = index + 1; place <= index + LONGEST_BOUND; place += 1) {
    const token = near(tokens, place);
    if (token.kind === "digits") return !isYear(token) && /^[\d,]{4,}$/.test(token.text);
    if (token.kind !== "word") return false;
  }
  return false;
}

/** A scale or a measure close to the number: "2000m", "1900kg". */
function isShort(tokens: Tokens, index: number): boolean {
  return glued(tokens, index).kind === "word";
}

function isCounted(tokens: Tokens, index: number): boolean {
  const { kind, lower, text } = near(tokens, index);
  return kind === "word" && text === lower && (looksPlural(lower) || isMeasure(lower));
}

const PART_OF_YEAR = /^(?:first|second|third|fourth|last|final|1|2|3|4)$/;

/** "the first quarter of 2025", "the second half of the year", "Q1 2026". */
export function readQuarter(tokens: Tokens, index: number): Found<string> | null {
  const { lower } = at(tokens, index);
  if (/^[qh]$/.test(lower) && /^[1-4]$/.test(glued(tokens, index + 1).text)) {
    return found("a quarter", afterYear(tokens, index + 2));
  }
  if (!PART_OF_YEAR.test(lower)) return null;
  const named = after(tokens, index + 1, /^(?:st|nd|rd|th)$/);
  if (!/^(?:quarter|half)$/.test(near(tokens, named).lower)) return null;
  const next = after(tokens, named + 1, /^of$/);
  return found("a quarter", isYear(near(tokens, next)) ? afterYear(tokens, next) : named + 1);
}
