import { isOneMeasure } from "./measures.ts";
import { isNumberWord, PARTS } from "./number-words.ts";
import type { Token, Tokens } from "./token.ts";

/** No reader looks further ahead than this for its first number. */
const AHEAD = 8;

/** The places from which a number is within reach: elsewhere there is nothing to read. */
export function placesNearNumbers(tokens: Tokens): readonly number[] {
  const places: number[] = [];
  let number = Number.POSITIVE_INFINITY;
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token && (mayBeNumber(token) || isOneMeasure(tokens, index))) number = index;
    if (number - index <= AHEAD) places.push(index);
  }
  return places.reverse();
}

function mayBeNumber({ kind, lower }: Token): boolean {
  if (kind !== "word") return kind === "digits" || kind === "address" || isNumberSign(lower);
  return (
    isNumberWord(lower) || PARTS.has(lower) || /(?:fold|couple|pair|scores|^once)$/.test(lower)
  );
}

const isNumberSign = (lower: string) => /^\p{No}$/u.test(lower);
