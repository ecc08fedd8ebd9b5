import type { WrittenClaim } from "../model/claims/index.ts";
import type { Span } from "../model/evidence.ts";
import { candidateAt, claimAt, type Known } from "./candidates.ts";
import { clauseWords } from "./clauses.ts";
import type { Candidate, Work } from "./work.ts";

/** Two candidates in place of one: its words before a place, and those from there. */
export function splitAt(work: Work, known: Known, id: string, at: number): Work {
  const index = work.candidates.findIndex(({ claim }) => claim.id === id);
  const candidate = work.candidates[index];
  if (!candidate) return work;
  const { span, claim } = candidate;
  const words = claim.quote;
  const before = part(span, clauseWords(words, 0, at));
  const after = part(span, clauseWords(words, at, words.length));
  if (before.end <= before.start || after.end <= after.start) return work;
  const taken = new Set(work.candidates.map((one) => one.claim.id));
  const first: Candidate = {
    ...candidate,
    state: "open",
    span: before,
    claim: asFirm(known, candidate, claimAt(known, before, claim.kind, id)),
  };
  const own: Candidate = { ...candidateAt(known, after, taken), state: "open", because: "" };
  const second = goesOn(first, own)
    ? { ...own, claim: withStatus(claimAt(known, after, claim.kind, own.claim.id), first.claim) }
    : own;
  const candidates = [...work.candidates];
  candidates.splice(index, 1, first, second);
  return { ...work, candidates };
}

/**
 * "Six jets to Poland | and four to Norway": what counts the same things without a verb of its own
 * is of the same kind, and as firm.
 */
function goesOn(first: Candidate, second: Candidate): boolean {
  const units = first.claim.quantities.map(({ unit }) => unit);
  const counts = second.claim.quantities.some(({ unit }) => units.includes(unit));
  return counts && !VERB.test(second.claim.quote);
}

const VERB = /\b(?:will|would|may|can|is|are|was|were|has|have|had|gave|went|\p{L}{2,}ed)\b/u;

/** A part of a claim whose status is not what its words propose keeps the one that it has. */
function asFirm(known: Known, { span, claim }: Candidate, proposed: WrittenClaim): WrittenClaim {
  const whole = claimAt(known, span, claim.kind, claim.id);
  return whole.status === claim.status ? proposed : withStatus(proposed, claim);
}

function withStatus(claim: WrittenClaim, { status }: WrittenClaim): WrittenClaim {
  return status === undefined ? claim : Object.assign({}, claim, { status });
}

function part(span: Span, [from, to]: readonly [number, number]): Span {
  return { paragraph: span.paragraph, start: span.start + from, end: span.start + to };
}

/** One candidate of a kind with the words of two that follow each other in a paragraph. */
export function mergeNext(work: Work, known: Known, id: string): Work {
  const index = work.candidates.findIndex(({ claim }) => claim.id === id);
  const [first, second] = work.candidates.slice(index, index + 2);
  if (index < 0 || !first || !second || first.span.paragraph !== second.span.paragraph) return work;
  const span = {
    paragraph: first.span.paragraph,
    start: Math.min(first.span.start, second.span.start),
    end: Math.max(first.span.end, second.span.end),
  };
  const claim = claimAt(known, span, first.claim.kind, id);
  const merged: Candidate = { ...first, state: "open", because: "", span, claim };
  const candidates = [...work.candidates];
  candidates.splice(index, 2, merged);
  return { ...work, candidates };
}
