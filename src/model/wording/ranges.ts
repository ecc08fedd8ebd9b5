import { type End, readEnd, type Sort } from "./ends.ts";
import { tidy } from "./numerals.ts";
import type { Found } from "./phrases.ts";
import { at, before, follows, glued, near, type Tokens } from "./token.ts";

/** A number or a range with the sign of its unit. */
export interface Body {
  readonly next: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly sort: Sort | "vague";
  readonly unit: string | null;
  /** A last scale that a number before it may share, as in "from 2 to 3 million". */
  readonly scale: number;
}

/** What an end says in whole units. */
export function inUnits({ numeral, parts }: End, scale: number): number {
  return scale === 1 && parts === 1 ? numeral.figure : tidy((numeral.figure * scale) / parts);
}

const RANGING = /^(?:rang|vary|vari|anywhere|anything|somewhere|between|span)/;

/** What stands before a number and decides whether "to" after it joins a range. */
export function jointBefore(tokens: Tokens, index: number): "from" | "by" | null {
  const { lower } = before(tokens, index);
  if (lower === "from") return RANGING.test(before(tokens, index, 2).lower) ? null : "from";
  return lower === "by" ? "by" : null;
}

type Opening = "between" | "from" | "by" | null;

/** The range that begins with an end, if it is one: "5 to 7 per cent", "£5-10 million". */
export function readRange(tokens: Tokens, low: End, opening: Opening): Body | null {
  const joint = readJoint(tokens, low.next, opening);
  const high = joint && readEnd(tokens, joint.next);
  if (!high || !isAlike(tokens, low, high)) return null;
  if (!mayShare(low, high, joint.value)) return null;
  if (opening === "by" && joint.value === "to" && !isRiseBy(low, high)) return null;
  const parts = low.signBefore ? low.parts : high.parts;
  const unscaled = low.numeral.scale === 1 && low.numeral.figure < high.numeral.figure;
  const from = inUnits({ ...low, parts }, unscaled ? high.numeral.scale : low.numeral.scale);
  const to = inUnits({ ...high, parts }, high.numeral.scale);
  if (from >= to) return null;
  const named = high.unit === null ? low : high;
  return { next: high.next, low: from, high: to, sort: named.sort, unit: named.unit, scale: 1 };
}

/** A share and a count are no range, but "two to three times larger" is one. */
function isAlike(tokens: Tokens, low: End, high: End): boolean {
  if ((low.sort === "ratio") === (high.sort === "ratio")) return true;
  return low.sort === "count" && at(tokens, high.next - 1).lower === "times";
}

/** "Raised by 40 to 90 centimetres" is a range; "raised by 300 to 1,200" says what it comes to. */
const isRiseBy = (low: End, high: End) =>
  low.unit === null && (high.sort === "share" || high.sort === "measure");

type Joint = "and" | "to" | "-" | "or";

function readJoint(tokens: Tokens, index: number, opening: Opening): Found<Joint> | null {
  // "A three- to five-year plan": the first number's hyphen hangs.
  const hangs =
    glued(tokens, index).lower === "-" && /^(?:to|or|and)$/.test(near(tokens, index + 1).lower);
  const next = hangs ? index + 2 : index + 1;
  const { lower, quoted } = near(tokens, next - 1);
  if (quoted || near(tokens, next).quoted) return null;
  if (opening === "between")
    return lower === "and" ? { value: "and", next: afterBound(tokens, next) } : null;
  if (lower === "to" && opening !== "from") return { value: "to", next: afterBound(tokens, next) };
  if (lower === "or") return { value: "or", next };
  return lower === "-" && isJoining(tokens, index) ? { value: "-", next } : null;
}

/** "Between 5 and perhaps 9", "40 to around 50": an end that is roughly said is an end. */
function afterBound(tokens: Tokens, next: number): number {
  const { lower } = near(tokens, next);
  if (/^(?:around|about|perhaps|possibly|roughly|some)$/.test(lower)) return next + 1;
  const isMost = follows(tokens, next, ["up", "to"]) || follows(tokens, next, ["as", "many", "as"]);
  return isMost ? next + (lower === "up" ? 2 : 3) : next;
}

/** A dash joins if it stands alike on both sides, and is no long one with spaces. */
function isJoining(tokens: Tokens, index: number): boolean {
  const [left, right] = [at(tokens, index).gap, near(tokens, index + 1).gap];
  return left === right && (left === "none" || at(tokens, index).text === "–");
}

/** Whether two numbers can be the ends of one range, by the units that stand beside them. */
function mayShare(low: End, high: End, joint: Joint): boolean {
  if (low.unit !== null && high.unit !== null) {
    return low.unit === high.unit || (low.unit === "%" && high.sort === "share");
  }
  if (low.unit === null) return !high.signBefore || joint === "and";
  // "£5 million to 12 charities" gives money to charities; "£20-25" and "£5 to 10 million" range.
  return low.signBefore && (joint === "-" || joint === "and" || high.numeral.scale > 1);
}
