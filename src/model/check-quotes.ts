import { type Article, locate, type Span } from "./evidence.ts";
import { gaps } from "./gaps.ts";

/** What a claims file says of the article before its quotes are found there. */
export interface Told {
  readonly claims: readonly { readonly id: string; readonly quote: string }[];
  readonly notFigures: readonly { readonly quote: string; readonly because: string }[];
}

/** Every quote stands in the article, once. */
export function checkQuotes(
  briefing: string,
  article: Article,
  claims: Told["claims"],
  spans: readonly Span[][],
) {
  return claims.flatMap(({ id, quote }, index) => {
    const place = `${briefing}/claims.json: claims[${index}].quote (${id})`;
    const times = spans[index]?.length ?? 0;
    if (times === 1) return [];
    if (times > 1) return [`${place}: stands ${times} times in the article; quote more of it`];
    const asked = article.paragraphs.length === 0 ? "the article is empty" : `“${quote}”`;
    return [`${place}: not in the article, word for word: ${asked}`];
  });
}

/** Every number and sentence of the article is in a claim, or excepted with a reason. */
export function checkCoverage(
  briefing: string,
  article: Article,
  spans: readonly Span[],
  exceptions: Told["notFigures"],
) {
  const excepted = exceptions.map(({ quote }) => locate(article, quote));
  const missing = excepted.flatMap((places, index) =>
    places.length > 0
      ? []
      : [`${briefing}/claims.json: notFigures[${index}].quote: not in the article`],
  );
  const open = gaps(article, [...spans, ...excepted.flat()]).map(
    ({ paragraph, what, text }) =>
      `${briefing}/article.txt: paragraph ${paragraph}: the ${what} “${text}” is in no claim; ` +
      "add a claim, or an entry under notFigures that says why not",
  );
  return [...missing, ...open];
}
