import { currencyBefore } from "./currencies.ts";
import { isTime } from "./measures.ts";
import { CARDINALS, FRACTION_SIGNS, MULTIPLES, PARTS, SCALES } from "./number-words.ts";
import { readNumeral } from "./numerals.ts";
import { readEvery, readOneInMany } from "./one-in-many.ts";
import { each, type Found, type Phrases, phrases, readPhraseAt, words } from "./phrases.ts";
import { at, before, follows, glued, near, type Token, type Tokens } from "./token.ts";

/** Reads what is a share or a multiple of something else: "one in four", "two-thirds", "tripled". */
export function readRatio(tokens: Tokens, index: number): Found<number> | null {
  return (
    readEvery(tokens, index) ??
    readOneInMany(tokens, index) ??
    readFraction(tokens, index) ??
    readSlash(tokens, index) ??
    readMultiple(tokens, index)
  );
}

/** After "a third": a noun would make it the third of a row, as in "a third frigate". */
const AFTER_FRACTION = words(
  "of more less fewer higher lower larger smaller bigger greater longer faster cheaper above below " +
    "short shy off again between among within inside under apart each full empty complete " +
    "on in at by since than are is was were have has had will would can come came go went live " +
    "lived arrive arrived say said and or as from the its their our who that which if when while " +
    "each every per over this last",
);

function readFraction(tokens: Tokens, index: number): Found<number> | null {
  const sign = FRACTION_SIGNS.get(at(tokens, index).text);
  if (sign) return { value: sign, next: index + 1 };
  const article = /^an?$/.test(at(tokens, index).lower);
  const count = article ? 1 : CARDINALS.get(at(tokens, index).lower);
  if (!count || count > 20) return readHalf(tokens, index);
  const dash = glued(tokens, index + 1).lower === "-";
  const named = dash ? index + 2 : index + 1;
  const divisor = PARTS.get(near(tokens, named).lower);
  if (!divisor || count >= divisor * 2) return null;
  const plural = near(tokens, named).lower.endsWith("s");
  const fourth = isFourth(tokens, named);
  const sure = plural || divisor === 2 || (divisor === 4 && !fourth) || dash;
  if (!sure && fourth && near(tokens, named + 1).lower !== "of") return null;
  const isCut = before(tokens, index).lower === "by" && near(tokens, named + 1).lower === "to";
  if (!sure && !isCut && !isFractionBefore(tokens, named + 1)) return null;
  return isTimeHalf(tokens, named) ? null : withAgain(tokens, count / divisor, named + 1);
}

/** "A fourth" alone is one more of a row: English has quarters. */
const isFourth = (tokens: Tokens, index: number) => near(tokens, index).lower === "fourth";

const AGAIN: Phrases<true> = phrases(
  each(
    "as many again|as much again|as large again|as big again|again as many|again as much",
    true as const,
  ),
);

/** "Half as many again" is one and a half times as many. */
function withAgain(tokens: Tokens, value: number, next: number): Found<number> {
  const again = near(tokens, next).kind === "end" ? null : readPhraseAt(AGAIN, tokens, next);
  return again ? { value: value + 1, next: again.next } : { value, next };
}

function isFractionBefore(tokens: Tokens, index: number): boolean {
  const { kind, lower } = near(tokens, index);
  if (lower === "to") return isPartAt(tokens, index + 1) || isMoneyAt(tokens, index + 1);
  return kind === "end" || kind === "sign" || AFTER_FRACTION.has(lower);
}

/** "Prices fell a third to $87". */
const isMoneyAt = (tokens: Tokens, index: number) =>
  near(tokens, index).kind !== "end" && currencyBefore(tokens, index) !== null;

/** "A third to a half", but "a fifth to Ukraine". */
function isPartAt(tokens: Tokens, index: number): boolean {
  return near(tokens, index).kind !== "end" && readFraction(tokens, index) !== null;
}

/** A quarter of a year is a date; "quarter past" a time. */
function isTimeHalf(tokens: Tokens, named: number): boolean {
  return /^(?:past|to)$/.test(near(tokens, named + 1).lower) && isClock(near(tokens, named + 2));
}

const isClock = ({ lower }: Token) => CARDINALS.has(lower) || /^\d{1,2}$/.test(lower);

const NOT_A_SHARE_AFTER = words("way past term time hearted baked brother sister mast marathon");
const NOT_A_SHARE_BEFORE = words("first second latter other next last one a");

/** "half of", "half the", "in half"; no half of a year or of a match. */
function readHalf(tokens: Tokens, index: number): Found<number> | null {
  if (at(tokens, index).lower !== "half") return null;
  if (NOT_A_SHARE_BEFORE.has(before(tokens, index).lower)) return null;
  const dash = glued(tokens, index + 1).lower === "-";
  const after = near(tokens, dash ? index + 2 : index + 1);
  if (dash && !isTime(after.lower)) return null;
  return NOT_A_SHARE_AFTER.has(after.lower) ? null : withAgain(tokens, 0.5, index + 1);
}

