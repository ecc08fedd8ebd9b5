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

/** Whether a normalised text has these words, in whatever case. */
export function has(text: string, words: string): boolean {
  return text.toLowerCase().includes(normalise(words).toLowerCase());
}
