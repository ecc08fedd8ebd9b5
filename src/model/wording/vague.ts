import { currencyAfter } from "./currencies.ts";
import { SCALES, VAGUE } from "./number-words.ts";
import { each, type Phrases, phrases, readPhraseAt } from "./phrases.ts";
import { at, near, type Tokens } from "./token.ts";

const INEXACT: Phrases<true> = phrases(
  each("several|a few|few|many|some|a couple of|a good many|multiple|untold", true as const),
);

/** A size without a number: "dozens of", "several thousand", "tens of millions of pounds". */
export function readVague(
  tokens: Tokens,
  index: number,
): { next: number; unit: string | null } | null {
  const end = readPlurals(tokens, index) ?? readInexact(tokens, index);
  if (end === null) return null;
  const of = near(tokens, end).lower === "of" ? end + 1 : end;
  const currency = currencyAfter(tokens, of);
  return currency ? { next: currency.next, unit: currency.value.code } : { next: of, unit: null };
}

/** "hundreds", "tens of thousands"; "tens" and "scores" only with "of". */
function readPlurals(tokens: Tokens, index: number, outer = true): number | null {
  const { lower } = at(tokens, index);
  if (!VAGUE.has(lower)) return null;
  const isOf = near(tokens, index + 1).lower === "of";
  if ((lower === "tens" || lower === "scores") && !isOf) return null;
  const inner = isOf && outer ? readPlurals(tokens, index + 2, false) : null;
  return inner ?? index + 1;
}

/** "several hundred", "a few thousand", "many thousands"; never "some 500". */
function readInexact(tokens: Tokens, index: number): number | null {
  const found = readPhraseAt(INEXACT, tokens, index);
  if (!found) return null;
  const { lower } = near(tokens, found.next);
  if (!SCALES.has(lower) && !VAGUE.has(lower)) return null;
  const again = near(tokens, found.next + 1).lower;
  const next = SCALES.has(again) ? found.next + 2 : found.next + 1;
  return VAGUE.has(lower) ? (readPlurals(tokens, found.next) ?? next) : next;
}
