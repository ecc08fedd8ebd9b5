import type { Briefing } from "../../model/briefing.ts";
import { series } from "../../model/make-series.ts";
import { partyNames } from "../../model/party.ts";
import { count } from "../../model/quantity.ts";
import { groundsOf } from "../../model/source.ts";
import { type Agreement, leadIn, partnersIn, partyWord, type Told } from "./agreement.ts";

/** How many each instrument names: partners of the country whose article it is, else parties. */
export function deriveParties({ briefing, claims, conflicts, names }: Told) {
  const { many } = partyWord(briefing, claims);
  const counted = new Set(claims.map((claim) => unitOf(briefing, claim)));
  const label =
    counted.size > 1 ? "Named" : counted.has("parties") ? "Parties named" : "Partners named";
  return series({
    id: "agreements-parties",
    title: `${many} in each instrument, as the article names them`,
    description: "Counted from the names in the article.",
    columns: {
      instrument: {
        label: "Instrument",
        role: "name",
        of: ({ claim }) => names.get(claim.id) ?? null,
      },
      status: { label: "Status", role: "status", of: ({ claim }) => claim.status },
      partners: {
        label,
        role: "value",
        mixed: counted.size > 1,
        of: ({ claim }) => count(countedIn(briefing, claim), unitOf(briefing, claim)),
      },
      lead: {
        label: "And",
        role: "detail",
        aside: true,
        of: ({ claim }) =>
          hasPartners(briefing, claim) ? partyNames(briefing, leadIn(briefing, claim)) : null,
      },
      parties: {
        label: "In all",
        role: "worked out",
        of: ({ claim }) => count(claim.parties, "parties"),
      },
    },
    disputed: ({ claim }) =>
      conflicts.some((fact) => fact.claim === claim.id) ? ["partners", "parties"] : [],
    rows: claims.map((claim) => ({
      claim,
      figure: claim.figure,
      ...groundsOf(briefing, claim),
    })),
  });
}

function unitOf(briefing: Briefing, claim: Agreement): "partners" | "parties" {
  return hasPartners(briefing, claim) ? "partners" : "parties";
}

function countedIn(briefing: Briefing, claim: Agreement) {
  return hasPartners(briefing, claim) ? partnersIn(briefing, claim) : claim.parties;
}

/** Not where the article speaks for none of them, nor where its country stands alone. */
function hasPartners(briefing: Briefing, claim: Agreement): boolean {
  return leadIn(briefing, claim).length > 0 && partnersIn(briefing, claim).length > 0;
}
