import type { WrittenClaim } from "../model/claims/index.ts";
import type { Work } from "./work.ts";

/** A work in which whatever names a claim names it by its new id. */
export function renamed(work: Work, from: string, to: string): Work {
  if (from === to) return work;
  const named = (id: string) => (id === from ? to : id);
  const { own, context } = work;
  return {
    ...work,
    candidates: work.candidates.map((one) => ({ ...one, claim: partsOf(one.claim, named) })),
    own: {
      ...own,
      keyFigures: own.keyFigures.map(named),
      timeLine: own.timeLine.map((step) =>
        step.claims ? { ...step, claims: step.claims.map(named) } : step,
      ),
    },
    context: {
      ...context,
      facts: context.facts.map((fact) => ({ ...fact, claim: named(fact.claim) })),
    },
  };
}

function partsOf(claim: WrittenClaim, named: (id: string) => string): WrittenClaim {
  if (!claim.quantities.some(({ partOf }) => partOf !== undefined)) return claim;
  const quantities = claim.quantities.map((one) =>
    one.partOf === undefined ? one : { ...one, partOf: named(one.partOf) },
  );
  return { ...claim, quantities };
}
