import type { Briefing } from "./briefing.ts";
import type { Party } from "./claims/kind.ts";
import { listed } from "./listing.ts";

/** A country's name as this briefing writes it; an organisation is named as it is written. */
export function partyName({ countries }: Briefing, party: Party): string {
  return countries.find(({ code }) => code === party)?.name ?? party;
}

/** Parties as a sentence lists them: "Germany, Spain and France"; all of them, if not said. */
export function partyNames(
  briefing: Briefing,
  parties: readonly Party[],
  most = Number.POSITIVE_INFINITY,
): string {
  return listed(
    parties.map((party) => partyName(briefing, party)),
    most,
  );
}

/** Whether all are countries, and none an organisation. */
export function areCountries({ countries }: Briefing, parties: readonly Party[]): boolean {
  return parties.every((party) => countries.some(({ code }) => code === party));
}
