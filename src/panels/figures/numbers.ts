import type { Briefing, Claim, Kind } from "../../model/briefing.ts";
import type { Stated } from "../../model/claims/fields.ts";
import { figureFor, isStanding, type Told, toldOf } from "../../model/told.ts";

/** What other panels show of a claim; a kind that is not named here has no other panel. */
const ELSEWHERE: Partial<Record<Kind, (claim: Claim) => readonly Stated[]>> = {
  aid: ({ quantities }) => quantities,
  deployment: ({ quantities }) => quantities,
  topic: mainNumber,
  outlook: mainNumber,
  meeting: (claim) => (claim.kind === "meeting" && claim.engagement ? mainNumber(claim) : []),
};

/** A list of the meeting's panel has one number beside each sentence: that of the claim's figure. */
function mainNumber(claim: Claim): readonly Stated[] {
  return claim.quantities.filter((number) => figureFor(claim, number) !== null).slice(0, 1);
}

/** The numbers of a claim that stand in this panel, but for those that the article withdraws. */
export function numbersOf<C extends Claim>(briefing: Briefing, claim: C): readonly Told<C>[] {
  const shown = ELSEWHERE[claim.kind]?.(claim) ?? [];
  return claim.quantities
    .filter((number) => isStanding(number) && !shown.includes(number))
    .map((number) => toldOf(briefing, claim, number));
}
