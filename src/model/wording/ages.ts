import { isTime } from "./measures.ts";
import { CARDINALS } from "./number-words.ts";
import { type Found, words } from "./phrases.ts";
import { looksPlural } from "./plurals.ts";
import { at, before, glued, isCapital, near, type Tokens } from "./token.ts";

const PERSONS = words(
  "children child people adults adult women men girls boys those everyone everybody anyone anybody infants " +
    "babies residents workers staff voters patients pupils pensioners citizens persons population all " +
    "employees teenagers youngsters toddlers drivers carers mothers fathers households",
);

const OFFICES = words(
  "minister president secretary chancellor ambassador general admiral captain chief director mother father",
);

/** How old somebody is or may be: "aged 65 and over", "children under five", "over-65s". */
export function readAge(tokens: Tokens, index: number): Found<string> | null {
  const first = readOld(tokens, index);
  if (first === null) return null;
  // "16- and 17-year-olds" leave a hyphen hanging.
  const hanging =
    glued(tokens, first).lower === "-" && near(tokens, first + 1).gap !== "none" ? 1 : 0;
  const joint = /^(?:to|-|and|or)$/.test(near(tokens, first + hanging).lower);
  const second = joint ? readOld(tokens, first + hanging + 1) : null;
  const last = second ?? first;
  const [unit, more] = [afterUnit(tokens, last), afterMore(tokens, last)];
  const isAge =
    isAged(tokens, index) ||
    isYearOld(tokens, last) ||
    isOfAge(tokens, last) ||
    isGroup(tokens, index, last) ||
    isAside(tokens, index, last) ||
    isLifeAt(tokens, index, last) ||
    (isBareAge(tokens, last) && (isOfPersons(tokens, index) || isOldest(tokens, index)));
  if (!isAge) return null;
  return { value: "an age", next: Math.max(last, more, afterMore(tokens, unit)) };
}

/** "I was fourteen and", "married before 18", "left school at 16". */
function isLifeAt(tokens: Tokens, index: number, last: number): boolean {
  const after = near(tokens, last);
  if (after.kind === "word" && !/^(?:and|when|but|in|as)$/.test(after.lower)) return false;
  if (!/^(?:end|word)$/.test(after.kind) && !/^[,.;]$/.test(after.text)) return false;
  const [first, second] = [before(tokens, index).lower, before(tokens, index, 2).lower];
  if (/^(?:was|am|turned)$/.test(first)) return /^(?:i|he|she)$/.test(second);
  return (
    /^(?:before|at|by)$/.test(first) && /^(?:married|school|marry|die|died|pregnant)$/.test(second)
  );
}

/** A number of at most three digits. */
function readOld(tokens: Tokens, index: number): number | null {
  const { kind, text, lower } = at(tokens, index);
  if (kind === "digits") return /^1?\d{1,2}$/.test(text) ? index + 1 : null;
  if (kind !== "word" || !CARDINALS.has(lower)) return null;
  const unit =
    glued(tokens, index + 1).lower === "-" && CARDINALS.has(glued(tokens, index + 2).lower);
  return unit ? index + 3 : index + 1;
}

function afterUnit(tokens: Tokens, index: number): number {
  if (glued(tokens, index).lower === "-" && isTime(glued(tokens, index + 1).lower)) {
    const old = glued(tokens, index + 2).lower === "-" ? index + 3 : index + 2;
    return /^olds?$/.test(near(tokens, old).lower) ? old + 1 : index;
  }
  if (!isTime(near(tokens, index).lower))
    return glued(tokens, index).lower === "s" ? index + 1 : index;
  return near(tokens, index + 1).lower === "old" ? index + 2 : index + 1;
}

function afterMore(tokens: Tokens, index: number): number {
  if (glued(tokens, index).lower === "+") return index + 1;
  const joint = /^(?:and|or)$/.test(near(tokens, index).lower);
  const more = /^(?:over|older|above|under|younger|below|up)$/.test(near(tokens, index + 1).lower);
  return joint && more ? index + 2 : index;
}

/** "aged 65", "ages 5 to 11", "at the age of 63", "turning 18". */
function isAged(tokens: Tokens, index: number): boolean {
  const back = /^(?:under|over|between|from|about|around|at|least|up|to)$/.test(
    before(tokens, index).lower,
  )
    ? 2
    : 1;
  const { lower } = before(tokens, index, back);
  if (/^(?:aged?|ages)$/.test(lower)) return true;
  if (back === 1 && /^turn(?:s|ed|ing)?$/.test(lower)) return isBareAge(tokens, index + 1);
  return lower === "of" && /^ages?$/.test(before(tokens, index, back + 1).lower);
}

/** "18-year-old", "six years old", "12 years of age". */
function isYearOld(tokens: Tokens, index: number): boolean {
  const unit = afterUnit(tokens, index);
  return unit > index && /^olds?$/.test(at(tokens, unit - 1).lower);
}

function isOfAge(tokens: Tokens, index: number): boolean {
  const unit = afterUnit(tokens, index);
  return (
    unit > index && near(tokens, unit).lower === "of" && near(tokens, unit + 1).lower === "age"
  );
}

/** "over-65s", "under fives", "the over 75s". */
function isGroup(tokens: Tokens, index: number, next: number): boolean {
  const dash = before(tokens, index).lower === "-" ? 2 : 1;
  const side = /^(?:over|under)$/.test(before(tokens, index, dash).lower);
  return side && glued(tokens, next).lower === "s";
}

/** "Anna Lind, 47, said": between commas after a name. */
function isAside(tokens: Tokens, index: number, next: number): boolean {
  const isAge = /^[1-9]\d$/.test(at(tokens, index).text) && next === index + 1;
  const commas = before(tokens, index).lower === "," && near(tokens, next).lower === ",";
  const person = before(tokens, index, 2);
  return isAge && commas && (isCapital(person) || OFFICES.has(person.lower));
}

/** Nothing is counted by it. */
function isBareAge(tokens: Tokens, next: number): boolean {
  const { lower, kind } = near(tokens, next);
  if (kind === "word" && (looksPlural(lower) || isTime(lower))) return false;
  return !/^(?:%|per|percent|-|million|thousand|hundred|billion|dozen|m|k|bn)$/.test(lower);
}

/** "children under five", "people over 65", "children who were two or three". */
function isOfPersons(tokens: Tokens, index: number): boolean {
  const [{ lower }, previous] = [before(tokens, index), before(tokens, index, 2).lower];
  if (/^(?:over|under|above|below)$/.test(lower)) {
    return PERSONS.has(previous) || /^(?:are|were)$/.test(previous);
  }
  if (!/^(?:are|were|is|was|turn|turned|be)$/.test(lower)) return false;
  // "The partners, who are 12" are so many.
  return previous === "who" && before(tokens, index, 3).text !== ",";
}

/** "the oldest recruit was 63". */
function isOldest(tokens: Tokens, index: number): boolean {
  if (!/^(?:is|was|turned|turns|being|just|only)$/.test(before(tokens, index).lower)) return false;
  return [2, 3, 4].some((back) =>
    /^(?:oldest|youngest|eldest)$/.test(before(tokens, index, back).lower),
  );
}
