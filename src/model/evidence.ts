/**
 * Quotes found in the article, and what the article says that no claim covers.
 *
 * Normalisation, applied alike to the article and to every quote: a markdown link becomes
 * its words, a backslash escape the bare character, and every run of white space one space.
 * A block that starts in lower case continues the block before it.
 */
export interface Article {
  /** Paragraph 0 is the headline. */
  readonly paragraphs: readonly string[];
}

/** Where a quote stands, in UTF-16 units of the normalised paragraph; `end` is exclusive. */
export interface Span {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

export function normalise(text: string): string {
  return text
    .replace(/\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g, "$1")
    .replace(/\\([^\w\s])/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}

/** Blank-line separated blocks, the first being the headline. */
export function readArticle(raw: string): Article {
  const paragraphs: string[] = [];
  for (const block of raw
    .split(/\n\s*\n/)
    .map(normalise)
    .filter(Boolean)) {
    const last = paragraphs.length - 1;
    if (last > 0 && /^\p{Ll}/u.test(block)) paragraphs[last] += ` ${block}`;
    else paragraphs.push(block);
  }
  return { paragraphs };
}

/** Every place where the quote stands, in reading order. */
export function locate(article: Article, quote: string): Span[] {
  const wanted = normalise(quote);
  if (wanted === "") return [];
  return article.paragraphs.flatMap((text, paragraph) => {
    const spans: Span[] = [];
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      spans.push({ paragraph, start: at, end: at + wanted.length });
    }
    return spans;
  });
}

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
