import { type BoundPhrase, readBoundAt } from "./bounds.ts";
import { readEnd } from "./ends.ts";
import { each, type Found, type Phrases, phrases, readPhraseAt } from "./phrases.ts";
import { at, before, near, type Tokens } from "./token.ts";

const FURTHER: Phrases<"further" | "total"> = phrases([
  ...each("a further|an additional|another|yet another|an extra|an added", "further" as const),
  ...each("further|additional|extra", "further" as const),
  ...each("a total of|total of|the full|a combined|all", "total" as const),
]);

/** What stands before a number and belongs to it. */
export interface Prefix {
  readonly next: number;
  readonly bound: BoundPhrase | null;
  readonly further: boolean;
  /** Where the last bound ends, should it turn out to be none. */
  readonly afterBound: number;
}

const LONGEST_PREFIX = 4;

/** The bounds and the words for more before a number: "more than an additional". */
export function readPrefix(tokens: Tokens, index: number): Prefix | null {
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

/** The bounds before the second of two numbers: "perhaps as many as". */
export function readBoundsAt(tokens: Tokens, index: number): Found<BoundPhrase> | null {
  let found = readBoundAt(tokens, index);
  for (let more = found; more && found; more = readBoundAt(tokens, more.next)) {
    if (near(tokens, more.next).kind === "end") return null;
    if (more !== found) found = { value: stricter(found.value, more.value), next: more.next };
  }
  return found;
}

/** Of two bounds the stricter: "up to about 50" is up to. */
function withBound({ bound }: Prefix, { value, next }: Found<BoundPhrase>) {
  return { bound: bound ? stricter(bound, value) : value, next, afterBound: next };
}

const stricter = (first: BoundPhrase, next: BoundPhrase) =>
  first.bound === "about" || first.bound === "exact" ? next : first;
