import type { Claim } from "./briefing.ts";
import { type Article, has, normalise, type Span } from "./evidence.ts";
import type { Quantity } from "./quantity.ts";
import { statedQuantities } from "./stated-quantities.ts";
import { boundBefore, NUMBER, readWords, standsWhole } from "./wording.ts";

/** A claim's numbers say what its words say, with the bound that stands before them. */
export function checkClaim(
  briefing: string,
  article: Article,
  claim: Claim,
  index: number,
): string[] {
  const place = `${briefing}/claims.json: claims[${index}]`;
  const paragraph = article.paragraphs[claim.span.paragraph] ?? "";
  const numbers = statedQuantities(claim).flatMap(([field, quantity]) => {
    const words = normalise(quantity.words ?? "");
    const at = whole(paragraph, claim.span, words);
    if (at < 0) return [`${place}.${field}.words: “${words}” does not stand whole in the quote`];
    const cut = boundBefore(paragraph.slice(0, at + Math.max(0, words.search(NUMBER))));
    if (cut && !has(words, cut)) {
      return [`${place}.${field}.words: the article says “${cut}” before “${words}”`];
    }
    return sayTheSame(`${place}.${field}`, quantity, readWords(words));
  });
  return [...numbers, ...dated(place, article, claim), ...listed(place, claim)];
}

/** Where the words first stand in the quote, not cut out of a longer word or number. */
function whole(paragraph: string, { start, end }: Span, words: string): number {
  for (let at = paragraph.indexOf(words, start); at >= 0; at = paragraph.indexOf(words, at + 1)) {
    const to = at + words.length;
    if (to > end || words === "") return -1;
    if (standsWhole(paragraph.slice(0, at), words, paragraph.slice(to))) return at;
  }
  return -1;
}

function sayTheSame(place: string, quantity: Quantity, said: ReturnType<typeof readWords>) {
  const value = quantity.bound === "words only" ? null : quantity.value;
  const faults: string[] = [];
  if (said.bound !== quantity.bound) {
    faults.push(`${place}.bound: the words say ${said.bound}, got ${quantity.bound}`);
  }
  if (said.value !== value && quantity.bound !== "words only") {
    faults.push(`${place}.value: the words say ${said.value}, got ${value}`);
  }
  return faults;
}

function dated(place: string, article: Article, { asOf, quote, span }: Claim): string[] {
  if (!asOf) return [];
  if (!asOf.carried) {
    return has(quote, asOf.words)
      ? []
      : [`${place}.asOf.words: “${asOf.words}” is not in the quote; is it carried?`];
  }
  const earlier = [
    ...article.paragraphs.slice(0, span.paragraph),
    (article.paragraphs[span.paragraph] ?? "").slice(0, span.start),
  ];
  return earlier.some((text) => has(text, asOf.words))
    ? []
    : [`${place}.asOf.words: “${asOf.words}” is not in the article before the quote`];
}

function listed(place: string, claim: Claim): string[] {
  if (claim.kind !== "aid") return [];
  return claim.items.flatMap((item, index) =>
    has(claim.quote, item) ? [] : [`${place}.items[${index}]: “${item}” is not in the quote`],
  );
}
