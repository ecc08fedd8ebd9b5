import type { Briefing, Claim } from "./briefing.ts";
import { type Article, locate, normalise, type Span } from "./evidence.ts";
import { figureOf } from "./figure.ts";
import { gaps } from "./gaps.ts";
import type { Quantity } from "./quantity.ts";
import {
  bareFigures,
  boundBefore,
  boundedNumbers,
  NUMBER,
  readWords,
  standsWhole,
} from "./wording.ts";

/** What a claims file says of the article before its quotes are found there. */
export interface Told {
  readonly claims: readonly { readonly id: string; readonly quote: string }[];
  readonly notFigures: readonly { readonly quote: string; readonly because: string }[];
}

/**
 * Every way in which a well-formed briefing can still be untrue to its article or to itself.
 * @param spans for each claim, every place where its quote stands
 * @returns sentences that name file, place and fault; none if the briefing holds
 */
export function check(briefing: Briefing, told: Told, spans: readonly Span[][]): string[] {
  const { id, article } = briefing;
  return [
    ...found(id, article, told.claims, spans),
    ...covered(id, article, spans.flat(), told.notFigures),
    ...briefing.claims.flatMap((claim, index) =>
      spans[index]?.length === 1 ? agrees(id, article, claim, index) : [],
    ),
    ...references(briefing),
    ...wording(briefing),
  ];
}

function found(
  briefing: string,
  article: Article,
  claims: readonly { readonly id: string; readonly quote: string }[],
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

function covered(
  briefing: string,
  article: Article,
  spans: readonly Span[],
  exceptions: readonly { readonly quote: string; readonly because: string }[],
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

/** A claim's numbers say what its words say, with the bound that stands before them. */
function agrees(briefing: string, article: Article, claim: Claim, index: number): string[] {
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

function references(briefing: Briefing): string[] {
  const claims = new Set(briefing.claims.map(({ id }) => id));
  const facts = new Set(briefing.facts.map(({ id }) => id));
  const codes = new Set(briefing.countries.map(({ code }) => code));
  const inClaims = (at: string) => `${briefing.id}/claims.json: ${at}`;
  const inContext = (at: string) => `${briefing.id}/context.json: ${at}`;
  return [
    ...repeated(briefing.claims.map(({ id }) => id)).map((id) =>
      inClaims(`claims: the id ${id} is used twice`),
    ),
    ...repeated(briefing.facts.map(({ id }) => id)).map((id) =>
      inContext(`facts: the id ${id} is used twice`),
    ),
    ...briefing.keyFigures.flatMap((id, index) => {
      const claim = briefing.claims.find((candidate) => candidate.id === id);
      if (!claim) return [inClaims(`keyFigures[${index}]: no claim ${id}`)];
      return figureOf(briefing, claim)
        ? []
        : [inClaims(`keyFigures[${index}]: the claim ${id} has no figure and label`)];
    }),
    ...briefing.timeLine.flatMap((step, index) => [
      ...(briefing.article.paragraphs.some((text) => has(text, step.words))
        ? []
        : [inClaims(`timeLine[${index}].words: “${step.words}” is not in the article`)]),
      ...step.claims
        .filter((id) => !claims.has(id))
        .map((id) => inClaims(`timeLine[${index}].claims: no claim ${id}`)),
    ]),
    ...briefing.claims.flatMap((claim, index) =>
      countriesOf(claim)
        .filter((code) => !codes.has(code))
        .map((code) => inClaims(`claims[${index}]: ${code} is not listed under countries`)),
    ),
    ...briefing.facts.flatMap((fact, index) => [
      ...(claims.has(fact.claim)
        ? []
        : [inContext(`facts[${index}].claim: no claim ${fact.claim}`)]),
      ...fact.countries
        .filter((code) => !codes.has(code))
        .map((code) =>
          inContext(`facts[${index}].countries: ${code} is not listed in claims.json`),
        ),
    ]),
    ...(briefing.published?.facts ?? [])
      .filter((id) => !facts.has(id))
      .map((id) => inContext(`published.facts: no fact ${id}`)),
  ];
}

/** An editor's own sentences keep the bounds too: "more than" is never lost in a headline. */
function wording(briefing: Briefing): string[] {
  const bounded = boundedNumbers(
    briefing.claims.flatMap((claim) => statedQuantities(claim).map(([, q]) => q)),
  );
  const texts: readonly (readonly [string, string])[] = [
    ["claims.json: standfirst", briefing.standfirst],
    ...Object.entries(briefing.messages).flatMap(([panel, { headline, subtitle }]) => [
      [`claims.json: messages.${panel}.headline`, headline] as const,
      [`claims.json: messages.${panel}.subtitle`, subtitle] as const,
    ]),
    ...briefing.claims.flatMap((claim, index) =>
      [claim.summary, claim.figure?.label ?? "", ...claim.caveats, ...claim.doesNotSay].map(
        (text) => [`claims.json: claims[${index}] (${claim.id})`, text] as const,
      ),
    ),
    ...briefing.facts.map(
      ({ statement }, index) => [`context.json: facts[${index}].statement`, statement] as const,
    ),
    ...Object.entries(briefing.notes).flatMap(([panel, notes]) =>
      notes.map((note) => [`notes.md: ${panel}`, note] as const),
    ),
  ];
  return texts.flatMap(([place, text]) =>
    bareFigures(text, bounded).map(
      (bare) => `${briefing.id}/${place}: “${bare}” stands without its qualifier in “${text}”`,
    ),
  );
}

function countriesOf(claim: Claim): readonly string[] {
  switch (claim.kind) {
    case "agreement":
      return [...claim.countries, claim.lead, ...claim.partners];
    case "support":
      return [...claim.countries, ...claim.supported];
    default:
      return claim.countries;
  }
}

function has(text: string, words: string): boolean {
  return text.toLowerCase().includes(normalise(words).toLowerCase());
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

/** Every quantity a claim states in words of its own, with its field's name. */
export function statedQuantities(claim: Claim): readonly (readonly [string, Quantity])[] {
  const stated: readonly (readonly [string, Quantity | undefined])[] = (() => {
    switch (claim.kind) {
      case "meeting":
        return [["represented", claim.represented] as const];
      case "aid":
        return [["amount", claim.amount] as const, ["counted", claim.counted] as const];
      case "deployment":
        return [["before", claim.before] as const, ["after", claim.after] as const];
      default:
        return [];
    }
  })();
  return stated.filter((pair): pair is readonly [string, Quantity] => pair[1] !== undefined);
}
