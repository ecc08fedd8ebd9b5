import * as v from "valibot";
import {
  address,
  countries,
  country,
  day,
  elsewhere,
  id,
  occurrence,
  status,
  text,
  texts,
} from "./claims/fields.ts";
import { claimForm } from "./claims/index.ts";
import { LICENCES } from "./licences.ts";

/** The version of the files' form that this program reads. */
export const VERSION = 2;

const licence = v.union(
  [
    v.picklist(Object.keys(LICENCES) as (keyof typeof LICENCES)[]),
    v.strictObject({ statement: text, name: text, short: text, address }),
  ],
  `a licence with statement, name, short and address, or one of ${Object.keys(LICENCES).join(", ")}`,
);

/** What the article says of itself; nothing that it does not. */
const origin = v.strictObject({
  publisher: v.optional(v.nullable(text), null),
  date: v.optional(v.nullable(day), null),
  address: v.optional(v.nullable(address), null),
  authors: texts,
  lead: v.optional(v.nullable(country), null),
});

/** Numbers of the editor's own sentences that are the editor's own, each with a reason. */
const ownFigures = v.optional(v.array(v.strictObject({ words: text, because: text })), []);

/** Panels and series by id, on one slide or as few as hold them. */
const asked = v.strictObject({
  of: v.pipe(v.array(id), v.minLength(1, "at least one panel or series")),
  /** The panel's headline, or the series' title, where there is none. */
  title: v.optional(text),
  /** One thing after the other. */
  steps: v.optional(v.boolean()),
});

/** Parts of a briefing's own that a draft proposes. */
export const PARTS = ["messages", "keyFigures", "terms", "timeLine"] as const;
export type Part = (typeof PARTS)[number];

/** Where it stands, the briefing is a draft, and is not published; what nobody has decided yet. */
const draft = v.strictObject({
  undecided: v.optional(v.array(id), []),
  unchecked: v.optional(v.array(v.picklist(PARTS)), []),
});

/** `claims.json`; also the source of the JSON Schema that editors check against. */
export const claimsFile = v.strictObject({
  $schema: v.optional(text),
  version: v.literal(VERSION),
  draft: v.optional(draft),
  /** The article's headline where there is none. */
  title: v.optional(text),
  standfirst: text,
  article: v.optional(origin, {}),
  licence,
  /** Names of countries where this briefing writes them otherwise than usual. */
  countries: v.optional(v.array(v.strictObject({ code: country, name: text })), []),
  terms: v.optional(v.array(v.strictObject({ term: text, meaning: text })), []),
  timeLine: v.optional(
    v.array(
      v.strictObject({
        words: text,
        when: v.picklist(["past", "now", "ahead"]),
        claims: v.array(id),
      }),
    ),
    [],
  ),
  messages: v.optional(v.record(id, v.strictObject({ headline: text, subtitle: text })), {}),
  keyFigures: v.optional(v.array(id), []),
  /** The slides between the first and the sources, in order; without it, all in the usual order. */
  show: v.optional(v.array(asked)),
  claims: v.array(claimForm),
  notFigures: v.optional(v.array(v.strictObject({ quote: text, occurrence, because: text })), []),
  ownFigures,
});

export type ClaimsFile = v.InferOutput<typeof claimsFile>;

const fact = v.strictObject({
  id,
  publisher: text,
  /** Nothing where the publisher gives no day. */
  date: v.optional(v.nullable(day), null),
  /** The date in words, where it is not simply that day. */
  dated: v.optional(text),
  address,
  statement: text,
  status: v.optional(status),
  /** Shown as its number. */
  quantity: v.optional(elsewhere),
  /** Other numbers of its statement. */
  quantities: v.optional(v.array(elsewhere), []),
  claim: id,
  relation: v.picklist(["agrees", "conflicts", "dates", "compares"]),
  countries,
});

/** `context.json`: what other publishers say. */
export const contextFile = v.strictObject({
  $schema: v.optional(text),
  version: v.literal(VERSION),
  published: v.optional(v.nullable(v.strictObject({ words: text, facts: v.array(id) })), null),
  facts: v.optional(v.array(fact), []),
  ownFigures,
});

export type ContextFile = v.InferOutput<typeof contextFile>;

/** `index.json`: the first briefing is the one at the root address. */
export const indexFile = v.strictObject({
  /** The list is the same in both forms. */
  version: v.picklist([1, VERSION]),
  briefings: v.pipe(v.array(id), v.minLength(1, "at least one briefing")),
});
