import { type Briefing, claimsOf } from "../../model/briefing.ts";
import { series } from "../../model/make-series.ts";
import { partyNames } from "../../model/party.ts";
import { groundsOf } from "../../model/source.ts";
import { partyWord } from "./agreement.ts";

/** Support voiced for what others do: no instrument. */
export function deriveSupport(briefing: Briefing) {
  const claims = claimsOf(briefing, "support");
  const { many } = partyWord(
    briefing,
    claims.map(({ supported }) => ({ parties: supported })),
  );
  return series({
    id: "agreements-support",
    title: "Support, not an agreement",
    description: "Support voiced for what others do: no instrument.",
    telling: "list",
    columns: {
      what: { label: "What", role: "words", of: ({ claim }) => claim.summary },
      status: { label: "Status", role: "status", of: ({ claim }) => claim.status },
      countries: {
        label: many,
        role: "parties",
        of: ({ claim }) => partyNames(briefing, claim.supported),
      },
      number: {
        label: "How many",
        role: "value",
        aside: true,
        of: ({ claim }) => claim.figure?.quantity ?? null,
      },
    },
    rows: claims.map((claim) => ({
      claim,
      figure: claim.figure,
      ...groundsOf(briefing, claim),
    })),
  });
}
