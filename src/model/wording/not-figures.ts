import { readAge } from "./ages.ts";
import { readAddress, readTelephone } from "./contacts.ts";
import { readDate, readQuarter, readYear } from "./dates.ts";
import { readBelowZero } from "./ends.ts";
import { readIdiom } from "./idioms.ts";
import { readMarginAlone } from "./margins.ts";
import { readName } from "./names.ts";
import { readEndMark, readListNumber, readNoteMark } from "./note-marks.ts";
import { readOrdinal } from "./ordinals.ts";
import type { Found } from "./phrases.ts";
import { placesNearNumbers } from "./places.ts";
import { readTime } from "./times.ts";
import type { Token, Tokens } from "./token.ts";

/** A stretch of tokens with numbers in it that are none, and why. */
export interface Mark {
  readonly first: number;
  readonly next: number;
  readonly because: string;
}

/** In order of how little each is mistaken for another. */
const READERS: readonly ((tokens: Tokens, index: number) => Found<string> | null)[] = [
  readAddress,
  readNoteMark,
  readEndMark,
  readListNumber,
  readTelephone,
  readMarginAlone,
  readTime,
  readDate,
  readQuarter,
  readYear,
  readAge,
  readName,
  readOrdinal,
  readIdiom,
];

/** Finds dates, names, ages, telephone numbers and all else that has a number and counts nothing. */
export function findNotFigures(tokens: Tokens): readonly Mark[] {
  const marks: Mark[] = [];
  let next = 0;
  for (const first of placesNearNumbers(tokens)) {
    if (first < next) continue;
    // "A high of -12 May never see" has a number, and no date.
    const below = readBelowZero(tokens, first);
    if (below) next = below.next;
    const found = below ? null : firstOf(tokens, first);
    if (!found) continue;
    next = found.next;
    marks.push({ first, next, because: found.value });
  }
  return marks;
}

function firstOf(tokens: Tokens, index: number): Found<string> | null {
  for (const read of READERS) {
    const found = read(tokens, index);
    if (found) return found;
  }
  return null;
}

/** The tokens with the marked ones made names, so that no reader of numbers takes them for one. */
export function withNames(tokens: Tokens, marks: readonly Mark[]): Tokens {
  const named: Token[] = [...tokens];
  for (const { first, next } of marks) {
    for (let index = first; index < next; index += 1) {
      const token = tokens[index];
      if (token) named[index] = { ...token, kind: "named" };
    }
  }
  return named;
}
