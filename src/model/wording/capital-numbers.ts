import { NAME } from "./designations.ts";
import { CARDINALS, ORDINALS } from "./number-words.ts";
import type { Found } from "./phrases.ts";
import { at, before, isBreak, isCapital, near, type Tokens } from "./token.ts";

/** "Five Eyes", "the Nordic-Baltic Eight": a number with a capital where no sentence begins. */
export function readCapitalNumber(tokens: Tokens, index: number): Found<string> | null {
  const token = at(tokens, index);
  if (!isCapital(token) || !(CARDINALS.has(token.lower) || ORDINALS.has(token.lower))) return null;
  if (isAlliance(tokens, index)) return { value: NAME, next: index + 2 };
  if (isOpening(tokens, index) || isTitle(tokens, index)) return null;
  const group = before(tokens, index).lower === "of" && isCapital(before(tokens, index, 2));
  const named = group || isCapital(near(tokens, index + 1)) || isCapital(before(tokens, index));
  return named ? { value: NAME, next: index + 1 } : null;
}

const isAlliance = (tokens: Tokens, index: number) =>
  /^(?:eyes|seas|sisters|nations)$/.test(near(tokens, index + 1).lower) &&
  isCapital(near(tokens, index + 1));

/** Where any word has a capital: after a break, a full stop, a colon or a quotation mark. */
function isOpening(tokens: Tokens, index: number): boolean {
  const { gap, quoted, sentence } = at(tokens, index);
  const previous = at(tokens, index - 1);
  if (isBreak(gap) || gap === "line" || quoted || previous.sentence !== sentence) return true;
  return previous.kind === "sign" && !/^[,-]$/.test(previous.lower);
}

const WIDE = 8;

/** Whether the words around all have capitals, as in a headline. */
export function isTitle(tokens: Tokens, index: number): boolean {
  let long = 0;
  for (let place = index - WIDE; place <= index + WIDE; place += 1) {
    const { kind, lower, sentence } = at(tokens, place);
    if (sentence !== at(tokens, index).sentence || kind !== "word" || lower.length < 5) continue;
    if (!isCapital(at(tokens, place))) return false;
    long += 1;
  }
  return long > 2;
}
