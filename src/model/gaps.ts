import type { Article, Span } from "./evidence.ts";
import { sentences } from "./sentences.ts";
import { NUMBER } from "./wording.ts";

/** A number the article states that no span covers, or a sentence that none touches. */
export interface Gap {
  readonly paragraph: number;
  readonly what: "figure" | "sentence";
  readonly text: string;
}

/** What the article says that no span accounts for, in reading order by paragraph. */
export function gaps(article: Article, covered: readonly Span[]): Gap[] {
  return article.paragraphs.flatMap((text, paragraph) => {
    const spans = covered.filter((span) => span.paragraph === paragraph);
    const inside = (from: number, to: number) =>
      spans.some(({ start, end }) => start <= from && to <= end);
    const touched = (from: number, to: number) =>
      spans.some(({ start, end }) => start < to && from < end);
    const numbers = [...text.matchAll(NUMBER)]
      .filter((match) => !inside(match.index, match.index + match[0].length))
      .map((match): Gap => ({ paragraph, what: "figure", text: match[0] }));
    const silent = sentences(text)
      .filter(({ start, end }) => !touched(start, end))
      .map(
        ({ start, end }): Gap => ({
          paragraph,
          what: "sentence",
          text: text.slice(start, end),
        }),
      );
    return [...numbers, ...silent];
  });
}
