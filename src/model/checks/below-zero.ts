import { type NotFigure, readQuantities } from "../wording/read-quantities.ts";
import type { Checked } from "./checked.ts";

/** Whether what is no figure is a number below zero, which no claim can state. */
export function isBelowZero({ because }: NotFigure): boolean {
  return because === "a number below zero";
}

/** A question to ask of such a number: whether the article, or a fact, has it too. */
export function knownBelowZero({ numbers, context }: Checked): (words: string) => boolean {
  const facts = context.facts.map(({ statement }) => readQuantities(statement));
  const all = [...numbers, ...facts].flatMap(({ notFigures }) => notFigures.filter(isBelowZero));
  const known = new Set(all.map(({ words }) => plain(words)));
  return (words) => known.has(plain(words));
}

/** "minus 2 per cent" and "−2%" are one number. */
function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/^minus\s+|^\p{Pd}|^−/u, "-")
    .replace(/\s*per\s?cent/, "%");
}
