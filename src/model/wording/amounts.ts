import {
  type BoundPhrase,
  isBound,
  type ReadBound,
  readBoundAfter,
  readBoundAt,
  type Side,
} from "./bounds.ts";
import { type End, readEnd, type Sort } from "./ends.ts";
import { isTime } from "./measures.ts";
import { tidy } from "./numerals.ts";
import { each, type Found, type Phrases, phrases, readPhraseAt } from "./phrases.ts";
import { at, before, glued, near, type Tokens } from "./token.ts";
import { readVague } from "./vague.ts";

/** A number or a range with its bound, before its noun is looked for. */
export interface Amount {
  readonly first: number;
  readonly next: number;
  readonly bound: ReadBound;
  readonly side: Side;
  readonly low: number | null;
  readonly high: number | null;
  readonly sort: Sort | "vague";
  readonly unit: string | null;
  readonly further: boolean;
  /** A last scale that a number before it may share, as in "from 2 to 3 million". */
  readonly scale: number;
}

const FURTHER: Phrases<"further" | "total"> = phrases([
  ...each("a further|an additional|another|yet another|an extra|an added", "further" as const),
  ...each("further|additional|extra", "further" as const),
  ...each("a total of|total of|the full|a combined|all", "total" as const),
]);

interface Prefix {
  readonly next: number;
  readonly bound: BoundPhrase | null;
  readonly further: boolean;
  /** Where the last bound ends, should it turn out to be none. */
  readonly afterBound: number;
}

const LONGEST_PREFIX = 4;

/** Reads a number with all that bounds it, beginning at a place; no more than a few tokens ahead. */
export function readAmount(tokens: Tokens, index: number): Amount | null {
  const prefix = readPrefix(tokens, index);
  const body = prefix && readBody(tokens, prefix.next);
  if (!prefix || !body) return null;
  if (prefix.bound && !isBound(prefix.bound, tokens, index, kindOf(tokens, body))) {
    return readAmount(tokens, prefix.afterBound);
  }
  const after = prefix.bound ? null : readBoundAfter(tokens, body.next);
  const said = prefix.bound ?? after?.value ?? plusInside(tokens, prefix.next, body.next);
  const bound = boundOf(said, body);
  return {
    ...body,
    first: index,
    next: after?.next ?? body.next,
    bound,
    side: bound === said?.bound ? said.side : null,
    further: prefix.further,
  };
}

/** What a "+" says between a number and its scale: "700+ million". */
function plusInside(tokens: Tokens, from: number, to: number): BoundPhrase | undefined {
  const isPlus = tokens.slice(from, to).some(({ text }) => text === "+");
  return isPlus ? { bound: "at least", side: null, unless: null } : undefined;
}

function boundOf(said: BoundPhrase | undefined, body: Body): ReadBound {
  if (body.sort === "vague") return "words only";
  return body.low === body.high ? (said?.bound ?? "exact") : "between";
}

/** The bounds and the words for more before a number: "more than an additional". */
function readPrefix(tokens: Tokens, index: number): Prefix | null {
  let prefix: Prefix = { next: index, bound: null, further: false, afterBound: index };
  for (let step = 0; step < LONGEST_PREFIX; step += 1) {
    if (step > 0 && near(tokens, prefix.next).kind === "end") return null;
    const bound = readBoundAt(tokens, prefix.next);
    const further = bound ? null : readPhraseAt(FURTHER, tokens, prefix.next);
    if (bound) prefix = { ...prefix, ...withBound(prefix, bound) };
    else if (further?.value === "further")
      prefix = { ...prefix, next: further.next, further: true };
    else if (further && prefix.bound) prefix = { ...prefix, next: further.next };
    else break;
  }
  return prefix;
}

/** Of two bounds the stricter: "up to about 50" is up to. */
function withBound({ bound }: Prefix, { value, next }: Found<BoundPhrase>) {
  const keeps = bound && bound.bound !== "about" && bound.bound !== "exact";
  return { bound: keeps ? bound : value, next, afterBound: next };
}

function kindOf(tokens: Tokens, body: Body) {
  const noun = glued(tokens, body.next).lower === "-" ? body.next + 1 : body.next;
  if (isTime(near(tokens, noun).lower)) return "time";
  return body.sort === "measure" ? "length" : "other";
}

type Body = Omit<Amount, "first" | "bound" | "side" | "further">;

function readBody(tokens: Tokens, index: number): Body | null {
  const vague = readVague(tokens, index);
  if (vague) return { ...vague, low: null, high: null, sort: "vague", scale: 1 };
  if (at(tokens, index).lower === "between") {
    const low = readEnd(tokens, index + 1);
    return low && readRange(tokens, low, "between");
  }
  const end = readEnd(tokens, index);
  return end && (readRange(tokens, end, jointBefore(tokens, index)) ?? single(end));
}

function single(end: End): Body {
  const value = inUnits(end, end.numeral.scale);
  return {
    next: end.next,
    low: value,
    high: value,
    sort: end.sort,
    unit: end.unit,
    scale: end.numeral.scale,
  };
}

function inUnits({ numeral, parts }: End, scale: number): number {
  return scale === 1 && parts === 1 ? numeral.figure : tidy((numeral.figure * scale) / parts);
}

const RANGING = /^(?:rang|vary|vari|anywhere|anything|somewhere|between|span)/;

/** What stands before a number and decides whether "to" after it joins a range. */
function jointBefore(tokens: Tokens, index: number): "from" | "by" | null {
  const { lower } = before(tokens, index);
  if (lower === "from") return RANGING.test(before(tokens, index, 2).lower) ? null : "from";
  return lower === "by" ? "by" : null;
}

type Opening = "between" | "from" | "by" | null;

/** The range that begins with an end, if it is one: "5 to 7 per cent", "£5-10 million". */
function readRange(tokens: Tokens, low: End, opening: Opening): Body | null {
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
  const { lower, quoted } = near(tokens, index);
  const next = index + 1;
  if (quoted || near(tokens, next).quoted) return null;
  if (opening === "between") return lower === "and" ? { value: "and", next } : null;
  if (lower === "to" && opening !== "from") {
    return { value: "to", next: near(tokens, next).lower === "around" ? next + 1 : next };
  }
  if (lower === "or") return { value: "or", next };
  return lower === "-" && isJoining(tokens, index) ? { value: "-", next } : null;
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
