import * as v from "valibot";
import { count } from "../quantity.ts";
import { party, text } from "./fields.ts";
import { defineKind, type Party } from "./kind.ts";

/** A written instrument, and who is in it. */
export const agreement = defineKind({
  kind: "agreement",
  status: null,
  fields: {
    instrument: text,
    /** In the article's order; the country whose article it is stands among them if it is one. */
    parties: v.pipe(v.array(party), v.minLength(1, "at least one party")),
  },
  parties: ({ parties }) => parties,
  figure: (claim, lead) => partnerCount(claim, lead) ?? count(claim.parties, "parties"),
  follows: (claim, lead) =>
    [
      count(claim.parties, "parties"),
      count(claim.parties, "countries"),
      partnerCount(claim, lead),
    ].filter((counted) => counted !== null),
  echoes: () => [],
});

/** How many beside the country whose article it is; it may stand alone. */
function partnerCount({ parties }: { readonly parties: readonly Party[] }, lead: Party | null) {
  return count(
    parties.filter((one) => one !== lead),
    "partners",
  );
}
