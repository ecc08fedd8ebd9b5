import type { Stated } from "../model/claims/fields.ts";
import { type Span, wordsAt } from "../model/evidence.ts";
import type { Known } from "./candidates.ts";
import { placed } from "./placed.ts";
import { statedIn } from "./propose/stated-quantities.ts";
import { summaryOf } from "./propose/summary.ts";
import type { Candidate } from "./work.ts";

/** A candidate with other words: its numbers are those that these state, as they were edited. */
export function requote(known: Known, candidate: Candidate, span: Span): Candidate {
  const { article, numbers } = known;
  const { claim } = candidate;
  if (span.end <= span.start || wordsAt(article, span).trim() === "") return candidate;
  const before = new Map(claim.quantities.map((one) => [one.words, one]));
  const quantities: Stated[] = statedIn(article, numbers, span).map(
    (one) => before.get(one.words) ?? one,
  );
  const own = claim.summary !== summaryOf(claim.quote);
  const { occurrence: _, ...rest } = claim;
  return {
    ...candidate,
    span,
    claim: {
      ...rest,
      ...placed(article, span),
      summary: own ? claim.summary : summaryOf(wordsAt(article, span)),
      quantities,
    },
  };
}

/** A span with one of its ends moved by words; the same where there is no further word. */
export function moveEdge(text: string, span: Span, edge: "start" | "end", by: 1 | -1): Span {
  const words = [
    ...text.matchAll(/[\p{L}\p{N}£$€]\S*?(?=[.,;:!?)”"’]*(?:\s|$))|[.!?)”"]+(?=\s|$)/gu),
  ];
  const edges = words.map(({ index, 0: word }) => (edge === "start" ? index : index + word.length));
  const at = span[edge];
  const next = by > 0 ? edges.find((one) => one > at) : edges.filter((one) => one < at).at(-1);
  if (next === undefined) return span;
  const moved = { ...span, [edge]: next };
  return moved.end > moved.start ? moved : span;
}
