import { type BoundPhrase, isBound, type ReadBound, readBoundAfter, type Side } from "./bounds.ts";
import { type End, readEnd } from "./ends.ts";
import { readJoined } from "./joined.ts";
import { readMargin } from "./margins.ts";
import { isOneMeasure, isTime } from "./measures.ts";
import { type Prefix, readBoundsAt, readPrefix } from "./prefix.ts";
import { type Body, inUnits, jointBefore, readRange } from "./ranges.ts";
import { readMeasure } from "./read-measure.ts";
import { at, glued, near, type Tokens } from "./token.ts";
import { readVague } from "./vague.ts";

/** A number or a range with its bound, before its noun is looked for. */
export interface Amount extends Body {
  readonly first: number;
  readonly bound: ReadBound;
  readonly side: Side;
  readonly further: boolean;
}

/** Reads a number with all that bounds it, beginning at a place; no more than a few tokens ahead. */
export function readAmount(tokens: Tokens, index: number): Amount | null {
  const prefix = readPrefix(tokens, index);
  const body = prefix && (readBody(tokens, prefix, index) ?? readOneOf(tokens, prefix));
  if (!prefix || !body) return null;
  if (prefix.bound && !isBound(prefix.bound, tokens, index, kindOf(tokens, body))) {
    return readAmount(tokens, prefix.afterBound);
  }
  const after = prefix.bound ? null : readBoundAfter(tokens, body.next);
  const said = prefix.bound ?? after?.value ?? plusInside(tokens, prefix.next, body.next);
  const bound = boundOf(said, body);
  return {
    ...body,
    ...endsOf(body, prefix.bound, after?.value ?? said),
    first: index,
    next: after?.next ?? body.next,
    bound,
    side: bound === said?.bound ? said.side : null,
    further: prefix.further,
  };
}

/** What is said of a range's ends: before it of both, after it of the higher, if it is no rough word. */
export function endsOf(
  { low, high, lowEnd, highEnd }: Body,
  before: BoundPhrase | null,
  after: BoundPhrase | undefined,
): Pick<Body, "lowEnd" | "highEnd"> {
  if (low === high || highEnd) return {};
  if (before) return lowEnd === before ? {} : { lowEnd: lowEnd ?? before, highEnd: before };
  const isRough = after?.bound === "about";
  return after ? { lowEnd: lowEnd ?? (isRough ? after : null), highEnd: after } : {};
}

/** What a "+" says between a number and its scale: "700+ million". */
function plusInside(tokens: Tokens, from: number, to: number): BoundPhrase | undefined {
  const isPlus = tokens.slice(from, to).some(({ text, gap }) => text === "+" && gap === "none");
  return isPlus ? { bound: "at least", side: null, unless: null } : undefined;
}

function boundOf(said: BoundPhrase | undefined, body: Body): ReadBound {
  if (body.sort === "vague") return "words only";
  return body.low === body.high ? (said?.bound ?? "exact") : "between";
}

function kindOf(tokens: Tokens, body: Body) {
  const noun = glued(tokens, body.next).lower === "-" ? body.next + 1 : body.next;
  if (isTime(near(tokens, noun).lower)) return "time";
  return body.sort === "measure" ? "length" : "other";
}

/** @param first where the bound before it begins: "from" may stand before that */
function readBody(tokens: Tokens, { next: index, bound }: Prefix, first: number): Body | null {
  const vague = readVague(tokens, index);
  if (vague) return { ...vague, low: null, high: null, sort: "vague", scale: 1 };
  if (at(tokens, index).lower === "between") {
    const said = readBoundsAt(tokens, index + 1);
    const low = readEnd(tokens, said?.next ?? index + 1);
    return low && readRange(tokens, low, "between", said?.value ?? null);
  }
  const end = readEnd(tokens, index);
  return (
    end &&
    (readRange(tokens, end, jointBefore(tokens, first), bound) ??
      readMargin(tokens, end) ??
      readJoined(tokens, end, bound) ??
      single(end))
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
