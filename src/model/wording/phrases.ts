import { at, follows, type Tokens } from "./token.ts";

/** What was read, and the place of the token after it. */
export interface Found<Value> {
  readonly value: Value;
  readonly next: number;
}

/** Phrases by their first word, the longest first, so that "no more than" is not "no". */
export type Phrases<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>;

interface Phrase<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

/** A table of phrases, each written as its tokens with spaces between: "an estimated", "c .". */
export function phrases<Value>(
  table: readonly (readonly [words: string, value: Value])[],
): Phrases<Value> {
  const sorted = table
    .map(([words, value]) => ({ words: words.split(" "), value }))
    .sort((a, b) => b.words.length - a.words.length);
  const byFirst = new Map<string, Phrase<Value>[]>();
  for (const phrase of sorted) {
    const first = phrase.words[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return byFirst;
}

/** One value for several phrases, written with bars between: "over|above|in excess of". */
export function each<Value>(words: string, value: Value): readonly (readonly [string, Value])[] {
  return words.split("|").map((phrase) => [phrase, value] as const);
}

/** The longest phrase that begins at a place, within one line of words. */
export function readPhraseAt<Value>(
  table: Phrases<Value>,
  tokens: Tokens,
  index: number,
): Found<Value> | null {
  const candidates = table.get(at(tokens, index).lower) ?? [];
  const phrase = candidates.find(({ words }) => follows(tokens, index, words));
  return phrase ? { value: phrase.value, next: index + phrase.words.length } : null;
}

/** A set of words, written with spaces between. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
