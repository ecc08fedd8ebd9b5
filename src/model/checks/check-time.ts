import { sentenceOf } from "../article/sentences.ts";
import { sentencesAt } from "../article/sentences-at.ts";
import { sayWhen } from "../article/time-words.ts";
import { type Article, firstWith, has, type Span } from "../evidence.ts";
import { type Fault, inClaims } from "../fault.ts";
import type { Asked } from "./checked.ts";

/** Time words say when, and stand in the quote's own sentence or before it in the article. */
export function checkTime({ claim: { asOf }, index, article, span }: Asked): readonly Fault[] {
  if (asOf === undefined) return [];
  const path = ["claims", index, "asOf"];
  if (!isSaidBy(asOf, article, span))
    return [inClaims(path, `“${asOf}” is not in the article up to the end of the sentence`)];
  return sayWhen(asOf) ? [] : [inClaims(path, `“${asOf}” says nothing of when`)];
}

/** Whether words stand in a span's own sentence, or before it. */
function isSaidBy(words: string, article: Article, span: Span): boolean {
  const first = firstWith(article, words);
  if (first < 0 || first > span.paragraph) return false;
  if (first < span.paragraph) return true;
  const { before, quote, after } = sentenceOf(article, span, sentencesAt(article, span.paragraph));
  const text = article.paragraphs[span.paragraph] ?? "";
  return has(before + quote + after, words) || has(text.slice(0, span.start), words);
}
