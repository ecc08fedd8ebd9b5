import type { Briefing, ClaimOf, Fact } from "../../model/briefing.ts";
import type { Party } from "../../model/claims/kind.ts";
import { groupedBy } from "../../model/grouped.ts";
import { areCountries, partyNames } from "../../model/party.ts";

export type Agreement = ClaimOf<"agreement">;

/** What the panel's series are made of. */
export interface Told {
  readonly briefing: Briefing;
  /** Those with the most parties first. */
  readonly claims: readonly Agreement[];
  readonly conflicts: readonly Fact[];
  /** What each is called where it stands beside the others, by its claim. */
  readonly names: ReadonlyMap<string, string>;
}

/** Each by its name; of several of one name, with that in which they all differ. */
export function namesIn(
  briefing: Briefing,
  claims: readonly Agreement[],
): ReadonlyMap<string, string> {
  const names = groupedBy(claims, ({ instrument }) => instrument.toLowerCase()).flatMap((alike) => {
    const way = WAYS.find((differs) => areTold(alike.map((claim) => differs(briefing, claim))));
    return alike.map((claim, index) => {
      const apart = alike.length === 1 ? null : (way?.(briefing, claim) ?? `${index + 1}`);
      const name = apart === null ? claim.instrument : `${claim.instrument} (${apart})`;
      return [claim.id, name] as const;
    });
  });
  return new Map(names);
}

const WAYS: readonly ((briefing: Briefing, claim: Agreement) => string | null)[] = [
  (_, { asOf }) => asOf?.words ?? null,
  (_, { status }) => status,
  (briefing, claim) => partyNames(briefing, partnersIn(briefing, claim)) || null,
  (_, { span }) => (span.paragraph === 0 ? "headline" : `paragraph ${span.paragraph}`),
];

function areTold(words: readonly (string | null)[]): boolean {
  return !words.includes(null) && new Set(words).size === words.length;
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
