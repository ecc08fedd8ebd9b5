import { type Briefing, claimsOf } from "../../model/briefing.ts";
import { versionsOf } from "../../model/dispute.ts";
import { listed } from "../../model/listing.ts";
import { areCountries } from "../../model/party.ts";
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

/** "Canadian aid", "Japanese and World Bank aid"; of more donors than can be named, their number is not said. */
export function title(briefing: Briefing): string {
  const donors = [...new Set(claimsOf(briefing, "aid").flatMap(({ donor }) => donor ?? []))];
  if (donors.length === 0) return "Aid";
  if (donors.length > MOST_NAMED) {
    return areCountries(briefing, donors)
      ? "Aid from several countries"
      : "Aid from several donors";
  }
  const named = donors.map(
    (donor) => briefing.countries.find(({ code }) => code === donor)?.adjective ?? donor,
  );
  return `${listed(named)} aid`;
}

const MOST_NAMED = 3;
