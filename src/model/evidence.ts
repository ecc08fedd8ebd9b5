import { type BlockKind, readBlocks } from "./article/blocks.ts";
import { fold } from "./article/fold.ts";
import { unmarked } from "./article/lines.ts";
import { normalise } from "./article/normalise.ts";
import { candidates, indexOf } from "./article/word-index.ts";
import { lastOf, onceFor, remembered } from "./remember.ts";

/** An article's blocks, normalised: what every quote is found in. */
export interface Article {
  /** Paragraph 0 is the headline. */
  readonly paragraphs: readonly string[];
  /** What each paragraph is. */
  readonly kinds: readonly BlockKind[];
}

/** Where a quote stands, in UTF-16 units of the normalised paragraph; `end` is exclusive. */
export interface Span {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** The same article as long as the text is the same, so that what is known of it is known still. */
export const readArticle = lastOf((raw): Article => {
  const blocks = readBlocks(raw);
  return {
    paragraphs: blocks.map(({ text }) => text),
    kinds: blocks.map(({ kind }) => kind),
  };
});

/**
 * Every place where the quote stands, in reading order: word for word and capital for
 * capital, whatever the shape of its quotation marks, dashes and spaces.
 */
export function locate(article: Article, quote: string): readonly Span[] {
  return locator(article)(quote);
}

const locator = onceFor((article: Article) =>
  remembered((quote): readonly Span[] => {
    const found = placesOf(article, normalise(quote));
    // What was copied out of Markdown still has the marks of an item or a row.
    return found.length > 0 ? found : placesOf(article, normalise(unmarked(quote)));
  }),
);

function placesOf(article: Article, words: string): Span[] {
  const wanted = fold(words).text;
  if (wanted === "") return [];
  const index = indexOf(article);
  return (
    candidates(index, wanted)
      .filter((at) => index.text.startsWith(wanted, at))
      // A dot of the quote is not a third of the article's ellipsis.
      .filter((at) => index.between(at) && index.between(at + wanted.length))
      .map((at) => index.span(at, at + wanted.length))
  );
}

/** The words of a span, as the article prints them. */
export function wordsAt({ paragraphs }: Article, { paragraph, start, end }: Span): string {
  return paragraphs[paragraph]?.slice(start, end) ?? "";
}

/** Whether a normalised text has these words, in whatever case and typography. */
export function has(text: string, words: string): boolean {
  return plain(text).includes(plain(normalised(words)));
}

/** The first paragraph that has these words, in whatever case and typography; -1 if none has. */
export function firstWith(article: Article, words: string): number {
  return firstOf(article)(words).paragraph;
}

const firstOf = onceFor((article: Article) =>
  remembered((words) => ({
    paragraph: article.paragraphs.findIndex((text) => has(text, words)),
  })),
);

const plain = remembered((text) => fold(text).text.toLowerCase());

const normalised = remembered((words) => normalise(words));
