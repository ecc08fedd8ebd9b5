import type { Briefing, Fact } from "../../model/briefing.ts";
import type { Party } from "../../model/claims/kind.ts";
import { disputeOf, disputeTitle } from "../../model/dispute.ts";
import type { Cell } from "../../model/format.ts";
import { series } from "../../model/make-series.ts";
import { partyName } from "../../model/party.ts";
import { claimSource } from "../../model/source.ts";
import { type Agreement, partiesInWords, partyWord, type Told } from "./agreement.ts";

/** Who is in which instrument; who is in none of them has no row. */
export function deriveInstruments({ briefing, claims, conflicts, names }: Told) {
  const parties = [...new Set(claims.flatMap((claim) => claim.parties))];
  const { one, which } = partyWord(briefing, claims);
  const about = (fact: Fact) => names.get(fact.claim) ?? "";
  return series({
    id: "agreements-instruments",
    title: `${which} is in which instrument`,
    description: claims
      .map(
        (claim) => `${names.get(claim.id)}, ${claim.status}: ${partiesInWords(briefing, claim)}.`,
      )
      .concat(conflicts.map((fact) => `${disputeTitle(briefing, fact, about(fact))}.`))
      .join(" "),
    dispute: disputeOf(briefing, conflicts, about),
    columns: columnsOf({ briefing, claims, names }, one),
    chart: {
      mark: "segment",
      category: "country",
      segments: claims.map(({ id }) => id),
      compact: isMany(briefing, claims, parties),
    },
    disputed: ({ party }) => conflicts.filter((fact) => isAbout(fact, party)).map(claimOf),
    rows: parties.flatMap((party) => {
      const [first, ...rest] = claims.filter((claim) => isIn(claim, party)).map(claimSource);
      return first ? [{ party, sources: [first, ...rest] as const }] : [];
    }),
  });
}

interface Column {
  readonly label: string;
  readonly role: "name" | "status";
  of(row: { readonly party: Party }): Cell;
}

/** One column an instrument: their keys are the data's, so the record says so. */
function columnsOf({ briefing, claims, names }: Omit<Told, "conflicts">, name: string) {
  const columns: Record<string, Column> = {
    country: { label: name, role: "name", of: ({ party }) => partyName(briefing, party) },
  };
  for (const claim of claims) {
    columns[claim.id] = {
      label: names.get(claim.id) ?? claim.instrument,
      role: "status",
      of: ({ party }) => (isIn(claim, party) ? claim.status : null),
    };
  }
  return columns;
}

function isIn({ parties }: Agreement, party: Party): boolean {
  return parties.includes(party);
}

function isAbout({ countries }: Fact, party: Party): boolean {
  return countries.includes(party);
}

function claimOf({ claim }: Fact): string {
  return claim;
}

/** More than these, or longer names, have no room for a word in each place. */
const MOST = { parties: 12, instruments: 2, letters: 18 };

function isMany(
  briefing: Briefing,
  claims: readonly Agreement[],
  parties: readonly Party[],
): boolean {
  return (
    parties.length > MOST.parties ||
    claims.length > MOST.instruments ||
    parties.some((party) => partyName(briefing, party).length > MOST.letters)
  );
}
