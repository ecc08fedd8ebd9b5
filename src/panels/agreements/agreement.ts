import type { Briefing, ClaimOf, Fact } from "../../model/briefing.ts";
import type { Party } from "../../model/claims/kind.ts";
import { areCountries, partyNames } from "../../model/party.ts";

export type Agreement = ClaimOf<"agreement">;

/** What the panel's series are made of. */
export interface Told {
  readonly briefing: Briefing;
  /** Those with the most parties first. */
  readonly claims: readonly Agreement[];
  readonly conflicts: readonly Fact[];
}

/** The country whose article it is, where it is a party. */
export function leadIn({ origin }: Briefing, { parties }: Agreement): readonly Party[] {
  return parties.filter((party) => party === origin.lead);
}

export function partnersIn(briefing: Briefing, claim: Agreement): readonly Party[] {
  const lead = leadIn(briefing, claim);
  return claim.parties.filter((party) => !lead.includes(party));
}

/** "Japan with the Philippines"; all alike where the article speaks for none of them. */
export function partiesInWords(briefing: Briefing, claim: Agreement): string {
  const sides = [leadIn(briefing, claim), partnersIn(briefing, claim)];
  const named = sides.map((side) => partyNames(briefing, side, MOST)).filter(Boolean);
  return named.join(" with ");
}

/** As many as can be listened to. */
const MOST = 8;

/** The same with the article's own list of partners first. */
export function partnersInWords(briefing: Briefing, claim: Agreement): string {
  const sides = [partnersIn(briefing, claim), leadIn(briefing, claim)];
  const named = sides.map((side) => partyNames(briefing, side)).filter(Boolean);
  return named.join(", with ");
}

/** What one who is in an instrument is called. */
export function partyWord(briefing: Briefing, claims: readonly { parties: readonly Party[] }[]) {
  const countries = areCountries(
    briefing,
    claims.flatMap(({ parties }) => parties),
  );
  return countries
    ? { one: "Country", many: "Countries", which: "Which country" }
    : { one: "Party", many: "Parties", which: "Who" };
}
