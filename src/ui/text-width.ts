/**
 * Text is reckoned and not measured, so that a drawing or a slide is the same wherever it is made,
 * whatever its fonts: letters are as wide as in the widest faces in common use.
 */
export type Weight = "regular" | "bold";

/**
 * Widths in ems that no letter of Verdana or DejaVu Sans passes by much, by class of letter;
 * their bold is an eighth wider.
 */
const NARROW = /[\sijltfrI.,:;'’‘|!()[\]/·-]/;
const WIDE = /[mwMW@%—]/;
const CAPITAL = /[A-Z&£€$¶≠]/;
const BOLDER = 1.12;

/** @returns the width of words on one line, in the unit of the size */
export function widthOf(words: string, size: number, weight: Weight = "regular"): number {
  const ems = [...words].reduce((sum, letter) => sum + emsOf(letter), 0);
  return ems * size * (weight === "bold" ? BOLDER : 1);
}

function emsOf(letter: string): number {
  if (NARROW.test(letter)) return 0.37;
  if (WIDE.test(letter)) return 0.98;
  return CAPITAL.test(letter) ? 0.75 : 0.65;
}

/** Words broken into lines as a browser would; a word wider than the room has its own line. */
export function wrap(
  words: string,
  size: number,
  width: number,
  weight: Weight = "regular",
): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(/ +/).filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer, size, weight) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
