import type { Article, Span } from "./evidence.ts";
import type { Quantity } from "./quantity.ts";
import type { Status } from "./status.ts";

/** ISO 3166-1 alpha-3. */
export type CountryCode = string;

/** What every claim has, whatever it says. */
interface ClaimBase {
  /** Public: in addresses and files, so it is never renamed. */
  readonly id: string;
  /** Verbatim from the article, after the normalisation of `evidence.ts`. */
  readonly quote: string;
  /** Where the quote stands. */
  readonly span: Span;
  /** What it says, in neutral words. */
  readonly summary: string;
  readonly status: Status;
  /** The article's own time words; `carried` when they stand in an earlier sentence. */
  readonly asOf: { readonly words: string; readonly carried: boolean } | null;
  readonly countries: readonly CountryCode[];
  /** Read with care. */
  readonly caveats: readonly string[];
  readonly doesNotSay: readonly string[];
  /** How the claim reads as a key figure: words before the number, and what it counts. */
  readonly figure?:
    | {
        readonly lead?: string | undefined;
        readonly label: string;
        /** For a list on a screen; the label where there is none. */
        readonly short?: string | undefined;
      }
    | undefined;
}

/** Someone met someone. */
export interface MeetingClaim extends ClaimBase {
  readonly kind: "meeting";
  readonly represented?: Quantity | undefined;
  /** One of the engagements the article reports, and not a detail of another. */
  readonly engagement: boolean;
}
/** On an agenda: not decided. */
export interface TopicClaim extends ClaimBase {
  readonly kind: "topic";
}
export interface QuotationClaim extends ClaimBase {
  readonly kind: "quotation";
  readonly speaker: { readonly name: string; readonly role: string };
}
/** Provided, announced or discussed: the status says which, and the three never mix. */
export interface AidClaim extends ClaimBase {
  readonly kind: "aid";
  readonly amount?: Quantity | undefined;
  /** As the article writes them. */
  readonly items: readonly string[];
  /** Words of a count that the items share. */
  readonly counted?: Quantity | undefined;
}
/** A force at a place, before and after. */
export interface DeploymentClaim extends ClaimBase {
  readonly kind: "deployment";
  /** Names series, so it is never renamed. */
  readonly place: { readonly id: string; readonly name: string };
  /** What is counted, and whether few enough to be drawn one by one. */
  readonly force: { readonly name: string; readonly cells: boolean };
  readonly before: Quantity;
  readonly after: Quantity;
}
/** A written instrument. */
export interface AgreementClaim extends ClaimBase {
  readonly kind: "agreement";
  readonly instrument: { readonly name: string; readonly short: string };
  /** The country that speaks in the article, when it is a party. */
  readonly lead: CountryCode;
  /** The others, in the article's order. */
  readonly partners: readonly CountryCode[];
}
/** Support voiced for something others do: no instrument. */
export interface SupportClaim extends ClaimBase {
  readonly kind: "support";
  readonly supported: readonly CountryCode[];
}
/** What lies ahead. */
export interface OutlookClaim extends ClaimBase {
  readonly kind: "outlook";
}
/** Purposes, causes and assertions around the facts. */
export interface BackgroundClaim extends ClaimBase {
  readonly kind: "background";
}

export type Claim =
  | MeetingClaim
  | TopicClaim
  | QuotationClaim
  | AidClaim
  | DeploymentClaim
  | AgreementClaim
  | SupportClaim
  | OutlookClaim
  | BackgroundClaim;
export type Kind = Claim["kind"];

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
  readonly claims: readonly Claim[];
  readonly facts: readonly Fact[];
  /** When other sources place an article that carries no date. */
  readonly published: { readonly words: string; readonly facts: readonly string[] } | null;
  readonly countries: readonly { readonly code: CountryCode; readonly name: string }[];
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
  /** An editor's speaker notes, by panel id; empty where there are none. */
  readonly notes: Readonly<Record<string, readonly string[]>>;
}

/** Narrows to claims of one kind. */
export function claimsOf<K extends Kind>(briefing: Briefing, kind: K) {
  return briefing.claims.filter(
    (claim): claim is Extract<Claim, { kind: K }> => claim.kind === kind,
  );
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
