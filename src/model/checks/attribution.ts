import { firstEnding } from "../article/sentences.ts";
import { sentencesAt } from "../article/sentences-at.ts";
import { type Article, has, type Span } from "../evidence.ts";
import type { Asked } from "./checked.ts";

/** Sentences such as "Ana Cais said:" before what a claim quotes her with: they need no claim. */
export function attributions(article: Article, asked: readonly Asked[]): readonly Span[] {
  return asked.flatMap(({ claim, span }) => {
    if (claim.kind !== "quotation") return [];
    const before = sentenceBefore(article, span);
    const surname = claim.speaker.name.split(" ").at(-1) ?? "";
    const words = before && article.paragraphs[before.paragraph]?.slice(before.start, before.end);
    return before && words?.endsWith(":") && has(words, surname) ? [before] : [];
  });
}

/** The sentence that ends where a quotation begins, in the same paragraph or the one before. */
function sentenceBefore(article: Article, { paragraph, start }: Span): Span | null {
  const text = article.paragraphs[paragraph] ?? "";
  const isFirst = /^[\s"'“‘]*$/.test(text.slice(0, start));
  const place = isFirst ? paragraph - 1 : paragraph;
  const all = sentencesAt(article, place);
  const before = text.slice(Math.max(0, start - REACH), start);
  const end = start - (OPENING.exec(before)?.[0].length ?? 0);
  const found = isFirst ? all.at(-1) : all[firstEnding(all, end)];
  return found && (isFirst || found.end === end) ? { paragraph: place, ...found } : null;
}

/** What stands between a sentence and the words quoted after it, and how far that may reach. */
const OPENING = /\s*["'“‘]*$/;
const REACH = 40;
