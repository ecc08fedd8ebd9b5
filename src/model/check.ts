import type { Briefing } from "./briefing.ts";
import { checkClaim } from "./check-claim.ts";
import { checkProse } from "./check-prose.ts";
import { checkCoverage, checkQuotes, type Told } from "./check-quotes.ts";
import { checkReferences } from "./check-references.ts";
import type { Span } from "./evidence.ts";

/**
 * Every way in which a well-formed briefing can still be untrue to its article or to itself.
 * @param spans for each claim, every place where its quote stands
 * @returns sentences that name file, place and fault; none if the briefing holds
 */
export function check(briefing: Briefing, told: Told, spans: readonly Span[][]): string[] {
  const { id, article } = briefing;
  return [
    ...checkQuotes(id, article, told.claims, spans),
    ...checkCoverage(id, article, spans.flat(), told.notFigures),
    ...briefing.claims.flatMap((claim, index) =>
      spans[index]?.length === 1 ? checkClaim(id, article, claim, index) : [],
    ),
    ...checkReferences(briefing),
    ...checkProse(briefing),
  ];
}