/** "3/4 of the fleet"; without "of" it may be a date or a number of a document. */
function readSlash(tokens: Tokens, index: number): Found<number> | null {
  const [part, slash, all] = [index, index + 1, index + 2].map((place) => at(tokens, place).text);
  if (slash !== "/" || !/^[1-9]$/.test(part ?? "") || !/^[2-9]$/.test(all ?? "")) return null;
  const value = Number(part) / Number(all);
  return value < 1 && near(tokens, index + 3).lower === "of" ? { value, next: index + 3 } : null;
}

const THAN = words(
  "as more less fewer higher larger greater bigger longer faster the its their that what smaller over last",
);
const NOT_DOUBLE = words(
  "standard standards digit digits check checks agent agents decker act glazing taxation jeopardy -",
);

/** "doubled", "tenfold", "twice as many", "three times the number"; not "ten times a day". */
function readMultiple(tokens: Tokens, index: number): Found<number> | null {
  const { lower } = at(tokens, index);
  const verb = MULTIPLES.get(lower);
  if (verb) return isMultiple(tokens, index) ? { value: verb, next: index + 1 } : null;
  const article = /^an?$/.test(lower) && BOUNDING.test(before(tokens, index).lower) ? 1 : 0;
  const fold = foldOf(article ? near(tokens, index + 1).lower : lower);
  if (fold) return { value: fold, next: index + 1 + article };
  const count = readNumeral(tokens, index, false);
  if (!count) return null;
  if (follows(tokens, index - 2, ["factor", "of"]))
    return { value: count.value.value, next: count.next };
  const after = glued(tokens, count.next).lower === "-" ? count.next + 1 : count.next;
  if (near(tokens, after).lower === "fold") return { value: count.value.value, next: after + 1 };
  const compared = near(tokens, after + 1).lower;
  const isThan = THAN.has(compared) || compared.endsWith("'s");
  const isTimes = near(tokens, after).lower === "times" && (isThan || isGrown(tokens, index));
  return isTimes ? { value: count.value.value, next: after + 1 } : null;
}

/** Between its bound and a multiple an article stands: "nearly a tenfold rise". */
const BOUNDING = /^(?:than|nearly|almost|about|around|over|roughly|approximately|least|virtually)$/;

const GROWING =
  /^(?:grow(?:s|n|ing)?|grew|ris(?:e|es|en|ing)|rose|increas(?:e[sd]?|ing)|multipl(?:y|ies|ied)|swollen)$/;

/** "Traffic has grown two and a half times since 2013". */
function isGrown(tokens: Tokens, index: number): boolean {
  return [1, 2, 3].some((back) => GROWING.test(before(tokens, index, back).lower));
}

function foldOf(lower: string): number | undefined {
  const number = lower.endsWith("fold") ? lower.slice(0, -4) : "";
  return CARDINALS.get(number) ?? SCALES.get(number);
}

function isMultiple(tokens: Tokens, index: number): boolean {
  const { lower } = at(tokens, index);
  const after = near(tokens, index + 1).lower;
  if (lower === "twice" || lower === "thrice") return THAN.has(after);
  if (/^(?:double|triple|treble|quadruple)$/.test(lower) && near(tokens, index + 1).kind !== "word")
    return LEADS_TO_MULTIPLE.test(before(tokens, index).lower);
  return !NOT_DOUBLE.has(after);
}

/** At the end of what is said, "double" is a multiple only after these: "it will double", but no "half of it double". */
const LEADS_TO_MULTIPLE =
  /^(?:to|will|would|can|could|may|might|must|should|shall|did|than|nearly|almost|about|around|roughly|is|was|be|are|were|or|and|,|by|of|at|the|its|their)$/;

const AS_MANY = words("many much large high long great big often fast strong");

/** Whether a share or a number that began a few words before goes on over a place. */
export function isInside(tokens: Tokens, index: number): boolean {
  return [1, 2, 3].some((back) => {
    if (before(tokens, index, back).kind === "end") return false;
    const ratio = readRatio(tokens, index - back);
    const numeral = readNumeral(tokens, index - back, false);
    return Math.max(ratio?.next ?? 0, numeral?.next ?? 0) > index;
  });
}

/** The end of "twice as many". */
export function afterAsMany(tokens: Tokens, next: number): number {
  const isAs = near(tokens, next).lower === "as" && AS_MANY.has(near(tokens, next + 1).lower);
  return isAs ? next + 2 : next;
}
