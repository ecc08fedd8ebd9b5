import { type Article, locate, type Span } from "../evidence.ts";
import { claimsFile } from "../forms.ts";
import { nearestName } from "../nearest-name.ts";

/** What of a file was not read, by the key it stands under: whole, or entries of its list. */
export type LeftOut = ReadonlyMap<string, readonly unknown[]>;

/** Those that account for words of the article. */
const COVERING = ["claims", "notFigures"];

/**
 * Where the words stand that entries of claims.json are about which could not be read, so that
 * nobody is told to add a claim that is there; null where that cannot be known.
 */
export function unreadPlaces(article: Article, left: LeftOut): readonly Span[] | null {
  const places = [...left].map(([key, entries]) => {
    if (COVERING.includes(key)) return entries.map((entry) => placesOf(article, entry));
    const isOther = Object.hasOwn(claimsFile.entries, key) || nearestName(key, COVERING) === null;
    return isOther ? [] : [[]];
  });
  return places.flat().some((found) => found.length === 0) ? null : places.flat(2);
}

function placesOf(article: Article, entry: unknown): readonly Span[] {
  const isQuoting = typeof entry === "object" && entry !== null && "quote" in entry;
  return isQuoting && typeof entry.quote === "string" ? locate(article, entry.quote) : [];
}
