import { type Fault, inClaims, inContext, lacking } from "../fault.ts";
import { formatWithUnit } from "../format.ts";
import type { NotFigure, Reading } from "../wording/read-quantities.ts";
import { unknownScales } from "./check-scale.ts";
import type { Checked } from "./checked.ts";
import { approximated, isDate, knownDates } from "./known-dates.ts";
import { isNumberedName, knownNames } from "./known-names.ts";
import { bySize, type Known, knownNumbers } from "./known-numbers.ts";
import { isMeasure, readNumbers } from "./numbers.ts";
import { type Prose, proseOf } from "./prose.ts";
import { isOfSame, isSaidSo, isSameSize } from "./said-number.ts";
import { isStatedSize } from "./vague-number.ts";

/**
 * Every number in an editor's own words is a number of a claim or fact, of the same things and
 * with its bound, or is listed as the editor's own: a headline cannot say what the article does not.
 */
export function checkProse(written: Checked): readonly Fault[] {
  const { lead } = written.claims.article;
  const read = proseOf(written).map((prose) => ({
    prose,
    ...readNumbers(prose.text, lead),
  }));
  const numbers = knownNumbers(written);
  const known = bySize(numbers);
  const isKnown = knownWords(written);
  const own = ownFigures(written);
  const isOwn = ({ text }: Prose, place: Place) =>
    own.some(({ words }) => isIn(text, place, words));
  const wrong = read.flatMap(({ prose, quantities, notFigures }) => [
    ...quantities
      .filter((reading) => !isOne(reading) && !isOwn(prose, reading))
      .flatMap((reading) => faultOf(reading, prose, known)),
    ...notFigures
      .filter((found) => !prose.silent && !prose.dates && !isOwn(prose, found))
      .flatMap((found) => (isKnown(found, prose.text) ? [] : [saidAs(found, prose.text)]))
      .map((words) => lacking(fault(prose, `“${words}” is in neither the article nor a fact`))),
    ...quantities
      .filter((reading) => isUnstatedSize(reading, prose, numbers) && !isOwn(prose, reading))
      .map(({ words }) => lacking(fault(prose, `no claim or fact says “${words}”`))),
    ...unknownScales(prose.text, numbers).map((words) =>
      lacking(fault(prose, `no amount of the briefing is in “${words}”`)),
    ),
  ]);
  const unused = own.filter(
    ({ words }) =>
      !read.some(({ prose, quantities, notFigures }) =>
        [...quantities, ...notFigures].some((place) => isIn(prose.text, place, words)),
      ),
  );
  return [...wrong, ...unused.map((one) => lacking(one.unused))];
}

function isUnstatedSize(reading: Reading, prose: Prose, known: readonly Known[]): boolean {
  return reading.bound === "words only" && !prose.silent && !isStatedSize(reading, known);
}

/** A question to ask of what is no figure: whether it needs no source, or has one. */
function knownWords(written: Checked): (found: NotFigure, text: string) => boolean {
  const isDated = knownDates(written);
  const isNamed = knownNames(written);
  return (found, text) => {
    const words = saidAs(found, text);
    if (isDate(found)) return isDated(words);
    return !isNumberedName(found) || isNamed(words);
  };
}

function saidAs(found: NotFigure, text: string): string {
  return isDate(found) ? approximated(text, found) : found.words;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** What the editor counted or worked out, and the fault if no sentence has it. */
function ownFigures({ claims, context }: Checked) {
  const what = "no number of the briefing’s own sentences stands in these words";
  const at = (index: number) => ["ownFigures", index, "words"];
  return [
    ...claims.ownFigures.map(({ words }, index) => ({ words, unused: inClaims(at(index), what) })),
    ...context.ownFigures.map(({ words }, index) => ({
      words,
      unused: inContext(at(index), what),
    })),
  ];
}

/** Whether a number stands in words that the editor has listed. */
function isIn(text: string, { start, end }: Place, words: string): boolean {
  const [there, wanted] = [text.toLowerCase(), words.toLowerCase()];
  for (let at = there.indexOf(wanted); at >= 0; at = there.indexOf(wanted, at + 1)) {
    if (at < end && start < at + wanted.length) return true;
  }
  return false;
}

/** "One article reports": the word says which rather than how many. */
function isOne({ value, bound, words }: Reading): boolean {
  return value === 1 && bound === "exact" && /^one\b/i.test(words);
}

function faultOf(
  reading: Reading,
  prose: Prose,
  known: ReturnType<typeof bySize>,
): readonly Fault[] {
  if (reading.bound === "words only") return [];
  const alike = known(reading).filter(
    (one) => (one.only === null || one.only === prose.claim) && isSameSize(reading, one),
  );
  const same = alike.filter((one) => isOfSame(reading, one));
  if (same.some((one) => isSaidSo(reading, one, prose.text))) return [];
  const [first] = same;
  if (first) return [fault(prose, `“${reading.words}” is not what is stated: ${sayKnown(first)}`)];
  if (prose.silent && !isMeasure(reading.unit)) return [];
  const [other] = alike;
  const hint = other ? `; the nearest is ${sayKnown(other)}` : "";
  return [lacking(fault(prose, `“${reading.words}” is no number of a claim or fact${hint}`))];
}

/** A number with what is counted and, where that is more than a level, what it is. */
function sayKnown({ quantity, of }: Known): string {
  const { role = "level" } = quantity;
  const whole = of === null ? "" : ` of ${of}`;
  return `${formatWithUnit(quantity)}${whole}${role === "level" ? "" : ` (${role})`}`;
}

function fault({ file, path, text }: Prose, what: string): Fault {
  const words = file === "notes.md" ? { words: text } : {};
  return { file, path, ...words, what: `${what}, in “${text}”` };
}
