import { readNoteMark } from "./note-marks.ts";
import { at, isBreak, type Tokens } from "./token.ts";
import type { Memory } from "./units.ts";

/**
 * A note at the foot is about what was counted before its mark: "[2] The range is 2 to 3 million".
 * @returns what was counted last before a place, each place after the one asked before
 */
export function followNotes(tokens: Tokens) {
  const noted = new Map<string, Memory["count"]>();
  let place = 0;
  return (end: number, last: Memory["count"]): Memory["count"] => {
    let count = last;
    for (; place < end; place += 1) {
      const mark = readNoteMark(tokens, place);
      if (!mark) continue;
      const { gap, start, sentence } = at(tokens, place);
      const name = wordsIn(tokens, place, mark.next);
      const about = isBreak(gap) || gap === "line" ? noted.get(name) : undefined;
      if (about) count = { ...about, topic: about.unit, start, sentence };
      else noted.set(name, count);
    }
    return count;
  };
}

const wordsIn = (tokens: Tokens, first: number, next: number) =>
  Array.from({ length: next - first }, (_, index) => at(tokens, first + index).text).join("");
