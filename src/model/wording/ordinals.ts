import { CARDINALS, ORDINALS } from "./number-words.ts";
import { readEvery } from "./one-in-many.ts";
import type { Found } from "./phrases.ts";
import { isInside } from "./shares.ts";
import { at, glued, type Tokens } from "./token.ts";

/** A place in a row: "first", "30th", "thirty-second", "1st"; no part of a fraction. */
export function readOrdinal(tokens: Tokens, index: number): Found<string> | null {
  const { kind, lower } = at(tokens, index);
  const found = (next: number) => ({ value: "an ordinal", next });
  if (kind === "digits") {
    return /^(?:st|nd|rd|th)$/.test(glued(tokens, index + 1).lower) ? found(index + 2) : null;
  }
  const count = CARDINALS.get(lower) ?? 0;
  if (count && glued(tokens, index + 1).lower === "-") {
    const unit = ORDINALS.get(glued(tokens, index + 2).lower) ?? 0;
    const isOne = unit >= 100 || (count >= 20 && unit > 0 && unit < 10);
    return isOne ? found(index + 3) : null;
  }
  if (!ORDINALS.has(lower) || isInside(tokens, index) || readEvery(tokens, index - 1)) return null;
  return found(index + 1);
}
