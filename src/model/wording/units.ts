import type { Amount } from "./amounts.ts";
import { isTime } from "./measures.ts";
import { type Noun, readHyphened, readNoun } from "./nouns.ts";
import { groupBefore, labelBefore, nounBefore, nounOfNumber } from "./nouns-before.ts";
import { words } from "./phrases.ts";
import { readMeasure } from "./read-measure.ts";
import { isDownFrom } from "./roles.ts";
import { at, before, follows, near, type Tokens } from "./token.ts";

/** What a count counts, and where the words for it end. */
export interface Counted {
  readonly unit: string;
  readonly guessed: boolean;
  readonly next: number;
  /** Whether the number's own words say it, and not those of another number. */
  readonly own: boolean;
}

/** A number read before, whose unit a later one without a noun has: "40 by road and a dozen by air". */
interface Earlier {
  readonly unit: string;
  /** What its sentence is about: what a bare number of the next one counts. */
  readonly topic: string;
  readonly sentence: number;
  readonly start: number;
}

/** The last number of things, of a measure, and of a share with its whole. */
export interface Memory {
  readonly count: Earlier | null;
  readonly measure: Earlier | null;
  readonly share: Earlier | null;
  /** The last share in per cent. */
  readonly percent: { readonly value: number | null; readonly sentence: number } | null;
  /** What the article's own words count elsewhere with the same number. */
  readonly said: ReadonlyMap<number, string | null>;
}

/** How far back a unit is taken from, in characters. */
const MEMORY = 400;
const NEAR = 120;

/** Finds what is counted: the noun after the number, else the one it points to. */
export function readCounted(tokens: Tokens, amount: Amount, memory: Memory): Counted {
  const said = nounOf(tokens, amount);
  if (said) return { ...said, own: true };
  if (isRestOfShare(tokens, amount, memory) || isNextShare(tokens, amount, memory)) {
    return { unit: "%", guessed: true, next: amount.next, own: true };
  }
  const pointed = readPointed(tokens, amount.next) ?? readPredicate(tokens, amount.next);
  if (pointed) return { ...pointed, next: amount.next, own: true };
  if (near(tokens, amount.next).lower === "strong") {
    const unit = nounBefore(tokens, amount.first) ?? "people";
    return { unit, guessed: true, next: amount.next + 1, own: true };
  }
  if (PEOPLED.test(before(tokens, amount.first).lower)) {
    return { unit: "people", guessed: true, next: amount.next, own: false };
  }
  const group = groupBefore(tokens, amount.first);
  if (group) {
    const unit = memory.said.get(amount.high ?? 0) ?? group;
    return { unit, guessed: true, next: amount.next, own: true };
  }
  const unit = recalled(tokens, amount, memory);
  return { unit: unit ?? "", guessed: true, next: amount.next, own: false };
}

/** "It takes 70 percent; others keep the other 30". */
function isRestOfShare(tokens: Tokens, { first, high }: Amount, { percent }: Memory): boolean {
  const isRest = /^(?:other|remaining)$/.test(before(tokens, first).lower);
  return isRest && percent !== null && high === 100 - (percent.value ?? 0);
}

/** "We go to 5%: 3.5 for defence and up to 1.5 for the rest": things are not counted in tenths. */
function isNextShare(tokens: Tokens, { first, low, high }: Amount, { percent }: Memory): boolean {
  if (isDownBy(tokens, first)) return false;
  if (low !== high || percent?.sentence !== at(tokens, first).sentence) return false;
  return !Number.isInteger(high) && (high ?? 0) < (percent.value ?? 0);
}

export function nounOf(tokens: Tokens, amount: Amount): Noun | null {
  const { next } = amount;
  if (amount.sort === "count" && amount.unit) return { unit: amount.unit, guessed: false, next };
  if (amount.sort === "measure") {
    const measure = readMeasure(tokens, next);
    return { unit: amount.unit ?? "", guessed: false, next: measure?.next ?? next };
  }
  return readHyphened(tokens, next) ?? readNoun(tokens, next, amount.high === 1);
}

/** Before a bare number these say that people are counted: "the yard employs 3,800". */
const PEOPLED = /^(?:employ(?:s|ed|ing)?|hir(?:es|ed|ing)|recruit(?:s|ed|ing)?|sleeps|seats)$/;

const DETERMINERS = words("the its their our his her these those all");

/** "three of the five bases", "12 of our ships". */
function readPointed(tokens: Tokens, next: number): Noun | null {
  if (near(tokens, next).lower !== "of") return null;
  const start = afterOwner(
    tokens,
    DETERMINERS.has(near(tokens, next + 1).lower) ? next + 2 : next + 1,
  );
  const isNumber = near(tokens, start).kind !== "end" && readNoun(tokens, start, false) === null;
  return readNoun(tokens, isNumber ? start + 1 : start, false);
}

