import { type Briefing, claimsOf } from "../../model/briefing.ts";
import { versionsOf } from "../../model/dispute.ts";
import { isDrawn, toldOf } from "../../model/told.ts";
import { deriveAmounts } from "./amounts.ts";
import { deriveCounts } from "./counts.ts";
import { deriveElsewhere } from "./elsewhere.ts";
import { countsOf, deriveItems } from "./items.ts";
import { isAmount } from "./money.ts";

/**
 * Provided, announced and discussed stay apart, as do currencies and periods; other sources stand
 * in series of their own.
 */
export function derive(briefing: Briefing) {
  const claims = claimsOf(briefing, "aid");
  const amounts = claims.flatMap((claim) =>
    claim.quantities
      .filter((number) => isAmount(number) && isDrawn(number))
      .map((number) => toldOf(briefing, claim, number)),
  );
  const counts = claims.flatMap((claim) =>
    countsOf(claim).map((number) => toldOf(briefing, claim, number)),
  );
  return {
    totals: deriveAmounts(briefing, amounts),
    counts: deriveCounts(briefing, counts),
    items: deriveItems(briefing, claims),
    conflicts: versionsOf("aid", briefing, claims),
    ...deriveElsewhere(
      briefing,
      claims,
      amounts.map(({ number }) => number),
    ),
  };
}

/** "Canadian aid" where one gives it all, whether a country or an organisation. */
export function title(briefing: Briefing): string {
  const donors = [...new Set(claimsOf(briefing, "aid").flatMap(({ donor }) => donor ?? []))];
  const adjectives = donors.map(
    (donor) => briefing.countries.find(({ code }) => code === donor)?.adjective,
  );
  const [donor, ...others] = donors;
  if (donor === undefined) return "Aid";
  if (others.length === 0) return `${adjectives[0] ?? donor} aid`;
  return adjectives.includes(undefined) ? "Aid by donor" : "Aid by country";
}
