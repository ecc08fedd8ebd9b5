import { currencyBefore } from "./currencies.ts";
import { isTime } from "./measures.ts";
import { isStop, readNoun } from "./nouns.ts";
import { ORDINALS } from "./number-words.ts";
import { type Numeral, readNumeral } from "./numerals.ts";
import { each, type Found, type Phrases, phrases, readPhraseAt, words } from "./phrases.ts";
import { at, before, glued, near, type Tokens } from "./token.ts";

const IN: Phrases<true> = phrases(
  each("in|in every|out of|out of every|of every|for every", true as const),
);

/** "one in four", "nine out of ten", "£1 in every £5", "one child in five"; not "12 in five days". */
export function readOneInMany(tokens: Tokens, index: number): Found<number> | null {
  const sign = currencyBefore(tokens, index);
  const part = readNumeral(tokens, sign?.next ?? index, false);
  if (!part || part.value.scale > 1) return null;
  const close = readPhraseAt(IN, tokens, part.next) ?? readHyphens(tokens, part.next);
  const joint = close ?? (sign ? null : readInAfterNoun(tokens, part.next));
  const again = joint && currencyBefore(tokens, joint.next);
  const all = joint && readNumeral(tokens, again?.next ?? joint.next, false);
  if (!all || part.value.value >= all.value.value || again?.value.code !== sign?.value.code)
    return null;
  const whole = Number.isInteger(part.value.value) && Number.isInteger(all.value.value);
  const isWhole =
    whole && !isSized(tokens, all.next) && (close || isAll(tokens, joint.next, part, all));
  return isWhole ? { value: part.value.value / all.value.value, next: all.next } : null;
}

/** "every third wagon", "every second home"; "every third year" says when. */
export function readEvery(tokens: Tokens, index: number): Found<number> | null {
  if (at(tokens, index).lower !== "every") return null;
  const count = ORDINALS.get(near(tokens, index + 1).lower) ?? 0;
  const { kind, lower } = near(tokens, index + 2);
  const isThing = kind === "word" && !isStop(lower) && !isTime(lower);
  return count >= 2 && isThing ? { value: 1 / count, next: index + 2 } : null;
}

/** A unit after a number makes it no whole of a share: "12 in five days", "1 in 3 per cent". */
function isSized(tokens: Tokens, index: number): boolean {
  const { lower } = near(tokens, index);
  const isLasting =
    isTime(lower) && !/^(?:mornings|afternoons|evenings|nights|weekends)$/.test(lower);
  return isLasting || lower === "%" || glued(tokens, index).lower === "-";
}

/** "1-in-10". */
function readHyphens(tokens: Tokens, index: number): Found<true> | null {
  const isIn = glued(tokens, index).lower === "-" && glued(tokens, index + 1).lower === "in";
  return isIn && glued(tokens, index + 2).lower === "-" ? { value: true, next: index + 3 } : null;
}

const LONGEST_PART = 3;

/** The "in" of "slightly more than one drone in seven", "one Finn in twelve", "nine areas out of ten". */
function readInAfterNoun(tokens: Tokens, index: number): Found<true> | null {
  for (let place = index; place < index + LONGEST_PART; place += 1) {
    const { kind, lower, quoted } = near(tokens, place);
    if (quoted || isStop(lower) || kind !== "word") return null;
    const found = readPhraseAt(IN, tokens, place + 1);
    // "Five days in seven weeks" are no share; "five days out of seven" are.
    if (isTime(lower) && (found?.next ?? 0) < place + 3) return null;
    if (found) return near(tokens, place + 1).kind === "word" ? found : null;
  }
  return null;
}

const ROUND = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000, 10_000, 100_000]);

/** What one in many does, in the form of a plural: "one woman in twenty dies". */
const DOES = words(
  "dies lives works suffers lacks needs goes gets faces fears says speaks owns uses receives earns drinks smokes " +
    "misses attends carries fails leaves stays sleeps eats wants rents pays depends relies has does thinks " +
    "believes feels sees knows hears spends votes supports backs opposes expects plans reports struggles",
);

/** What stands after what it does, and not after a plural: "one member in five meets the target". */
const DONE_TO = words("a an the enough no their his her its it them too only just well that");

/** Whether a number that a noun parts from the first is a whole: no noun of its own follows it. */
function isAll(
  tokens: Tokens,
  index: number,
  { value: part }: Found<Numeral>,
  { value: all, next }: Found<Numeral>,
): boolean {
  const joint = before(tokens, index).lower;
  const { kind, lower } = near(tokens, next);
  const does = DOES.has(lower) || (part.value === 1 && DONE_TO.has(near(tokens, next + 1).lower));
  const goesOn = kind === "end" || does || readNoun(tokens, next, false) === null;
  const isSmall = part.value === 1 && all.value <= 20;
  return goesOn && (joint === "every" || joint === "of" || isSmall || ROUND.has(all.value));
}
