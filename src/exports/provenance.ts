import type { Briefing, Claim } from "../model/briefing.ts";
import type { CountryCode } from "../model/claims/kind.ts";
import { partyName } from "../model/party.ts";
import type { Row } from "../model/series.ts";
import type { Source } from "../model/source.ts";

/** What a row rests on, source by source: nothing is left empty by chance. */
export interface Ground {
  readonly id: string;
  readonly status: string;
  /** The source's own time words. */
  readonly asOf: string;
  /** Who gets it, where it is or who takes part. */
  readonly about: string;
  readonly from: string;
  /** The article's words; another publisher's are not reproduced. */
  readonly quote: string;
  readonly address: string;
  /** ISO 8601 where there is a day. */
  readonly date: string;
}

export function groundsOf(briefing: Briefing, { sources }: Row): readonly Ground[] {
  return sources.map((source) => groundOf(briefing, source));
}

function groundOf(briefing: Briefing, source: Source): Ground {
  const { origin, claims, facts } = briefing;
  const from = sourceName(source);
  if (source.kind === "claim") {
    const claim = claims.find(({ id }) => id === source.id);
    return {
      ...{ id: source.id, from, quote: source.quote },
      status: claim?.status ?? "",
      asOf: claim?.asOf?.words ?? "",
      about: claim ? aboutOf(briefing, claim) : "",
      address: origin.address ?? "",
      date: origin.date ?? "",
    };
  }
  const fact = facts.find(({ id }) => id === source.id);
  return {
    ...{ id: source.id, from, quote: "", asOf: "", address: source.address },
    status: fact?.status ?? "",
    about: (fact?.countries ?? []).map((code) => partyName(briefing, code)).join("; "),
    date: fact?.date ?? source.dated,
  };
}

/** "the article, paragraph 4", "The Gazette, 16 June 2022" */
export function sourceName(source: Source): string {
  if (source.kind === "fact") return `${source.publisher}, ${source.dated}`;
  return source.paragraph === 0
    ? "the article, headline"
    : `the article, paragraph ${source.paragraph}`;
}

function aboutOf(briefing: Briefing, claim: Claim): string {
  return partiesOf(claim, briefing.origin.lead)
    .map((party) => partyName(briefing, party))
    .join("; ");
}

function partiesOf(claim: Claim, lead: CountryCode | null): readonly string[] {
  switch (claim.kind) {
    case "aid":
      return claim.recipients.length > 0
        ? claim.recipients
        : claim.countries.filter((code) => code !== claim.donor && code !== lead);
    case "deployment":
      return [claim.place];
    case "agreement":
      return claim.parties;
    case "support":
      return claim.supported;
    default:
      return claim.countries;
  }
}
