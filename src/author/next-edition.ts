import { locate, readArticle, type Span } from "../model/evidence.ts";
import { candidateAt, knowArticle } from "./candidates.ts";
import type { Source } from "./intake/intake.ts";
import { placed } from "./placed.ts";
import { startWork } from "./start.ts";
import type { Candidate, Work } from "./work.ts";

/** A work on a newer edition of its article, and the decisions whose words are no longer there. */
export function nextEdition(
  work: Work,
  source: Source,
): { readonly work: Work; readonly lost: readonly Candidate[] } {
  const fresh = startWork(source);
  const article = readArticle(fresh.article);
  const held: Candidate[] = [];
  const lost: Candidate[] = [];
  for (const candidate of work.candidates.filter(({ state }) => state !== "open")) {
    const places = locate(article, candidate.claim.quote);
    const span = places[(candidate.claim.occurrence ?? 1) - 1] ?? places[0];
    if (!span) lost.push(candidate);
    else {
      const { occurrence: _, ...claim } = candidate.claim;
      held.push({ ...candidate, span, claim: { ...claim, ...placed(article, span) } });
    }
  }
  const candidates = [...held, ...rest(fresh, held)].sort(byPlace);
  const ids = new Set(candidates.map(({ claim }) => claim.id));
  const { id, notes, context } = work;
  const own = {
    ...work.own,
    article: fresh.own.article,
    keyFigures: work.own.keyFigures.filter((one) => ids.has(one)),
    timeLine: work.own.timeLine.map((one) =>
      one.claims ? { ...one, claims: one.claims.filter((claim) => ids.has(claim)) } : one,
    ),
  };
  const notFigures = work.notFigures.filter(({ quote }) => locate(article, quote).length > 0);
  return { work: { ...fresh, id, notes, context, own, candidates, notFigures }, lost };
}

/** Candidates of the new edition for what no decision that holds is about, under ids of their own. */
function rest(fresh: Work, held: readonly Candidate[]): readonly Candidate[] {
  const taken = new Set(held.map(({ claim }) => claim.id));
  const known = knowArticle(fresh.article, fresh.own.article.lead);
  return fresh.candidates
    .filter(({ span }) => !held.some((one) => meets(one.span, span)))
    .map((candidate) => {
      if (!taken.has(candidate.claim.id)) return candidate;
      return { ...candidateAt(known, candidate.span, taken), state: candidate.state };
    });
}

function meets(a: Span, b: Span): boolean {
  return a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
}

function byPlace({ span: a }: Candidate, { span: b }: Candidate): number {
  return a.paragraph - b.paragraph || a.start - b.start;
}
