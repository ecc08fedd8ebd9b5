import type { BoundPhrase } from "./bounds.ts";
import { type End, readEnd, type Sort } from "./ends.ts";
import { readNoun } from "./nouns.ts";
import { tidy } from "./numerals.ts";
import type { Found } from "./phrases.ts";
import { readBoundsAt } from "./prefix.ts";
import { at, before, glued, near, type Tokens } from "./token.ts";

/** A number or a range with the sign of its unit. */
export interface Body {
  readonly next: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly sort: Sort | "vague";
  readonly unit: string | null;
  /** A last scale that a number before it may share, as in "from 2 to 3 million". */
  readonly scale: number;
  /** What the words say of one end of a range, as in "between 10 and more than 15". */
  readonly lowEnd?: BoundPhrase | null;
  readonly highEnd?: BoundPhrase | null;
  /** Where the counted noun stands, if not after it: "one ship, and perhaps as many as three". */
  readonly nounAt?: number;
}

/** What an end says in whole units. */
export function inUnits({ numeral, parts }: End, scale: number): number {
  return scale === 1 && parts === 1 ? numeral.figure : tidy((numeral.figure * scale) / parts);
}

const RANGING = /^(?:rang|vary|vari|anywhere|anything|somewhere|between|span)/;

/** What stands before a number and decides whether "to" after it joins a range. */
export function jointBefore(tokens: Tokens, index: number): "from" | "ranging" | "by" | null {
  const { lower } = before(tokens, index);
  if (lower === "from") return RANGING.test(before(tokens, index, 2).lower) ? "ranging" : "from";
  return lower === "by" ? "by" : null;
}

type Opening = "between" | "from" | "ranging" | "by" | null;

/**
 * The range that begins with an end, if it is one: "5 to 7 per cent", "£5-10 million".
 * @param said what stands before the first number: of both, unless the words tell them apart
 */
export function readRange(
  tokens: Tokens,
  low: End,
  opening: Opening,
  said: BoundPhrase | null,
): Body | null {
  const noun = opening === "between" ? nounOf(tokens, low) : null;
  const joint = readJoint(tokens, noun?.next ?? low.next, opening);
  const high =
    joint && readEnd(tokens, low.numeral.figure < 0 ? afterPlus(tokens, joint.next) : joint.next);
  if (!high || (noun && nounOf(tokens, high)?.unit !== noun.unit)) return null;
  if (!isAlike(tokens, low, high) || !mayShare(low, high, joint)) return null;
  if (joint.value === "to" && isChange(tokens, { low, high, opening, said, to: joint.said }))
    return null;
  const isOfBoth = !joint.said && opening !== "between" && opening !== "ranging";
  return rangeOf(low, high, isOfBoth ? null : [said, joint.said]);
}

type Bounds = readonly [low: BoundPhrase | null, high: BoundPhrase | null];

/** From the lower to the higher: "between -5 and -10 degrees" names the higher first. */
function rangeOf(first: End, last: End, said: Bounds | null): Body | null {
  const [from, to] = sizesOf(first, last);
  const isTurned = from > to && from < 0;
  const span = isTurned ? spanned(first, last, to, from) : spanOf(first, last);
  if (!span || !said) return span;
  const [lowEnd, highEnd] = isTurned ? [said[1], said[0]] : said;
  return { ...span, lowEnd, highEnd };
}

/** "Between -5 and +3", "minus 5 to plus 3". */
const afterPlus = (tokens: Tokens, index: number) =>
  /^(?:\+|plus)$/.test(near(tokens, index).lower) ? index + 1 : index;

/** "Between 4 boats and 9 boats". */
const nounOf = (tokens: Tokens, { unit, next }: End) =>
  unit === null ? readNoun(tokens, next, false) : null;

interface FromTo {
  readonly low: End;
  readonly high: End;
  readonly opening: Opening;
  readonly said: BoundPhrase | null;
  readonly to: BoundPhrase | null;
}

/** What "to" leads to from another number, as "from 5 to 7" and "rose 5 per cent to more than 40" have it. */
function isChange(tokens: Tokens, { low, high, opening, said, to }: FromTo): boolean {
  if (opening === "by") return !isRiseBy(low, high);
  if (opening === "from") return !isFewToMany(said, to);
  return to !== null && CHANGED.test(before(tokens, low.first).lower);
}

