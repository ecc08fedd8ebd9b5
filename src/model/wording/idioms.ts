import { leadsFurther } from "./joined.ts";
import { isIdiom, readNoun } from "./nouns.ts";
import { CARDINALS, isNumberWord, SCALES } from "./number-words.ts";
import { readPer } from "./per.ts";
import { each, type Found, type Phrases, phrases, readPhraseAt, words } from "./phrases.ts";
import { looksPlural } from "./plurals.ts";
import { isInside, readRatio } from "./shares.ts";
import { at, before, glued, near, type Tokens } from "./token.ts";

const IDIOM = "an idiom";
const PRONOUN = "a pronoun";

const IDIOMS: Phrases<string> = phrases([
  ...each(
    "second to none|one another|one by one|one after another|one and all|one day|one - off",
    IDIOM,
  ),
  ...each(
    "one and the same|one way or another|one way or the other|one thing|one hand|one side",
    IDIOM,
  ),
  ...each(
    "square one|day one|number one|net zero|net - zero|ground zero|absolute zero|zero sum",
    IDIOM,
  ),
  ...each(
    "zero - sum|zero tolerance|zero - tolerance|zero in|at sixes and sevens|hundred per cent behind",
    IDIOM,
  ),
  ...each(
    "nine to five|one - to - one|one on one|first half|second half|half way|half - way|one or other",
    IDIOM,
  ),
  ...each(
    "one or the other|in two minds|two fold|both and|one of a kind|one - time|one size fits all",
    IDIOM,
  ),
  ...each("no one|every one|each one|any one|this one|that one|the one|the ones|one's", PRONOUN),
]);

const ROUNDED = /^(?:ten|hundred|thousand|million|billion|\d+)$/;

/** Number words that count nothing: pronouns, idioms, and what figures are rounded to. */
export function readIdiom(tokens: Tokens, index: number): Found<string> | null {
  const { kind, lower } = at(tokens, index);
  const odds = readOdds(tokens, index);
  if (odds) return odds;
  const idiom = readPhraseAt(IDIOMS, tokens, index);
  if (idiom && !isCountAfter(tokens, index, idiom)) return idiom;
  if (before(tokens, index).lower === "nearest" && ROUNDED.test(lower)) {
    return { value: "what figures are rounded to", next: index + 1 };
  }
  if (kind !== "word") return null;
  if (lower === "both") return { value: PRONOUN, next: index + 1 };
  if (!CARDINALS.has(lower) || readRatio(tokens, index) || isInside(tokens, index)) return null;
  if (isHyphened(tokens, index)) return { value: IDIOM, next: index + 1 };
  const isPronoun = lower === "one" ? isPronounOne(tokens, index) : isPronounMany(tokens, index);
  return isPronoun ? { value: PRONOUN, next: index + 1 } : null;
}

/** "A two-to-one vote", "a 3:1 majority". */
function readOdds(tokens: Tokens, index: number): Found<string> | null {
  const isOne = (place: number) =>
    CARDINALS.has(at(tokens, place).lower) || /^\d{1,2}$/.test(at(tokens, place).text);
  const joint = [1, 2, 3].map((step) => glued(tokens, index + step).lower).join("");
  const next = joint === "-to-" ? index + 4 : joint.startsWith(":") ? index + 2 : null;
  if (isToOne(tokens, index)) return { value: "odds", next: index + 3 };
  if (next === null || !isOne(index) || !isOne(next) || glued(tokens, next).kind === "end")
    return null;
  return { value: "odds", next: next + 1 };
}

/** "Matched two to one", of no thing. */
function isToOne(tokens: Tokens, index: number): boolean {
  const isTo = CARDINALS.has(at(tokens, index).lower) && near(tokens, index + 1).lower === "to";
  const isOne = isTo && near(tokens, index + 2).lower === "one";
  return isOne && readNoun(tokens, index + 3, true) === null;
}

/** "The one ship" and "in one day" do count. */
function isCountAfter(tokens: Tokens, index: number, { next, value }: Found<string>): boolean {
  if (value === PRONOUN) return /^(?:this|that|the|any|every)$/.test(at(tokens, index).lower);
  const isDay = at(tokens, next - 1).lower === "day" && next === index + 2;
  return isDay && /^(?:in|for|within|than|only|per|just|least)$/.test(before(tokens, index).lower);
}

/** "two-way", "one-stop", "zero-carbon"; "two-year" is a length of time. */
function isHyphened(tokens: Tokens, index: number): boolean {
  const noun = glued(tokens, index + 2);
  if (glued(tokens, index + 1).lower !== "-" || noun.kind !== "word") return false;
  return (
    isIdiom(noun.lower) &&
    noun.lower !== "and" &&
    noun.lower !== "odd" &&
    !isNumberWord(noun.lower) &&
    !SCALES.has(noun.lower) &&
    noun.lower !== "fold"
  );
}

/** "One" with a noun counts; "one of them", "one that", "no one" do not. */
function isPronounOne(tokens: Tokens, index: number): boolean {
  if (leadsFurther(tokens, index + 1)) return false;
  const next = near(tokens, index + 1);
  if (/^(?:to|or|-|and|hundred|thousand|million|billion|trillion|dozen|per|%)$/.test(next.lower)) {
    return !readsOn(tokens, index);
  }
  return readPer(tokens, index + 1) === null && readNoun(tokens, index + 1, true) === null;
}

/** "one or two", "one to five", "one and a half", "one hundred", "one per cent". */
function readsOn(tokens: Tokens, index: number): boolean {
  const [next, after] = [near(tokens, index + 1).lower, near(tokens, index + 2).lower];
  if (/^(?:hundred|thousand|million|billion|trillion|dozen|%)$/.test(next)) return true;
  if (next === "per") return after === "cent";
  if (next === "and") return after === "a" || after === "one";
  return CARDINALS.has(after) || /^(?:\d|more$)/.test(after);
}

const THOSE = words("the these those all between other both we you they us");

/** "the two agreed", "all three"; "three of them" counts. */
function isPronounMany(tokens: Tokens, index: number): boolean {
  const next = near(tokens, index + 1).lower;
  if (!THOSE.has(before(tokens, index).lower) || before(tokens, index).lower === "other")
    return false;
  // "Between six and ten" counts, "between them" and "the two and the three" do not.
  const after = near(tokens, index + 2);
  if (next === "and" && (CARDINALS.has(after.lower) || after.kind === "digits")) return false;
  if (CARDINALS.has(next) || SCALES.has(next) || /^(?:-|per|%|of|to)$/.test(next)) return false;
  return readNoun(tokens, index + 1, false) === null && !looksPlural(next);
}
