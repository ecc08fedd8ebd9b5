import { remembered } from "../remember.ts";
import { matchesOf } from "./large-pattern.ts";
import { TIME } from "./time-pattern.ts";

/** Words that place something in time, and where they stand. */
export interface TimeWords {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** Every date, period and turn of time that a text's words name, with its preposition. */
export const timeWordsIn = remembered((text): readonly TimeWords[] => {
  const lower = text.toLowerCase();
  // A letter or two are longer in lower case: then only what is so already is found.
  const plain = lower.length === text.length ? lower : text;
  return matchesOf(TIME, plain)
    .map(({ index: start, 0: found }) => ({ start, end: start + found.length }))
    .map((place) => ({ words: text.slice(place.start, place.end), ...place }))
    .filter(({ words }) => !/\b(?:may|march)\b/.test(words));
});

/** Whether words say when at all: by a date or period, or by what it was after or while. */
export function sayWhen(words: string): boolean {
  return WHEN.test(words) || timeWordsIn(words).length > 0;
}

/** Besides dates and periods. */
const WHEN =
  /\d|\b(?:after|ahead|already|as|before|during|following|once|since|soon|then|till|until|upon|when|while|now|(?:recent|current|former|previous)(?:ly)?|earlier|later|next|last|(?:hour|day|week|month|quarter|year)s?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|spring|summer|autumn|winter|morning|afternoon|evening|night)\b/i;
