import type { NotFigure } from "../wording/read-quantities.ts";
import type { Checked } from "./checked.ts";
import { stands } from "./known-dates.ts";

/** Whether what is no figure is a name with a number: "Type 26", "No 10", "155mm". */
export function isNumberedName({ because, words }: NotFigure): boolean {
  return because === "a name" && /\d/.test(words);
}

/** A question to ask of such a name: whether the article, or a fact, has it too. */
export function knownNames({ article, context }: Checked): (words: string) => boolean {
  const texts = [...article.paragraphs, ...context.facts.map(({ statement }) => statement)];
  const known = texts.map((text) => text.toLowerCase());
  return (words) => known.some((text) => stands(text, words.toLowerCase()));
}
