import { type Weight, widthOf } from "./text-width.ts";
import { withoutLoneWord, withWholeAmounts, wrap } from "./text-wrap.ts";

/**
 * Lines of at most a width, with no amount or date over two of them where it has room on one. A word
 * that is wider is broken: it must not run into its neighbour.
 */
export function linesOf(
  words: string,
  width: number,
  size: number,
  weight: Weight = "regular",
): readonly string[] {
  const widthIn = (some: string) => widthOf(some, size, weight);
  const pieces = withWholeAmounts(words)
    .split(" ")
    .flatMap((whole) => (widthIn(whole) > width ? whole.split("\u00a0") : [whole]))
    .flatMap((word) => broken(word, width, size, weight));
  const lines = withoutLoneWord(wrap(pieces.join(" "), width, widthIn), width, widthIn);
  return lines.map((line) => line.replaceAll("\u00a0", " "));
}

function broken(word: string, width: number, size: number, weight: Weight): readonly string[] {
  const pieces: string[] = [""];
  for (const letter of word) {
    const longer = `${pieces.at(-1)}${letter}`;
    if (pieces.at(-1) !== "" && widthOf(longer, size, weight) > width) pieces.push(letter);
    else pieces[pieces.length - 1] = longer;
  }
  return pieces.filter(Boolean);
}
