import { type Briefing, type Claim, claimsOf } from "./briefing.ts";
import { has } from "./evidence.ts";
import { figureOf } from "./figure.ts";

/** Every id, country and time word that a file names is one that there is. */
export function checkReferences(briefing: Briefing): string[] {
  const inClaims = (fault: string) => `${briefing.id}/claims.json: ${fault}`;
  const inContext = (fault: string) => `${briefing.id}/context.json: ${fault}`;
  return [
    ...repeated("claims", briefing.claims).map(inClaims),
    // They name the series and files of a deployment.
    ...repeated(
      "places",
      claimsOf(briefing, "deployment").map(({ place }) => place),
    ).map(inClaims),
    ...repeated("facts", briefing.facts).map(inContext),
    ...keyFigures(briefing).map(inClaims),
    ...timeLine(briefing).map(inClaims),
    ...countries(briefing).map(inClaims),
    ...facts(briefing).map(inContext),
    ...published(briefing).map(inContext),
  ];
}

function repeated(list: string, named: readonly { readonly id: string }[]): string[] {
  const ids = named.map(({ id }) => id);
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...twice].map((id) => `${list}: the id ${id} is used twice`);
}

function keyFigures(briefing: Briefing): string[] {
  return briefing.keyFigures.flatMap((id, index) => {
    const claim = briefing.claims.find((candidate) => candidate.id === id);
    if (!claim) return [`keyFigures[${index}]: no claim ${id}`];
    return figureOf(briefing, claim)
      ? []
      : [`keyFigures[${index}]: the claim ${id} has no figure and label`];
  });
}

function timeLine({ article, claims, timeLine: steps }: Briefing): string[] {
  const known = idsOf(claims);
  return steps.flatMap(({ words, claims: told }, index) => [
    ...(article.paragraphs.some((text) => has(text, words))
      ? []
      : [`timeLine[${index}].words: “${words}” is not in the article`]),
    ...told.filter((id) => !known.has(id)).map((id) => `timeLine[${index}].claims: no claim ${id}`),
  ]);
}

function countries(briefing: Briefing): string[] {
  const listed = codesOf(briefing);
  return briefing.claims.flatMap((claim, index) =>
    countriesOf(claim)
      .filter((code) => !listed.has(code))
      .map((code) => `claims[${index}]: ${code} is not listed under countries`),
  );
}

function facts(briefing: Briefing): string[] {
  const known = idsOf(briefing.claims);
  const listed = codesOf(briefing);
  return briefing.facts.flatMap((fact, index) => [
    ...(known.has(fact.claim) ? [] : [`facts[${index}].claim: no claim ${fact.claim}`]),
    ...fact.countries
      .filter((code) => !listed.has(code))
      .map((code) => `facts[${index}].countries: ${code} is not listed in claims.json`),
  ]);
}

function published(briefing: Briefing): string[] {
  const known = idsOf(briefing.facts);
  return (briefing.published?.facts ?? [])
    .filter((id) => !known.has(id))
    .map((id) => `published.facts: no fact ${id}`);
}

function countriesOf(claim: Claim): readonly string[] {
  switch (claim.kind) {
    case "agreement":
      return [...claim.countries, claim.lead, ...claim.partners];
    case "support":
      return [...claim.countries, ...claim.supported];
    default:
      return claim.countries;
  }
}

function idsOf(named: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(named.map(({ id }) => id));
}

function codesOf(briefing: Briefing): ReadonlySet<string> {
  return new Set(briefing.countries.map(({ code }) => code));
}