/** Of "27 of the ship's 46 sailors", what stands behind the ship. */
function afterOwner(tokens: Tokens, index: number): number {
  const owner = [index, index + 1].find((place) => near(tokens, place).lower.endsWith("'s"));
  return owner === undefined ? index : owner + 1;
}

/** "120,000 are artillery rounds". */
function readPredicate(tokens: Tokens, next: number): Noun | null {
  if (!/^(?:are|were)$/.test(near(tokens, next).lower)) return null;
  return readNoun(tokens, next + 1, false);
}

function recalled(tokens: Tokens, { first, next, high }: Amount, memory: Memory): string | null {
  const { sentence, start } = at(tokens, first);
  const { count, measure } = memory;
  const elsewhere = memory.said.get(high ?? 0);
  const label = labelBefore(tokens, first) ?? nounOfNumber(tokens, first);
  if (label) return label;
  if (measure && start - measure.start < NEAR && isAlone(tokens, first, next)) return measure.unit;
  if (measure && start - measure.start < MEMORY && isPartOfLast(tokens, first, next))
    return later(count, measure);
  const level = levelBefore(tokens, first, memory);
  if (level) return level;
  const said = saidIn(sentence, count, high);
  if (said) return said;
  const noun = nounBefore(tokens, first) ?? elsewhere;
  return noun ?? (count && start - count.start < MEMORY ? count.topic : null);
}

/** "80 hours, down from 110", "5.6 hours, up 22% from 4.6": both are of one thing. */
function levelBefore(tokens: Tokens, first: number, { count, measure, share }: Memory) {
  const { sentence } = at(tokens, first);
  const isBy = isDownBy(tokens, first);
  if (!isBy && !isDownFrom(tokens, first)) return null;
  if (share?.sentence === sentence && !isBy) return share.unit;
  return measure?.sentence === sentence ? later(count, measure) : null;
}

/** "5.6 hours, up 22% from 4.6" */
function isDownBy(tokens: Tokens, first: number): boolean {
  const isFrom = before(tokens, first).lower === "from";
  const share = /^(?:%|cent|percent)$/.test(before(tokens, first, 2).lower);
  return (
    isFrom &&
    share &&
    [4, 5].some((back) => /^(?:up|down)$/.test(before(tokens, first, back).lower))
  );
}

/** What a sentence has said that a number of it counts: 9,000 are no months, though months were said. */
function saidIn(sentence: number, count: Earlier | null, high: number | null): string | null {
  const isLong = count !== null && isTime(count.unit) && (high ?? 0) >= 100;
  return count?.sentence === sentence && !isLong ? count.unit : null;
}

/** The unit that was said last. */
const later = (one: Earlier | null, other: Earlier) =>
  one && one.start > other.start ? one.unit : other.unit;

/** "Of these, 300,000 are for ambulances", "The remaining 1.5m go to patrols". */
function isPartOfLast(tokens: Tokens, first: number, next: number): boolean {
  if (!isVerb(near(tokens, next).lower)) return false;
  const { lower } = before(tokens, first);
  const back = lower === "," ? 1 : 0;
  const isThem = /^(?:these|those|this|that|them)$/.test(before(tokens, first, back + 1).lower);
  const isOf = isThem && before(tokens, first, back + 2).lower === "of";
  return isOf || /^(?:remaining|other|rest|further|another|last|first)$/.test(lower);
}

const isVerb = (word: string) =>
  /^(?:is|are|was|were|will|would|went|go|goes|comes?|came|has|have|had|stays?|remains?)$/.test(
    word,
  );

/** With nothing after it that it could count: "five years, ten", "this time it was three". */
function isAlone(tokens: Tokens, first: number, next: number): boolean {
  return (
    near(tokens, next).kind !== "word" &&
    (/^(?:,|was|is|then|now|be|been|likes?|wants?|wanted|needs?|needed|takes?|took|lasted|for)$/.test(
      before(tokens, first).lower,
    ) ||
      follows(tokens, first - 2, ["instead", "of"]) ||
      follows(tokens, first - 2, ["rather", "than"]))
  );
}

/** What a share is a share of, as the words have it: "of the equipment plan", "one in four children". */
export function readWhole(text: string, tokens: Tokens, next: number): string | null {
  const of = near(tokens, next).lower === "of";
  const start = of ? next + 1 : next;
  const determiner = DETERMINERS.has(near(tokens, start).lower);
  const from = determiner ? start + 1 : start;
  const noun = readNoun(tokens, from, of);
  if (!noun || near(tokens, from).kind === "end") return null;
  return text.slice(at(tokens, from).start, at(tokens, noun.next - 1).end);
}
