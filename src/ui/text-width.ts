/**
 * Text is reckoned and not measured, so that a drawing or a slide is the same wherever it is made,
 * whatever its fonts: letters are as wide as in the widest faces in common use.
 */
export type Weight = "regular" | "bold";

/** Letters by how wide they are in DejaVu Sans, in ems; all others are as wide as an “n”. */
const WIDTHS = [
  [" \u00a0\u202f\tijlIJ.,'’‘·|", 0.32],
  ["-:;/f()[]t!r", 0.41],
  ['sz"–“”?cLF', 0.56],
  ["KAVXZBRC", 0.7],
  ["UNHDGOQ&", 0.79],
  ["w≠−÷×+M", 0.87],
  ["mW%—", 1],
] as const;
const USUAL = 0.636;
/** Its bold is so much wider. */
const BOLDER = 1.13;

/** @returns the width of words on one line, in the unit of the size */
export function widthOf(words: string, size: number, weight: Weight = "regular"): number {
  const ems = [...words].reduce((sum, letter) => sum + emsOf(letter), 0);
  return ems * size * (weight === "bold" ? BOLDER : 1);
}

function emsOf(letter: string): number {
  return WIDTHS.find(([letters]) => letters.includes(letter))?.[1] ?? USUAL;
}
