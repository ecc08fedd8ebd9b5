import { type Briefing, type ClaimOf, claimsOf } from "../../model/briefing.ts";
import type { Stated } from "../../model/claims/fields.ts";
import { freeName, slug } from "../../model/naming.ts";
import { isNumeric, RATIO } from "../../model/quantity.ts";
import { isStanding } from "../../model/told.ts";

export type Claim = ClaimOf<"deployment">;

/** A force at a place, with the level before and the level after. */
export interface Pair {
  readonly claim: Claim;
  /** Of its series: the place, and the force where another has the place already. */
  readonly id: string;
  readonly before: Stated;
  readonly after: Stated;
  /** By how much, where the article says that itself. */
  readonly change: Stated | null;
  /** By what factor, where it says that: "doubled". */
  readonly factor: Stated | null;
}

/** What a deployment states besides: one quantity, or nothing but words. */
export interface Lone {
  readonly claim: Claim;
  readonly quantity: Stated | null;
}

/** Everything that deployments state, each quantity once. */
export function readDeployments(briefing: Briefing) {
  const taken = new Set<string>();
  const read = claimsOf(briefing, "deployment").map((claim) => {
    const pairs = pairsIn(claim).map((pair) => ({ ...pair, claim, id: idOf(taken, claim) }));
    const paired = new Set(
      pairs.flatMap(({ before, after, change, factor }) => [before, after, change, factor]),
    );
    const standing = claim.quantities.filter(isStanding);
    const rest = standing.filter((quantity) => !paired.has(quantity));
    const silent = standing.length === 0 ? [null] : [];
    const lone = [...rest, ...silent].map((quantity) => ({ claim, quantity }));
    return { claim, id: pairs[0]?.id ?? idOf(taken, claim), pairs, lone };
  });
  return {
    all: read.map(({ claim, id }) => ({ claim, id })),
    pairs: read.flatMap(({ pairs }): readonly Pair[] => pairs),
    lone: read.flatMap(({ lone }): readonly Lone[] => lone),
  };
}

function idOf(taken: Set<string>, { id, place, force }: Claim): string {
  const at = slug(place);
  return freeName(taken, [at, slug(`${place} ${force}`), `${at || "place"}-${id}`]);
}

/** Levels before and after of one unit and one thing; words alone are no drawing. */
function pairsIn({ quantities }: Claim) {
  const free = new Set(quantities);
  const take = (like: Stated, ...roles: readonly Stated["role"][]) => {
    const found = [...free].find((q) => roles.includes(q.role) && isAlike(q, like)) ?? null;
    if (found) free.delete(found);
    return found;
  };
  return quantities.flatMap((after) => {
    const isAfter = after.role === "after" && quantities.some((q) => isBefore(q, after));
    const before = isAfter ? take(after, "before") : null;
    if (!before) return [];
    const factor = take({ ...after, unit: RATIO }, "rise", "fall", undefined);
    return [{ before, after, change: take(after, "rise", "fall"), factor }];
  });
}

function isBefore(q: Stated, after: Stated): boolean {
  return q.role === "before" && isAlike(q, after) && (isNumeric(q) || isNumeric(after));
}

function isAlike(a: Stated, b: Stated): boolean {
  return a.unit === b.unit && a.per === b.per && a.about === b.about;
}
