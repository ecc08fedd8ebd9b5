import { makeNamed } from "./makes.ts";
import { isMeasure, isTime, singular } from "./measures.ts";
import { isNumberWord } from "./number-words.ts";
import { words } from "./phrases.ts";
import { looksPlural, looksVerb, toPlural } from "./plurals.ts";
import { at, glued, isCapital, near, type Tokens } from "./token.ts";

/** The counted noun after a number. */
export interface Noun {
  readonly unit: string;
  /** After its last word. */
  readonly next: number;
  readonly guessed: boolean;
}

/** A word of this kind ends what may be a counted noun with its modifiers. */
const STOPS = words(
  "a an the this that these those its their his her our your my it they he she we you i him them us me " +
    "of in on at to for from by with without within into onto over under above below between " +
    "among amongst against across along around near through throughout during before after since " +
    "until till than as via per each every but nor so if when where while who whom whose which " +
    "what how why because although though unless whether is are was were be been being am has " +
    "have had having do does did done will would can could may might must shall should not n't " +
    "also then there here now only just still already yet soon later earlier ago today yesterday " +
    "tomorrow tonight alone together about up down out off away back including worth such both " +
    "either neither all any some none most many much very too and or plus minus versus vs " +
    "respectively annually monthly weekly daily once twice again however therefore thereby enough several",
);

/** Whether a word cannot be a part of a noun. */
export function isStop(lower: string): boolean {
  return STOPS.has(lower) || lower.endsWith("'s") || (isNumberWord(lower) && lower !== "second");
}

const LONGEST_NOUN = 10;

/** Reads the noun that a number counts, with its modifiers, directly after it. */
export function readNoun(tokens: Tokens, index: number, isOne: boolean): Noun | null {
  if (isMake(tokens, index)) return makeOf(tokens, index);
  if (PAST.has(near(tokens, index).lower)) return null;
  const { plural, end } = runOf(tokens, index, isOne);
  if (plural !== null) return withOthers(tokens, plural);
  const make = makeIn(tokens, index, end);
  if (make) return make;
  if (near(tokens, index).kind === "named") return makeOf(tokens, index);
  return isOne && end > index ? one(tokens, index, end) : null;
}

/** The words that may be one noun, and the last plural among them. */
function runOf(tokens: Tokens, index: number, isOne: boolean) {
  let plural: number | null = null;
  let end = index;
  for (; end < index + LONGEST_NOUN; end += 1) {
    if (isModifier(tokens, end, index, plural !== null || isOne)) continue;
    if (endsNoun(tokens, end, plural)) break;
    if (looksPlural(at(tokens, end).lower)) plural = end;
  }
  return { plural, end };
}

/** Verbs after a number that stands for a noun: "twelve came and ten sent ministers". */
const PAST = words(
  "sent gave took met said came went saw did had got became began held brought bought sold spoke " +
    "told found led left lost won paid put ran kept knew chose agreed voted abstained",
);

/** A make that has no plural: "42 more Rafale at the F4 standard". */
function makeIn(tokens: Tokens, index: number, end: number): Noun | null {
  for (let place = end - 1; place >= index; place -= 1) {
    const token = at(tokens, place);
    const unit = isCapital(token) ? makeNamed(token.lower) : undefined;
    if (unit) return { unit, next: place + 1, guessed: true };
  }
  return null;
}

/** A name with a plural's ending: "CV90s". */
function isMake(tokens: Tokens, index: number): boolean {
  const first = near(tokens, index);
  return first.kind === "named" && /\ds$/.test(makeOf(tokens, index).unit);
}

/** Of "18 AS-90s", the make itself. */
function makeOf(tokens: Tokens, index: number): Noun {
  let next = index + 1;
  while (glued(tokens, next).kind === "named") next += 1;
  const unit = tokens.slice(index, next).map(({ text }) => text);
  const name = unit.join("");
  return { unit: makeNamed(name.toLowerCase()) ?? name, next, guessed: true };
}

/** A name, the first half of a hyphened word, or what joins two words. */
function isModifier(tokens: Tokens, place: number, index: number, isWhole: boolean): boolean {
  if (near(tokens, place).kind === "named") return true;
  if (place === index && isRepeated(tokens, place)) return true;
  return isJoiner(tokens, place, index, isWhole) || isCompound(tokens, place);
}

/** The "daily" of "26 daily trains". */
function isRepeated(tokens: Tokens, place: number): boolean {
  const next = near(tokens, place + 1);
  const isEach = /^(?:daily|weekly|monthly|hourly)$/.test(near(tokens, place).lower);
  return isEach && next.kind === "word" && !isStop(next.lower);
}

/** What cannot be a part of the noun; after a plural, all but another one or a name's next word. */
function endsNoun(tokens: Tokens, place: number, plural: number | null): boolean {
  const token = near(tokens, place);
  if (token.kind !== "word" || (isStop(token.lower) && token.text !== "US")) return true;
  if (plural === null) return false;
  const inName = isCapital(at(tokens, plural)) && isCapital(token);
  return token.quoted || !(inName || (looksPlural(token.lower) && !looksVerb(token.lower)));
}

/** What may stand between the words of one noun: hyphens, and "and" before it has come. */
function isJoiner(tokens: Tokens, place: number, index: number, isWhole: boolean): boolean {
  const { lower } = near(tokens, place);
  if (lower === ".") return isInitial(tokens, place);
  if (place === index) return /^[x×]$/.test(lower);
  if (lower === "-") return glued(tokens, place).lower === "-" && isWordClose(tokens, place + 1);
  if (lower === ",") return !isWhole && isListed(tokens, place + 1);
  return !isWhole && lower === "and" && near(tokens, place + 1).kind === "word";
}

