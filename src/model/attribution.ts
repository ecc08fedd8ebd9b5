import type { Asked } from "./checked.ts";
import { type Article, has, type Span } from "./evidence.ts";
import { sentences } from "./sentences.ts";

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
function sentenceBefore({ paragraphs }: Article, { paragraph, start }: Span): Span | null {
  const text = paragraphs[paragraph] ?? "";
  const isFirst = /^[\s"'“‘]*$/.test(text.slice(0, start));
  const place = isFirst ? paragraph - 1 : paragraph;
  const all = sentences(paragraphs[place] ?? "");
  const end = /\s*["'“‘]*$/.exec(text.slice(0, start))?.index ?? start;
  const found = isFirst ? all.at(-1) : all.find((sentence) => sentence.end === end);
  return found ? { paragraph: place, ...found } : null;
}
