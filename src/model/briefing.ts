import type { WrittenClaim } from "./claims/index.ts";
import type { CountryCode } from "./claims/kind.ts";
import type { Article, Span } from "./evidence.ts";
import { listed } from "./format.ts";
import type { Quantity } from "./quantity.ts";
import type { Status } from "./status.ts";

/** What reading adds to a claim: what follows from its words, its article and its kind. */
interface Told {
  /** Where the quote stands. */
  readonly span: Span;
  readonly status: Status;
  /** The article's own time words; `carried` when they stand in an earlier sentence. */
  readonly asOf: { readonly words: string; readonly carried: boolean } | null;
  /** Every country it names: its parties and the others. */
  readonly countries: readonly CountryCode[];
  /** How it reads in large type, where it has a number to show. */
  readonly figure: FigureWords | null;
}

/** A number in large type: words before it, what it counts, and the same for a list on a screen. */
export interface FigureWords {
  readonly quantity: Quantity;
  readonly lead: string;
  readonly label: string;
  readonly short: string;
}

type Added<C> = C extends unknown ? Readonly<Omit<C, keyof Told | "occurrence">> & Told : never;

/** A claim of any kind. Its type is that of the forms in `claims/`, written there alone. */
export type Claim = Added<WrittenClaim>;
export type Kind = Claim["kind"];
export type ClaimOf<K extends Kind> = Extract<Claim, { readonly kind: K }>;

/** A fact another publisher states: never a claim of the article. */
export interface Fact {
  readonly id: string;
  readonly publisher: string;
  /** ISO 8601 where the publisher gives a day, else null. */
  readonly date: string | null;
  /** The date as a reader should see it, such as "7 or 8 May 2022" or "undated". */
  readonly dated: string;
  /** Shown as a link only when it is http(s). */
  readonly address: string;
  /** In our words; the publisher's sentences are not reproduced. */
  readonly statement: string;
  readonly status?: Status | undefined;
  readonly quantity?: Quantity | undefined;
  readonly claim: string;
  readonly relation: "agrees" | "conflicts" | "dates" | "compares";
  /** For a conflict: the countries it is about. */
  readonly countries: readonly CountryCode[];
}

/** What the article says of itself. */
export interface Origin {
  readonly publisher: string | null;
  /** ISO 8601, or null where the article carries no date. */
  readonly date: string | null;
  readonly address: string | null;
  readonly authors: readonly string[];
  /** The country that speaks in it. */
  readonly lead: CountryCode | null;
}

export interface Country {
  readonly code: CountryCode;
  readonly name: string;
  /** As it stands before a noun: "Canadian". */
  readonly adjective: string;
}

/** What nobody has decided yet. */
export interface Draft {
  readonly undecided: readonly string[];
  readonly unchecked: readonly string[];
}

/** A slide that an editor asks for. */
export interface Asked {
  /** Ids of panels and series. */
  readonly of: readonly string[];
  readonly title?: string | undefined;
  /** Shown one after the other. */
  readonly steps?: boolean | undefined;
}

/** One article's checked claims. Plain JSON: a prerendered page carries it whole. */
export interface Briefing {
  readonly id: string;
  readonly title: string;
  /** One sentence: what kind of text this is a briefing from. */
  readonly standfirst: string;
  readonly licence: {
    readonly statement: string;
    readonly name: string;
    /** For places with room for no more. */
    readonly short: string;
    readonly address: string;
  };
  readonly article: Article;
  readonly origin: Origin;
  readonly claims: readonly Claim[];
  readonly facts: readonly Fact[];
  /** When other sources place an article that carries no date. */
  readonly published: { readonly words: string; readonly facts: readonly string[] } | null;
  /** Those that a claim or fact names, in the order in which the briefing comes to them. */
  readonly countries: readonly Country[];
  readonly terms: readonly { readonly term: string; readonly meaning: string }[];
  /** The article's time words in order, with the claims told at each. */
  readonly timeLine: readonly {
    readonly words: string;
    readonly when: "past" | "now" | "ahead";
    readonly claims: readonly string[];
  }[];
  /** The message and the measure of a panel, by panel id. */
  readonly messages: Readonly<
    Record<string, { readonly headline: string; readonly subtitle: string }>
  >;
  /** Claim ids, most important first. */
  readonly keyFigures: readonly string[];
  /** What an editor wants in the show, slide by slide; all of it, where nobody says. */
  readonly show?: readonly Asked[] | undefined;
  /** Where somebody has still to decide: how many candidates, and how many of its own parts. */
  readonly draft?: Draft | undefined;
  /** An editor's speaker notes, by panel id; empty where there are none. */
  readonly notes: Readonly<Record<string, readonly string[]>>;
}

/** Narrows to claims of one kind. */
export function claimsOf<K extends Kind>(briefing: Briefing, kind: K) {
  return briefing.claims.filter((claim): claim is ClaimOf<K> => claim.kind === kind);
}

/** Facts of one relation to any of the claims. */
export function factsAbout(
  briefing: Briefing,
  claims: readonly Claim[],
  relation: Fact["relation"],
) {
  const ids = new Set(claims.map(({ id }) => id));
  return briefing.facts.filter((fact) => fact.relation === relation && ids.has(fact.claim));
}

/** When it was published, as far as the article says; else what other sources say of that. */
export function datedLine({ origin, published }: Briefing): string {
  const own = ownDate(origin);
  return origin.date === null && published
    ? `${own}; other sources place it ${published.words}.`
    : `${own}.`;
}

/** What the article says of its publisher and date, as a sentence without its stop. */
export function ownDate({ publisher, date }: Origin): string {
  if (date !== null) return `Published ${longDate(date)}${publisher ? ` by ${publisher}` : ""}`;
  return `${publisher ? `Published by ${publisher}. ` : ""}Undated in the source`;
}

/** "Written by Ana Invenção and Rui Cais.", or nothing where no author is named. */
export function authorsLine({ authors }: Origin): string | null {
  return authors.length > 0 ? `Written by ${listed(authors)}.` : null;
}

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** "2025-03-03" as "3 March 2025"; written out, since Intl differs between browsers and Node. */
export function longDate(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}
