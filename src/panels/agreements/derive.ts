import { type Briefing, claimsOf, factsAbout } from "../../model/briefing.ts";
import { deriveDispute, disputeTitle, versionsOf } from "../../model/dispute.ts";
import { areCountries } from "../../model/party.ts";
import { claimSource } from "../../model/source.ts";
import { namesIn, partnersInWords, type Told } from "./agreement.ts";
import { deriveInstruments } from "./instruments.ts";
import { deriveParties } from "./parties.ts";
import { deriveSupport } from "./support.ts";

/** Instruments by party, what contradicts them, and support that is no instrument. */
export function derive(briefing: Briefing) {
  const claims = [...claimsOf(briefing, "agreement")].sort(
    (a, b) => b.parties.length - a.parties.length,
  );
  const conflicts = factsAbout(briefing, claims, "conflicts");
  const told = { briefing, claims, conflicts, names: namesIn(briefing, claims) };
  return {
    instruments: deriveInstruments(told),
    parties: deriveParties(told),
    conflicts: [
      ...deriveConflicts(told),
      ...versionsOf("agreements", briefing, claimsOf(briefing, "support")),
    ],
    support: deriveSupport(briefing),
  };
}

/** Each with the article's parties, in the article's order. */
function deriveConflicts({ briefing, claims, conflicts, names }: Told) {
  return conflicts.flatMap((fact) => {
    const claim = claims.find(({ id }) => id === fact.claim);
    if (!claim) return [];
    return deriveDispute("agreements", fact, {
      title: disputeTitle(briefing, fact, names.get(claim.id) ?? ""),
      kept: fact.countries.length > 0 ? "list" : "version",
      says: partnersInWords(briefing, claim),
      source: claimSource(claim),
    });
  });
}

export function title(briefing: Briefing): string {
  const claims = claimsOf(briefing, "agreement");
  if (claims.length === 0) return "Support";
  const parties = claims.flatMap((claim) => claim.parties);
  return areCountries(briefing, parties)
    ? "Partner-country agreements"
    : "Agreements with partners";
}