/** Of "201 wind, solar and tidal projects", the words after a comma as far as the plural. */
function isListed(tokens: Tokens, index: number): boolean {
  let last = index;
  while (near(tokens, last + 1).text === "," && isPlain(tokens, last)) last += 2;
  return (
    isPlain(tokens, last) &&
    near(tokens, last + 1).lower === "and" &&
    isPlain(tokens, last + 2) &&
    looksPlural(near(tokens, last + 3).lower)
  );
}

/** A word in small letters that may stand before a noun, and is no noun of its own. */
function isPlain(tokens: Tokens, index: number): boolean {
  const { kind, lower, text } = near(tokens, index);
  return kind === "word" && text === lower && !isStop(lower) && !looksPlural(lower);
}

/** The full stops of "U.S. troops". */
function isInitial(tokens: Tokens, place: number): boolean {
  const isLetter = /^\p{Lu}$/u.test(at(tokens, place - 1).text);
  return isLetter && glued(tokens, place).kind === "sign";
}

const isWordClose = (tokens: Tokens, place: number) => glued(tokens, place).kind === "word";

/** The first half of "short-range": no noun by itself. */
function isCompound(tokens: Tokens, place: number): boolean {
  return glued(tokens, place + 1).lower === "-" && isWordClose(tokens, place + 2);
}

const MOST_OTHERS = 3;

/** A plural, with others that the number counts together with it: "doctors and nurses". */
function withOthers(tokens: Tokens, place: number): Noun {
  const word = at(tokens, place);
  const alone = {
    unit: isCapital(word) ? (makeNamed(word.lower) ?? unshouted(word.text)) : word.lower,
    next: place + 1,
    guessed: isCapital(word),
  };
  if (isCapital(word)) return alone;
  let next = place + 1;
  for (let count = 0; count < MOST_OTHERS; count += 1) {
    const joint = near(tokens, next).lower;
    const other = /^(?:,|and|or)$/.test(joint) ? readOther(tokens, next + 1) : null;
    if (other === null) return alone;
    next = other;
    if (joint !== ",") return { unit: phraseOf(tokens, place, next), next, guessed: false };
  }
  return alone;
}

/** "HOMES", in a headline all in capitals, are homes. */
const unshouted = (text: string) => (/^[A-Z]{5,}$/.test(text) ? text.toLowerCase() : text);

const LONGEST_OTHER = 3;

/** Before these stands a verb: "200 workers and turns out rounds", "5 districts and threatens a …". */
const AFTER_VERB = words(
  "a an the its their his her our your my it them him us me this these that out up off down away back " +
    "all some any each every another no",
);

/** A plural in small letters that ends what is said: no verb follows it. */
function readOther(tokens: Tokens, index: number): number | null {
  for (let place = index; place < index + LONGEST_OTHER; place += 1) {
    const { kind, lower, text, quoted } = near(tokens, place);
    if (kind !== "word" || text !== lower || quoted || isStop(lower)) return null;
    if (!looksPlural(lower)) continue;
    const after = near(tokens, place + 1);
    const isRate = isTime(near(tokens, place + 2).lower);
    if (after.kind === "digits" || (AFTER_VERB.has(after.lower) && !isRate)) return null;
    const isDone =
      after.kind !== "word" || STOPS.has(after.lower) || /(?:ed|een)$/.test(after.lower);
    return isDone ? place + 1 : null;
  }
  return null;
}

function phraseOf(tokens: Tokens, first: number, next: number): string {
  const said = tokens
    .slice(first, next)
    .map(({ lower, gap }) => (gap === "none" ? lower : ` ${lower}`));
  return said.join("").trim();
}

/** The last word before the stop: of "one company in a field", the company. */
function one(tokens: Tokens, index: number, stop: number): Noun | null {
  const isDone = /(?:ed|ing|ly)$/.test(at(tokens, stop - 1).lower) && stop - 1 > index;
  const place = isDone ? stop - 2 : stop - 1;
  const { kind, lower } = at(tokens, place);
  return kind === "word"
    ? { unit: toPlural(lower), next: place + 1, guessed: stop - index > 1 }
    : null;
}

const COUNTED = words(
  "member nation person man woman seat bed page point party strong ship nation country",
);

/** The noun of "five-year", "300-strong", "12-ship": counted, though it stands in one. */
export function readHyphened(tokens: Tokens, index: number): Noun | null {
  if (glued(tokens, index).lower !== "-" || !isWordClose(tokens, index + 1)) return null;
  const { lower } = at(tokens, index + 1);
  if (lower === "strong") return readStrong(tokens, index + 2);
  return {
    unit: toPlural(lower),
    next: index + 2,
    guessed: !isMeasure(lower) && !COUNTED.has(lower),
  };
}

/** The members of "a 12-strong team of engineers", or else people. */
function readStrong(tokens: Tokens, next: number): Noun {
  const of = [next, next + 1, next + 2].find((place) => near(tokens, place).lower === "of");
  const members = of === undefined ? null : readNoun(tokens, of + 1, false);
  return { unit: members?.unit.toLowerCase() ?? "people", next, guessed: true };
}

/** Whether a hyphened word makes an idiom of a number word: "two-way", but not "two-year". */
export function isIdiom(lower: string): boolean {
  return !isMeasure(lower) && !COUNTED.has(singular(lower));
}
