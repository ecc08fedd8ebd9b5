import type { Article } from "../evidence.ts";
import { onceFor } from "../remember.ts";
import { type Sentence, sentences } from "./sentences.ts";

/** The sentences of an article's paragraph, cut once for all claims that stand in it. */
export function sentencesAt(article: Article, paragraph: number): readonly Sentence[] {
  const known = cut(article);
  const all = known.get(paragraph) ?? sentences(article.paragraphs[paragraph] ?? "");
  known.set(paragraph, all);
  return all;
}

const cut = onceFor((_: Article) => new Map<number, readonly Sentence[]>());
