import { isDollar } from "../currency.ts";
import { isNumeric, type Quantity, RATIO, type Role } from "../quantity.ts";
import type { Reading } from "../wording/read-quantities.ts";
import type { Known } from "./known-numbers.ts";
import { endWords, isMeasure, isSameNumber, sharesNoun } from "./numbers.ts";

/** Whether the sizes are the same, in units that can be. */
export function isSameSize(reading: Reading, { quantity: q }: Known): boolean {
  if (!isNumeric(q) || !isSameMeasure(reading, q)) return false;
  if (q.bound !== "between") {
    return [reading.value, reading.low, reading.high].some((n) => isSame(n, q.value));
  }
  const [low, high] = [reading.low ?? reading.value, reading.high ?? reading.value];
  return isSame(low, q.low) || isSame(high, q.high);
}

/** Whether words and a number are of one currency, of shares, or both of things. */
export function isSameMeasure({ unit, unitIsGuessed }: Reading, q: Quantity): boolean {
  const [said, known] = [measureOf(unit), measureOf(q.unit)];
  if (said === COUNT && known === RATIO) return unitIsGuessed;
  if (said === "%" && known === "%") return isSameShare(unit, q.unit);
  if (said === known) return true;
  return unitIsGuessed && isDollar(said) && isDollar(known);
}

function isSame(said: number | null, known: number): boolean {
  return said !== null && isSameNumber(said, known);
}

const COUNT = "count";

/** What a number is measured in: a currency, shares, or things. */
function measureOf(unit: string): string {
  if (!isMeasure(unit)) return COUNT;
  return unit.startsWith("%") ? "%" : unit;
}

/** "%" says less than "% of GDP", and nothing else. */
function isSameShare(said: string, known: string): boolean {
  return said === known || said === "%" || known === "%";
}

/** Whether what the words count, or take a share of, is what the number is of. */
export function isOfSame(reading: Reading, { nouns, of, quantity }: Known): boolean {
  if (reading.of !== null && of !== null && !sharesNoun(reading.of, [of])) return false;
  if (measureOf(reading.unit) !== COUNT || measureOf(quantity.unit) !== COUNT) return true;
  return reading.unitIsGuessed || sharesNoun(reading.unit, nouns);
}

/** Whether bound, side, rate and role are said as they are known. */
export function isSaidSo(reading: Reading, { quantity: q }: Known, text: string): boolean {
  if (reading.bound !== q.bound || (reading.per ?? undefined) !== q.per) return false;
  if (q.bound === "between") {
    if (!isSame(reading.low, q.low) || !isSame(reading.high, q.high)) return false;
    if (endWords(reading.lowEnd) !== endWords(q.lowEnd)) return false;
    if (endWords(reading.highEnd) !== endWords(q.highEnd)) return false;
  } else if (isNumeric(q) && (reading.side ?? undefined) !== q.side) return false;
  return isInRole(reading, q.role ?? "level", text);
}

/** What words of each role may be said of. */
const ROLES: Readonly<Record<string, readonly Role[]>> = {
  rise: ["rise", "further"],
  further: ["further", "rise"],
  fall: ["fall"],
  before: ["before", "level", "total"],
  after: ["after", "level", "total", "equivalent"],
};

/** A rise is never said as a level, nor what was before as what is. */
function isInRole(reading: Reading, role: Role, text: string): boolean {
  if (reading.role !== null && reading.role !== "total")
    return ROLES[reading.role]?.includes(role) ?? false;
  return !CHANGES.has(role) || saysChange(text, reading, role === "fall" ? "down" : "up");
}

const CHANGES: ReadonlySet<Role> = new Set<Role>(["rise", "fall", "further"]);

/** Whether a number stands in words of its change, as "adds 14 tanks"; "has grown to 14" says a level. */
function saysChange(text: string, reading: Reading, way: keyof typeof WAYS): boolean {
  const before = text.slice(Math.max(0, reading.start - REACH), reading.start);
  if (/\bto\s+$/i.test(before)) return false;
  const [same, other] = [WAYS[way], WAYS[OTHER[way]]].map((words) =>
    distance(words, text, reading),
  );
  if (same === null || same === undefined) return !other && /\bby\s+$/i.test(before);
  return same <= (other ?? REACH);
}

/** How many letters lie between a number and the nearest of some words; null where they are out of reach. */
function distance(words: RegExp, text: string, { start, end }: Reading): number | null {
  if (text.slice(start, end).search(words) >= 0) return 0;
  const before = text.slice(Math.max(0, start - REACH), start);
  const last = [...before.matchAll(words)].at(-1);
  const first = text.slice(end, end + REACH).search(words);
  const ways = [
    last ? before.length - last.index - last[0].length : REACH,
    first < 0 ? REACH : first,
  ];
  const nearest = Math.min(...ways);
  return nearest < REACH ? nearest : null;
}

const REACH = 60;

/** The "more" of "more than" and the "up" of "up to" are bounds, and tell no change. */
const WAYS = {
  up: /\b(?:more(?! than)|additional(?:ly)?|another|extra|further|plus|new|adds?|add(?:ed|ing|ition)|ris(?:es?|ing|en)|rose|gr[eo]w(?:s|n|th|ing)?|increas\w+|rais\w+|up(?! to\b)|boost\w*|gain\w*)\b/gi,
  down: /\b(?:(?:fewer|less)(?! than)|down|fell|fall\w*|cuts?|drop\w*|declin\w+|reduc\w+|shr[aiu]nk\w*)\b/gi,
};

const OTHER = { up: "down", down: "up" } as const;
