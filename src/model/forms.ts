import * as v from "valibot";
import { BOUNDS } from "./quantity.ts";
import { STATUSES, type Status } from "./status.ts";

/** The version of the files' form that this program reads. */
export const VERSION = 1;

const text = v.pipe(v.string(), v.trim(), v.minLength(1, "at least one character"));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "kebab-case"));
const country = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, "ISO 3166-1 alpha-3"));
const texts = v.optional(v.array(text), []);
const countries = v.optional(v.array(country), []);
const status = v.picklist(Object.keys(STATUSES) as [Status, ...Status[]]);
const measured = v.picklist(BOUNDS.filter((bound) => bound !== "words only"));

const measuredFields = {
  bound: measured,
  value: v.pipe(v.number(), v.minValue(0, "zero or more")),
  unit: text,
};
const wordsOnly = v.strictObject({ bound: v.literal("words only"), unit: text, words: text });
/** A quantity of the article comes with its words; another publisher's are not reproduced. */
const stated = v.variant("bound", [v.strictObject({ ...measuredFields, words: text }), wordsOnly]);
const elsewhere = v.variant("bound", [v.strictObject(measuredFields), wordsOnly]);

const shared = {
  id,
  quote: text,
  summary: text,
  status,
  asOf: v.optional(
    v.nullable(v.strictObject({ words: text, carried: v.optional(v.boolean(), false) })),
    null,
  ),
  countries,
  caveats: texts,
  doesNotSay: texts,
  figure: v.optional(
    v.strictObject({ lead: v.optional(text), label: text, short: v.optional(text) }),
  ),
};

const claim = v.variant("kind", [
  v.strictObject({
    kind: v.literal("meeting"),
    ...shared,
    represented: v.optional(stated),
    engagement: v.optional(v.boolean(), false),
  }),
  v.strictObject({ kind: v.literal("topic"), ...shared }),
  v.strictObject({
    kind: v.literal("quotation"),
    ...shared,
    speaker: v.strictObject({ name: text, role: text }),
  }),
  v.strictObject({
    kind: v.literal("aid"),
    ...shared,
    amount: v.optional(stated),
    items: texts,
    counted: v.optional(stated),
  }),
  v.strictObject({
    kind: v.literal("deployment"),
    ...shared,
    place: v.strictObject({ id, name: text }),
    force: v.strictObject({ name: text, cells: v.optional(v.boolean(), false) }),
    before: stated,
    after: stated,
  }),
  v.strictObject({
    kind: v.literal("agreement"),
    ...shared,
    instrument: v.strictObject({ name: text, short: text }),
    lead: country,
    partners: v.pipe(v.array(country), v.minLength(1, "at least one country")),
  }),
  v.strictObject({
    kind: v.literal("support"),
    ...shared,
    supported: v.pipe(v.array(country), v.minLength(1, "at least one country")),
  }),
  v.strictObject({ kind: v.literal("outlook"), ...shared }),
  v.strictObject({ kind: v.literal("background"), ...shared }),
]);

/** `claims.json`; also the source of the JSON Schema that editors check against. */
export const claimsFile = v.strictObject({
  $schema: v.optional(text),
  version: v.literal(VERSION),
  title: text,
  standfirst: text,
  licence: v.strictObject({ statement: text, name: text, short: text, address: text }),
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
  claims: v.array(claim),
  notFigures: v.optional(v.array(v.strictObject({ quote: text, because: text })), []),
});

const fact = v.strictObject({
  id,
  publisher: text,
  date: v.nullable(v.pipe(v.string(), v.isoDate("a day as YYYY-MM-DD"))),
  dated: text,
  address: text,
  statement: text,
  status: v.optional(status),
  quantity: v.optional(elsewhere),
  claim: id,
  relation: v.picklist(["agrees", "conflicts", "dates", "compares"]),
  countries,
});

/** `context.json`: what other publishers say. */
export const contextFile = v.strictObject({
  version: v.literal(VERSION),
  published: v.optional(v.nullable(v.strictObject({ words: text, facts: v.array(id) })), null),
  facts: v.array(fact),
});

/** `index.json`: the first briefing is the one at the root address. */
export const indexFile = v.strictObject({
  version: v.literal(VERSION),
  briefings: v.pipe(v.array(id), v.minLength(1, "at least one briefing")),
});
