import type { WrittenClaim } from "../model/claims/index.ts";
import { type Article, readArticle } from "../model/evidence.ts";
import { VERSION } from "../model/forms.ts";
import type { Files } from "../model/parse.ts";
import { placed } from "./placed.ts";
import { type Candidate, isDraft, openIn, type Step, type Work } from "./work.ts";
import { writeJson } from "./write-json.ts";

/** A work as the files of a briefing's folder, those that it has: the same work, the same bytes. */
export function writeFiles(work: Work): Files {
  const { article, notes, context } = work;
  const bare = context.facts.length === 0 && context.published === null;
  return {
    article,
    claims: writeJson(claimsOf(work)),
    ...(bare ? {} : { context: writeJson(contextOf(work)) }),
    ...(notes.trim() === "" ? {} : { notes }),
  };
}

/** claims.json, its fields in the order of the form; what says nothing is left out. */
function claimsOf(work: Work) {
  const article = readArticle(work.article);
  const { own, candidates } = work;
  const told = candidates.filter(({ state }) => state !== "dismissed");
  return {
    $schema: "../claims.schema.json",
    version: VERSION,
    draft: isDraft(work) ? draftOf(work) : undefined,
    title: own.title,
    standfirst: own.standfirst,
    article: withoutEmpty(own.article),
    licence: own.licence,
    countries: listed(own.countries),
    terms: listed(own.terms),
    timeLine: listed(own.timeLine.map((step) => stepOf(step, told))),
    messages: own.messages,
    show: own.show,
    keyFigures: listed(own.keyFigures.filter((id) => told.some(({ claim }) => claim.id === id))),
    claims: told.map(({ claim }) => claimOf(claim)),
    notFigures: listed(exceptionsOf(article, work)),
    ownFigures: listed(own.ownFigures),
  };
}

function draftOf(work: Work) {
  const { unchecked } = work;
  return {
    undecided: listed(openIn(work).map(({ claim }) => claim.id)),
    unchecked: listed(unchecked),
  };
}

function contextOf({ context }: Work) {
  const { published, facts, ownFigures } = context;
  return {
    $schema: "../context.schema.json",
    version: VERSION,
    published: published ?? undefined,
    facts: facts.map(withoutEmpty),
    ownFigures: listed(ownFigures),
  };
}

/** A claim's fields in the order in which they are read. */
function claimOf(claim: WrittenClaim) {
  const { id, kind, quote, occurrence, summary, status, asOf, ...rest } = claim;
  return { id, kind, quote, occurrence, summary, status, asOf, ...withoutEmpty(rest) };
}

function exceptionsOf(article: Article, { candidates, notFigures }: Work) {
  const dismissed = candidates
    .filter(({ state }) => state === "dismissed")
    .map(({ span, because }) => ({ ...placed(article, span), because }));
  return [...notFigures, ...dismissed];
}

function stepOf({ words, when, claims }: Step, told: readonly Candidate[]) {
  const same = ({ claim: { asOf } }: Candidate) => asOf?.toLowerCase() === words.toLowerCase();
  return { words, when, claims: claims ?? told.filter(same).map(({ claim }) => claim.id) };
}

function listed<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** Without fields that are as they are read where nothing is written. */
function withoutEmpty(fields: object): Readonly<Record<string, unknown>> {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(fields);
  const kept = entries.filter(([name, value]) => {
    if (name === "engagement") return value === false;
    return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
  });
  return Object.fromEntries(kept);
}
