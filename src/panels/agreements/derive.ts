import {
  type AgreementClaim,
  type Briefing,
  type CountryCode,
  claimsOf,
  type Fact,
  factsAbout,
} from "../../model/briefing.ts";
import { countryName } from "../../model/country.ts";
import { count } from "../../model/quantity.ts";
import { type Cell, series } from "../../model/series.ts";
import { claimSource, factSource, groundsOf } from "../../model/source.ts";

/** Instruments by country, what contradicts them, and support that is no instrument. */
export function deriveAgreements(briefing: Briefing) {
  const claims = claimsOf(briefing, "agreement").toSorted(
    (a, b) => b.partners.length - a.partners.length,
  );
  const conflicts = factsAbout(briefing, claims, "conflicts");
  return {
    instruments: deriveInstruments(briefing, claims, conflicts),
    parties: deriveParties(briefing, claims, conflicts),
    conflicts: conflicts.map((fact) => deriveConflict(briefing, claims, fact)),
    support: deriveSupport(briefing),
  };
}

/** Which country is in which instrument; a country in none of them has no row. */
function deriveInstruments(
  briefing: Briefing,
  claims: readonly AgreementClaim[],
  conflicts: readonly Fact[],
) {
  const codes = [...new Set(claims.flatMap(({ lead, partners }) => [lead, ...partners]))];
  const isIn = ({ lead, partners }: AgreementClaim, code: string) =>
    lead === code || partners.includes(code);
  // One column an instrument: their keys are the data's, so the record says so.
  const columns: Record<string, { label: string; of(row: { code: string }): Cell }> = {
    country: { label: "Country", of: ({ code }) => countryName(briefing, code) },
  };
  for (const claim of claims) {
    columns[claim.id] = {
      label: claim.instrument.name,
      of: ({ code }) => (isIn(claim, code) ? claim.status : null),
    };
  }
  return series({
    id: "agreements-instruments",
    title: "Which country is in which instrument",
    description: claims
      .map((claim) => {
        const lead = countryName(briefing, claim.lead);
        return `${claim.instrument.name}, ${claim.status}: ${lead} with ${named(briefing, claim.partners)}.`;
      })
      .concat(conflicts.map((fact) => `Sources disagree about ${named(briefing, fact.countries)}.`))
      .join(" "),
    columns,
    chart: { mark: "segment", category: "country", segments: claims.map(({ id }) => id) },
    disputed: ({ code }) =>
      conflicts.filter(({ countries }) => countries.includes(code)).map(({ claim }) => claim),
    rows: codes.flatMap((code) => {
      const [first, ...rest] = claims.filter((claim) => isIn(claim, code)).map(claimSource);
      return first ? [{ code, sources: [first, ...rest] as const }] : [];
    }),
  });
}

function deriveParties(
  briefing: Briefing,
  claims: readonly AgreementClaim[],
  conflicts: readonly Fact[],
) {
  return series({
    id: "agreements-parties",
    title: "Countries in each instrument, as the article names them",
    description: "Counted from the names in the article.",
    columns: {
      instrument: { label: "Instrument", of: ({ claim }) => claim.instrument.name },
      status: { label: "Status", of: ({ claim }) => claim.status },
      partners: { label: "Partners named", of: ({ claim }) => count(claim.partners, "countries") },
      lead: { label: "And", aside: true, of: ({ claim }) => countryName(briefing, claim.lead) },
      parties: {
        label: "In all",
        of: ({ claim }) => count([claim.lead, ...claim.partners], "countries"),
      },
    },
    disputed: ({ claim }) =>
      conflicts.some((fact) => fact.claim === claim.id) ? ["partners", "parties"] : [],
    rows: claims.map((claim) => ({
      claim,
      ...groundsOf(claim),
    })),
  });
}

/** Both versions, the article's as written first; no verdict. */
function deriveConflict(briefing: Briefing, claims: readonly AgreementClaim[], fact: Fact) {
  const claim = claims.find(({ id }) => id === fact.claim);
  const says = claim
    ? `${named(briefing, claim.partners)}, with ${countryName(briefing, claim.lead)}`
    : "";
  return series({
    id: `agreements-conflict-${fact.id}`,
    title: `Sources disagree about ${named(briefing, fact.countries)}`,
    description:
      "Both versions, as each source gives them. The briefing keeps the article’s list as written.",
    columns: {
      who: { label: "Source", of: ({ who }) => who },
      says: { label: "Says", of: (row) => row.says },
    },
    rows: [
      ...(claim ? [{ who: "The article", says, sources: [claimSource(claim)] as const }] : []),
      { who: fact.publisher, says: fact.statement, sources: [factSource(fact)] as const },
    ],
  });
}

function deriveSupport(briefing: Briefing) {
  return series({
    id: "agreements-support",
    title: "Support, not an agreement",
    description: "Support voiced for what others do: no instrument.",
    columns: {
      what: { label: "What", of: ({ claim }) => claim.summary },
      status: { label: "Status", of: ({ claim }) => claim.status },
      countries: {
        label: "Countries",
        of: ({ claim }) => named(briefing, claim.supported),
      },
    },
    rows: claimsOf(briefing, "support").map((claim) => ({
      claim,
      ...groundsOf(claim),
    })),
  });
}

/** Countries as a sentence lists them: "Germany, Spain and France". */
function named(briefing: Briefing, codes: readonly CountryCode[]): string {
  const names = codes.map((code) => countryName(briefing, code));
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
