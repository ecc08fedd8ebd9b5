import { type Weight, widthOf } from "./text-width.ts";
import { withoutLoneWord, wrap } from "./text-wrap.ts";

/** Lines of at most a width. A word that is wider is broken: it must not run into its neighbour. */
export function linesOf(
  words: string,
  width: number,
  size: number,
  weight: Weight = "regular",
): readonly string[] {
  const pieces = words.split(" ").flatMap((word) => broken(word, width, size, weight));
  const widthIn = (some: string) => widthOf(some, size, weight);
  return withoutLoneWord(wrap(pieces.join(" "), width, widthIn), width, widthIn);
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
