import type { Article, Span } from "./evidence.ts";

/** The sentence or sentences around a span, split so that the quote can be marked. */
export function sentenceOf(article: Article, { paragraph, start, end }: Span) {
  const text = article.paragraphs[paragraph] ?? "";
  const around = sentences(text).filter((s) => s.start < end && s.end > start);
  const from = around[0]?.start ?? start;
  const to = around.at(-1)?.end ?? end;
  return {
    before: text.slice(from, start),
    quote: text.slice(start, end),
    after: text.slice(end, to),
  };
}

/** A paragraph cut at every span's edge; each piece knows which spans cover it. */
export function segments<S extends Span>(text: string, spans: readonly S[]) {
  const edges = new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    return {
      text: text.slice(start, end),
      spans: spans.filter((span) => span.start <= start && span.end >= end),
    };
  });
}

/** A stop, any closing marks, white space, then a capital, a digit or an opening mark. */
export function sentences(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?:]["'”’)\]]*\s+(?=["'“‘([]*[\p{Lu}\d])/gu)) {
    const end = match.index + match[0].trimEnd().length;
    found.push({ start, end });
    start = match.index + match[0].length;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}
