import { isDollar } from "../currency.ts";
import { isNumeric, type Quantity, RATIO, type Role } from "../quantity.ts";
import type { Reading } from "../wording/read-quantities.ts";
import type { Known } from "./known-numbers.ts";
import { isMeasure, isSameNumber, sharesNoun } from "./numbers.ts";

/** Whether the sizes are the same, in units that can be. */
export function isSameSize(reading: Reading, { quantity: q }: Known): boolean {
  if (!isNumeric(q) || !isSameMeasure(reading, q)) return false;
  if (q.bound !== "between") {
    return [reading.value, reading.low, reading.high].some((n) => isSame(n, q.value));
  }
  const [low, high] = [reading.low ?? reading.value, reading.high ?? reading.value];
  return isSame(low, q.low) || isSame(high, q.high);
}

function isSameMeasure({ unit, unitIsGuessed }: Reading, q: Quantity): boolean {
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
  return !CHANGES.has(role) || saysChange(text, reading);
}

const CHANGES: ReadonlySet<Role> = new Set<Role>(["rise", "fall", "further"]);

/** Whether a number stands in words of change, as "adds 14 tanks"; "has grown to 14" says a level. */
function saysChange(text: string, { start, end }: Reading): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const near = before + text.slice(start, end + REACH);
  return !/\bto\s+$/i.test(before) && (/\bby\s+$/i.test(before) || CHANGE.test(near));
}

const REACH = 60;

const CHANGE =
  /\b(?:more|additional(?:ly)?|another|extra|further|fewer|less|plus|new|adds?|add(?:ed|ing|ition)|ris(?:es?|ing|en)|rose|gr[eo]w(?:s|n|th|ing)?|increas\w+|rais\w+|up|down|boost\w*|gain\w*|fell|fall\w*|cuts?|drop\w*|declin\w+|reduc\w+|shr[aiu]nk\w*)\b/i;
