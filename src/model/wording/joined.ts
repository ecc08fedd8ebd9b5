import type { BoundPhrase } from "./bounds.ts";
import { type End, readEnd } from "./ends.ts";
import { readNoun } from "./nouns.ts";
import type { Found } from "./phrases.ts";
import { readBoundsAt } from "./prefix.ts";
import { type Body, spanOf } from "./ranges.ts";
import { near, type Tokens } from "./token.ts";

/**
 * The range of a number and another that takes it further: "at least one, and possibly as many as
 * three", "more than 10 but fewer than 15", "10 ships, perhaps 15".
 */
export function readJoined(tokens: Tokens, low: End, said: BoundPhrase | null): Body | null {
  const noun = low.unit === null ? readNoun(tokens, low.next, low.numeral.value === 1) : null;
  const further = readFurther(tokens, noun?.next ?? low.next, said);
  const high = further && readEnd(tokens, further.next);
  if (!high || !isOfSame(tokens, low, high, noun !== null)) return null;
  const span = spanOf(low, high);
  if (!span) return null;
  const ends = { lowEnd: said, highEnd: further.value };
  if (noun) return { ...span, ...ends, nounAt: low.next };
  return { ...span, ...ends, next: afterComma(tokens, low, high) };
}

/** Whether a further number is led to after a place: ", and possibly", "or even". */
export function leadsFurther(tokens: Tokens, index: number): boolean {
  const start = afterJoints(tokens, index);
  return start > index && HEDGE.test(near(tokens, start).lower);
}

/** After a comma, an "and", or both. */
function afterJoints(tokens: Tokens, index: number): number {
  const start = near(tokens, index).text === "," ? index + 1 : index;
  return /^(?:and|or|but|nor)$/.test(near(tokens, start).lower) ? start + 1 : start;
}

const HEDGE = /^(?:perhaps|possibly|maybe|potentially|conceivably|probably|even)$/;

/** What leads to the further number, and what bounds that. */
function readFurther(
  tokens: Tokens,
  index: number,
  said: BoundPhrase | null,
): Found<BoundPhrase | null> | null {
  const start = afterJoints(tokens, index);
  if (start === index) return null;
  const isHedged = leadsFurther(tokens, index);
  const bounds = readBoundsAt(tokens, start) ?? readBoundsAt(tokens, start + 1);
  const isNor = near(tokens, start - 1).lower === "nor";
  const bound = isNor ? mostOf(bounds?.value) : (bounds?.value ?? null);
  const isSecond = bounds !== null && near(tokens, bounds.next).kind !== "end";
  if (isSecond && (isHedged || isLimitedBy(said, bound))) {
    return { value: bound, next: bounds.next };
  }
  return isHedged && !bounds ? { value: null, next: start + 1 } : null;
}

/** "No fewer than 10 nor more than 15". */
function mostOf(bound: BoundPhrase | undefined): BoundPhrase | null {
  return bound?.bound === "more than" ? { ...bound, bound: "up to", side: null } : null;
}

/** A lower limit and an upper one are those of one number. */
function isLimitedBy(low: BoundPhrase | null, high: BoundPhrase | null): boolean {
  const isLower = low?.bound === "more than" || low?.bound === "at least";
  return isLower && (high?.bound === "less than" || high?.bound === "up to");
}

/** Both count one thing, which is named once: "10 tanks and perhaps 15 jets" are two numbers. */
function isOfSame(tokens: Tokens, low: End, high: End, isNamed: boolean): boolean {
  if (/^(?:more|other|others|further|additional|extra)$/.test(near(tokens, high.next).lower))
    return false;
  if (!isNamed && low.unit === null) return high.sort !== "ratio";
  if (high.unit !== null) return high.unit === low.unit;
  return readNoun(tokens, high.next, false) === null;
}

/** The noun of "one, and possibly as many as three, ships" stands behind the second comma. */
function afterComma(tokens: Tokens, low: End, { next, unit }: End): number {
  const isAside = near(tokens, low.next).text === "," && near(tokens, next).text === ",";
  const noun = isAside && unit === null ? readNoun(tokens, next + 1, false) : null;
  return noun && !SAYS.test(near(tokens, noun.next).lower) ? next + 1 : next;
}

/** "Ten, possibly twelve, officials said". */
const SAYS = /^(?:sa(?:y|ys|id)|believ|estimat|report|think|thought|told)/;