const CHANGED =
  /^(?:ros|ris|grew|grow|increas|rais|climb|jump|surg|up$|fell|fall|drop|declin|cut|reduc|down$)/;

/** "From as few as 4 to as many as 9" says no change. */
const isFewToMany = (low: BoundPhrase | null, high: BoundPhrase | null) =>
  low?.bound === "at least" && high?.bound === "up to";

/** The numbers from one end to a higher one, each in whole units. */
export function spanOf(low: End, high: End): Body | null {
  const [from, to] = sizesOf(low, high);
  return from < to ? spanned(low, high, from, to) : null;
}

function spanned(first: End, last: End, low: number, high: number): Body {
  const { sort, unit } = last.unit === null ? first : last;
  return { next: last.next, low, high, sort, unit, scale: 1 };
}

/** Both in whole units: the first may share the scale of the last. */
function sizesOf(low: End, high: End): readonly [from: number, to: number] {
  const parts = low.signBefore ? low.parts : high.parts;
  const [first, last] = [low.numeral, high.numeral];
  const shares = first.scale === 1 && (first.figure < last.figure || last.figure < 0);
  return [
    inUnits({ ...low, parts }, shares ? last.scale : first.scale),
    inUnits({ ...high, parts }, last.scale),
  ];
}

/** A share and a count are no range, but "two to three times larger" is one. */
function isAlike(tokens: Tokens, low: End, high: End): boolean {
  if ((low.sort === "ratio") === (high.sort === "ratio")) return true;
  return low.sort === "count" && at(tokens, high.next - 1).lower === "times";
}

/** "Raised by 40 to 90 centimetres" is a range; "raised by 300 to 1,200" says what it comes to. */
const isRiseBy = (low: End, high: End) =>
  low.unit === null && (high.sort === "share" || high.sort === "measure");

interface Joint extends Found<"and" | "to" | "-" | "or"> {
  /** What bounds the number after it. */
  readonly said: BoundPhrase | null;
}

function readJoint(tokens: Tokens, index: number, opening: Opening): Joint | null {
  const found = readJoiner(tokens, index, opening);
  const said = found && near(tokens, found.next).kind !== "end" && readBoundsAt(tokens, found.next);
  if (!found || !said || IS_ELSE.test(said.value.unless ?? ""))
    return found && { ...found, said: null };
  return { ...found, said: said.value, next: said.next };
}

/** "10 to within 5 km", "10 to top 20": no bounds of a second end. */
const IS_ELSE = /^(?:place|rank)$/;

function readJoiner(
  tokens: Tokens,
  index: number,
  opening: Opening,
): Pick<Joint, "value" | "next"> | null {
  // "A three- to five-year plan": the first number's hyphen hangs.
  const hangs =
    glued(tokens, index).lower === "-" && /^(?:to|or|and)$/.test(near(tokens, index + 1).lower);
  const next = hangs ? index + 2 : index + 1;
  const { lower, quoted } = near(tokens, next - 1);
  if (quoted || near(tokens, next).quoted) return null;
  if (opening === "between") return lower === "and" ? { value: "and", next } : null;
  if (lower === "to") return { value: "to", next };
  if (lower === "or") return { value: "or", next };
  return lower === "-" && isJoining(tokens, index) ? { value: "-", next } : null;
}

/** A dash joins if it stands alike on both sides, and is no long one with spaces. */
function isJoining(tokens: Tokens, index: number): boolean {
  const [left, right] = [at(tokens, index).gap, near(tokens, index + 1).gap];
  return left === right && (left === "none" || at(tokens, index).text === "–");
}

/** Whether two numbers can be the ends of one range, by the units that stand beside them. */
function mayShare(low: End, high: End, { value: joint, said }: Joint): boolean {
  if (low.unit !== null && high.unit !== null) {
    return low.unit === high.unit || (low.unit === "%" && high.sort === "share");
  }
  if (low.unit === null) return !high.signBefore || joint === "and";
  // "£5 million to 12 charities" gives money to charities; "£20-25" and "£5 to 10 million" range.
  if (said && joint !== "and") return false;
  return low.signBefore && (joint === "-" || joint === "and" || high.numeral.scale > 1);
}
