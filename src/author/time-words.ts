import { timeWordsIn } from "../model/article/time-words.ts";
import type { SourceBlock } from "./intake/intake.ts";

/** The time words of an article, each wording once, in reading order. */
export function timeWordsOf(blocks: readonly SourceBlock[]): string[] {
  const found = blocks.flatMap(({ text }) => timeWordsIn(text).map(({ words }) => words));
  return [...new Set(found)];
}
