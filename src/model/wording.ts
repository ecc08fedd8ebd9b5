import { parts } from "./format.ts";
import { isBounded, type Quantity } from "./quantity.ts";

/** What the source's words commit to: value and bound, or `words only` without a number. */
export function readWords(words: string): { value: number | null; bound: string } {
  const text = words.toLowerCase();
  const value = inDigits(text) ?? inLetters(text);
  if (value === null) return { value, bound: "words only" };
  const bound = BOUND_WORDS.find(([phrase]) => new RegExp(`\\b${phrase}\\b`).test(text))?.[1];
  return { value, bound: bound ?? "exact" };
}

/** "1,600", "£750 million" and "£3bn"; an "m" without a currency may be metres. */
function inDigits(text: string): number | null {
  const found =
    /(\d[\d,]*(?:\.\d+)?)(?:\s*(thousand|million|billion)\b|(?<=[£€$][\d,.]+)(k|m|bn)\b)?/.exec(
      text,
    );
  if (!found) return null;
  return Number(found[1]?.replaceAll(",", "")) * (SCALES[found[2] ?? found[3] ?? ""] ?? 1);
}

/** "six", "seventy-two", "two thousand"; null for "two dozen", "thousands" and the like. */
function inLetters(text: string): number | null {
  const run = SPELLED.exec(text)?.[0];
  if (!run || /\b(?:half|quarters?|dozens?)\b/.test(text)) return null;
  let total = 0;
  let group = 0;
  for (const [word] of run.matchAll(/[a-z]+/g)) {
    const scale = SCALES[word];
    if (scale) total += group * scale;
    group = scale ? 0 : word === "hundred" ? group * 100 : group + small(word);
  }
  return total + group;
}

function small(word: string): number {
  const tens = TENS.indexOf(word);
  return tens >= 0 ? (tens + 3) * 10 : Math.max(0, CARDINALS.indexOf(word));
}

/** Whether words are not cut out of a longer word or number, or from their scale. */
export function standsWhole(before: string, words: string, after: string): boolean {
  const cutBefore = /^\w/.test(words) && /(?:\w|\d[.,]|[a-z]-)$/i.test(before);
  const cutAfter =
    /\w$/.test(words) &&
    /^(?:\w|[.,]\d|-[a-z]|\s+(?:hundred|thousand|million|billion)\b)/i.test(after);
  return !cutBefore && !cutAfter;
}

/** The bounding phrase directly before a number or its currency, if any: "more than". */
export function boundBefore(text: string): string | null {
  const match = new RegExp(
    `\\b(${BOUND_WORDS.map(([phrase]) => phrase).join("|")})\\s*[£€$]?\\s*$`,
    "i",
  ).exec(text);
  return match?.[1] ?? null;
}

/** The numbers that need a bound, as they are written without commas: made once for many texts. */
export function boundedNumbers(quantities: readonly Quantity[]): ReadonlySet<string> {
  const numbers = quantities.filter(isBounded).map((q) => parts(q).number);
  return new Set(numbers.map((number) => number.replace(/^\D+/, "").replaceAll(",", "")));
}

/**
 * Bounded numbers that a text shows without a bounding phrase directly before them:
 * "£750 million" where the article says "more than £750 million".
 * @param bounded from `boundedNumbers`
 */
export function bareFigures(text: string, bounded: ReadonlySet<string>): string[] {
  return [...text.matchAll(/(?<![\d.,])\D?(\d[\d,]*(?:\.\d+)?)(?!\d)/g)]
    .filter((match) => {
      const number = (match[1] ?? "").replace(/,+$/, "");
      const before = text.slice(0, match.index + match[0].indexOf(match[1] ?? ""));
      return bounded.has(number.replaceAll(",", "")) && boundBefore(before) === null;
    })
    .map((match) => match[0].replace(/,+$/, "").trim());
}

/** Longer phrases first, so that "no more than" is not read as "more than". */
const BOUND_WORDS: readonly (readonly [string, string])[] = [
  ["no more than", "up to"],
  ["not more than", "up to"],
  ["not less than", "at least"],
  ["no fewer than", "at least"],
  ["no less than", "at least"],
  ["more than", "more than"],
  ["greater than", "more than"],
  ["over", "more than"],
  ["above", "more than"],
  ["at least", "at least"],
  ["less than", "less than"],
  ["fewer than", "less than"],
  ["under", "less than"],
  ["below", "less than"],
  ["up to", "up to"],
  ["approximately", "about"],
  ["around", "about"],
  ["about", "about"],
  ["some", "about"],
  ["nearly", "about"],
  ["almost", "about"],
  ["roughly", "about"],
];

const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  k: 1e3,
  m: 1e6,
  bn: 1e9,
};

const CARDINALS = (
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen " +
  "fifteen sixteen seventeen eighteen nineteen twenty"
).split(" ");

const TENS = "thirty forty fifty sixty seventy eighty ninety".split(" ");

/** Number words in a row; "and" joins them only after a scale, as in "a hundred and six". */
const SPELLED = (() => {
  const word = [...CARDINALS, ...TENS].join("|");
  const scale = "hundred|thousand|million|billion";
  const joint = `(?:[\\s-]+|(?<=${scale})\\s+and\\s+)`;
  return new RegExp(`\\b(?:${word})(?:${joint}(?:${word}|${scale}))*\\b`);
})();

/** A numeral or a number word, wherever an article may hide one. */
export const NUMBER = new RegExp(
  `\\d[\\d,.]*\\d|\\d|\\b(?:${[...CARDINALS, ...TENS].join("|")}|` +
    "dozens?|hundreds?|thousands?|millions?|billions?|half|halved|both|couple|pair|twice|" +
    "doubled?|tripled?|trebled?|quadrupled?|first|second|third|percent|per cent)\\b",
  "gi",
);
