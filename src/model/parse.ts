import * as v from "valibot";
import { type Briefing, STATUSES, type Status } from "./briefing.ts";
import { check } from "./check.ts";
import { BriefingError } from "./error.ts";
import { locate, normalise, readArticle } from "./evidence.ts";
import { BOUNDS } from "./quantity.ts";

/** The version of the files' form that this program reads. */
const VERSION = 1;

const text = v.pipe(v.string(), v.trim(), v.minLength(1, "at least one character"));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "kebab-case"));
const country = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, "ISO 3166-1 alpha-3"));
const texts = v.optional(v.array(text), []);
const countries = v.optional(v.array(country), []);
const status = v.picklist(Object.keys(STATUSES) as [Status, ...Status[]]);
const measured = v.picklist(BOUNDS.filter((bound) => bound !== "words only"));

const stated = v.variant("bound", [
  v.strictObject({
    bound: measured,
    value: v.pipe(v.number(), v.minValue(0, "zero or more")),
    unit: text,
    words: text,
  }),
  v.strictObject({ bound: v.literal("words only"), unit: text, words: text }),
]);
const elsewhere = v.variant("bound", [
  v.strictObject({
    bound: measured,
    value: v.pipe(v.number(), v.minValue(0, "zero or more")),
    unit: text,
  }),
  v.strictObject({ bound: v.literal("words only"), unit: text, words: text }),
]);

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

const claimsFile = v.strictObject({
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

const contextFile = v.strictObject({
  version: v.literal(VERSION),
  published: v.optional(v.nullable(v.strictObject({ words: text, facts: v.array(id) })), null),
  facts: v.array(fact),
});

/** The form of `claims.json`, for the JSON Schema that editors check against. */
export const claimsSchema = claimsFile;

/** A briefing's files, as read. */
export interface Files {
  readonly article: string;
  readonly claims: string;
  readonly context: string;
  /** `notes.md`, where the folder has one. */
  readonly notes?: string | undefined;
}

/**
 * Turns a briefing's files into a Briefing.
 * @param briefing its id, which is its folder's name
 * @throws BriefingError naming every fault at once, each with its file and path
 */
export function parseBriefing(briefing: string, files: Files): Briefing {
  const claims = read(`${briefing}/claims.json`, files.claims, claimsFile);
  const context = read(`${briefing}/context.json`, files.context, contextFile);
  const faults = [...claims.faults, ...context.faults];
  if (!claims.output || !context.output) throw failure(faults);

  const article = readArticle(files.article);
  const spans = claims.output.claims.map(({ quote }) => locate(article, quote));
  const { $schema: _, version: __, notFigures: ___, ...told } = claims.output;
  const result: Briefing = {
    ...told,
    id: briefing,
    article,
    claims: told.claims.map((claim, index) => ({
      ...claim,
      quote: normalise(claim.quote),
      span: spans[index]?.[0] ?? { paragraph: 0, start: 0, end: 0 },
    })),
    facts: context.output.facts,
    published: context.output.published,
    notes: files.notes === undefined ? {} : parseNotes(files.notes),
  };
  faults.push(...check(result, claims.output, spans));
  if (faults.length > 0) throw failure(faults);
  return result;
}

/** The first briefing of `index.json` is the one at the root address. */
const indexFile = v.strictObject({
  version: v.literal(VERSION),
  briefings: v.pipe(v.array(id), v.minLength(1, "at least one briefing")),
});

/**
 * @returns briefing ids, in order
 * @throws BriefingError naming every fault
 */
export function parseIndex(source: string): readonly string[] {
  const { output, faults } = read("index.json", source, indexFile);
  if (!output) throw failure(faults);
  return output.briefings;
}

function read<S extends v.GenericSchema>(file: string, source: string, schema: S) {
  let json: unknown;
  try {
    json = JSON.parse(source);
  } catch {
    return { output: null, faults: [`${file}: ${notJson(source)}`] };
  }
  const result = v.safeParse(schema, json);
  if (result.success) return { output: result.output, faults: [] };
  return { output: null, faults: result.issues.map((issue) => `${file}: ${fault(issue)}`) };
}

function notJson(source: string): string {
  if (/^\s*</.test(source)) return "expected JSON, got a web page; is the address right?";
  return `expected JSON, got text that breaks off or is malformed (${source.length} characters)`;
}

function fault(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? [])
    .map(({ key }) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
  if (path === "version") {
    return `version: expected ${VERSION}, got ${issue.received}; this program reads form ${VERSION} only`;
  }
  const wanted = issue.kind === "validation" ? issue.message : issue.expected;
  return `${path || "the file"}: expected ${wanted}, got ${issue.received}`;
}

/** `## panel-id` headings, each followed by list items or paragraphs. */
function parseNotes(source: string): Record<string, readonly string[]> {
  const sections = source.split(/^##\s+/m).slice(1);
  return Object.fromEntries(
    sections.map((section) => {
      const [heading = "", ...lines] = section.split("\n");
      const notes = lines.map((line) => line.replace(/^\s*[-*]\s+/, "").trim()).filter(Boolean);
      return [heading.trim(), notes];
    }),
  );
}

function failure(faults: readonly string[]): BriefingError {
  const [first = "the briefing could not be read", ...rest] = faults;
  return new BriefingError(first, ...rest);
}
