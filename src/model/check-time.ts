import type { Asked } from "./checked.ts";
import { has } from "./evidence.ts";
import { type Fault, inClaims } from "./fault.ts";
import { sentenceOf } from "./sentences.ts";
import { sayWhen } from "./time-words.ts";

/** Time words say when, and stand in the quote's own sentence or before it in the article. */
export function checkTime({ claim: { asOf }, index, article, span }: Asked): readonly Fault[] {
  if (asOf === undefined) return [];
  const path = ["claims", index, "asOf"];
  const { before, quote, after } = sentenceOf(article, span);
  const text = article.paragraphs[span.paragraph] ?? "";
  const near = [text.slice(0, span.start), before + quote + after];
  if (![...article.paragraphs.slice(0, span.paragraph), ...near].some((words) => has(words, asOf)))
    return [inClaims(path, `“${asOf}” is not in the article up to the end of the sentence`)];
  return sayWhen(asOf) ? [] : [inClaims(path, `“${asOf}” says nothing of when`)];
}
