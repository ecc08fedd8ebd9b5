import {
  type BoundPhrase,
  isBound,
  type ReadBound,
  readBoundAfter,
  readBoundAt,
  type Side,
} from "./bounds.ts";
import { type End, readEnd } from "./ends.ts";
import { readMargin } from "./margins.ts";
import { isOneMeasure, isTime } from "./measures.ts";
import { each, type Found, type Phrases, phrases, readPhraseAt } from "./phrases.ts";
import { type Body, inUnits, jointBefore, readRange } from "./ranges.ts";
import { readMeasure } from "./read-measure.ts";
import { at, before, glued, near, type Tokens } from "./token.ts";
import { readVague } from "./vague.ts";

/** A number or a range with its bound, before its noun is looked for. */
export interface Amount extends Body {
  readonly first: number;
  readonly bound: ReadBound;
  readonly side: Side;
  readonly further: boolean;
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
  const body = prefix && (readBody(tokens, prefix.next, index) ?? readOneOf(tokens, prefix));
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
    if (bound) prefix = afterAside(tokens, { ...prefix, ...withBound(prefix, bound) });
    else if (further?.value === "further")
      prefix = { ...prefix, next: further.next, further: true };
    else if (further && prefix.bound) prefix = { ...prefix, next: further.next };
    else break;
  }
  return prefix;
}

/** "Up to, but no more than, £3 million", "nearly, though not quite, double". */
function afterAside(tokens: Tokens, prefix: Prefix): Prefix {
  if (near(tokens, prefix.next).text !== ",") return prefix;
  const isOpen = /^(?:than|to|of|least)$/.test(before(tokens, prefix.next).lower);
  const starts = isOpen ? [prefix.next + 1] : [];
  if (ASIDE.test(near(tokens, prefix.next + 1).lower)) {
    const ends = [3, 4, 5, 6].map((step) => prefix.next + step);
    starts.push(...ends.filter((place) => at(tokens, place - 1).text === ","));
  }
  const next = starts.find((place) => near(tokens, place).kind !== "end" && readEnd(tokens, place));
  return next === undefined ? prefix : { ...prefix, next };
}

const ASIDE = /^(?:but|though|although|if|and|or|perhaps|possibly|not)$/;

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

/** @param first where the bound before it begins: "from" may stand before that */
function readBody(tokens: Tokens, index: number, first: number): Body | null {
  const vague = readVague(tokens, index);
  if (vague) return { ...vague, low: null, high: null, sort: "vague", scale: 1 };
  if (at(tokens, index).lower === "between") {
    const low = readEnd(tokens, index + 1);
    return low && readRange(tokens, low, "between");
  }
  const end = readEnd(tokens, index);
  return (
    end &&
    (readRange(tokens, end, jointBefore(tokens, first)) ?? readMargin(tokens, end) ?? single(end))
  );
}

/** "Less than a metre", "over an hour": one of a measure, where a bound says that it is counted. */
function readOneOf(tokens: Tokens, { next, bound }: Prefix): Body | null {
  if (!bound || bound.unless === "place" || !isOneMeasure(tokens, next)) return null;
  const unit = readMeasure(tokens, next + 1)?.value ?? null;
  return { next: next + 1, low: 1, high: 1, sort: "measure", unit, scale: 1 };
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
