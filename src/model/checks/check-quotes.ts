import { nearest } from "../article/nearest.ts";
import { type Article, locate, type Span } from "../evidence.ts";
import { type Fault, inClaims, lacking } from "../fault.ts";
import type { ClaimsFile } from "../forms.ts";
import { wholePlaces } from "./check-quantity.ts";
import { gaps } from "./gaps.ts";
import type { Numbers } from "./numbers.ts";

/** Every quote stands in the article, and which place is meant is plain. */
export function checkQuotes(
  article: Article,
  claims: ClaimsFile["claims"],
  places: readonly (readonly Span[])[],
): readonly Fault[] {
  return claims.flatMap(({ quote, occurrence }, index) => {
    const what = placed(article, quote, occurrence, places[index]?.length ?? 0);
    return what === null ? [] : [inClaims(["claims", index, "quote"], what)];
  });
}

/** Where quotes that are not in the article probably belong, so that each is told once. */
export function nearestPlaces(
  article: Article,
  claims: ClaimsFile["claims"],
  places: readonly (readonly Span[])[],
): readonly Span[] {
  return claims.flatMap(({ quote }, index) => {
    if (places[index]?.length) return [];
    const like = nearest(article, quote);
    return like ? locate(article, like.words) : [];
  });
}

/** What is wrong with a quote and the place it names, if anything. */
function placed(
  article: Article,
  quote: string,
  occurrence: number | undefined,
  times: number,
): string | null {
  if (article.paragraphs.length === 0) return "the article is empty";
  if (times === 0) {
    const like = nearest(article, quote);
    const hint = like ? `; the nearest words are “${like.words}”: ${like.differs}` : "";
    return `not in the article, word for word: “${quote}”${hint}`;
  }
  if (occurrence === undefined && times > 1) {
    return `stands ${times} times in the article; quote more of it, or say which with "occurrence"`;
  }
  return (occurrence ?? 1) > times
    ? `has no occurrence ${occurrence}: it stands ${times} times`
    : null;
}

/** What accounts for the article: the quotes of claims, and the numbers that they state. */
export interface Accounted {
  readonly numbers: Numbers;
  readonly quotes: readonly Span[];
  readonly figures: readonly Span[];
}

/** Every number and sentence of the article is in a claim, or excepted with a reason. */
export function checkCoverage(
  article: Article,
  { numbers, quotes, figures }: Accounted,
  exceptions: ClaimsFile["notFigures"],
): readonly Fault[] {
  const places = exceptions.map(({ quote }) => wholePlaces(article, quote));
  const faults = exceptions.flatMap(({ quote, occurrence }, index) => {
    const what = placed(article, quote, occurrence, places[index]?.length ?? 0);
    return what === null ? [] : [inClaims(["notFigures", index, "quote"], what)];
  });
  const excepted = exceptions.flatMap(
    ({ occurrence = 1 }, index) => places[index]?.[occurrence - 1] ?? [],
  );
  const open = gaps(article, numbers, { quotes, figures, exceptions: excepted }).map(
    ({ paragraph, what, text }): Fault =>
      lacking(
        {
          file: "article.txt",
          path: [],
          words: text,
          what:
            `paragraph ${paragraph}: the ${what} “${text}” is in no claim; ` +
            `${what === "figure" ? "state it in a claim's quantities" : "add a claim"}, ` +
            "or an entry under notFigures that says why not",
        },
        "claims",
      ),
  );
  return [...faults, ...open];
}
