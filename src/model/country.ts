import type { Briefing, Claim } from "./briefing.ts";
import type { CountryCode } from "./claims/kind.ts";

/** Whether a claim of the briefing names the country. */
export function isNamed(briefing: Briefing, code: CountryCode): boolean {
  return briefing.claims.some((claim) => names(claim, code));
}

/**
 * The briefing with only the claims that name the country, and the facts about those; without the
 * messages, which are about all of it.
 */
export function onlyCountry(briefing: Briefing, code: CountryCode): Briefing {
  const claims = briefing.claims.filter((claim) => names(claim, code));
  const kept = new Set(claims.map(({ id }) => id));
  return {
    ...briefing,
    claims,
    messages: {},
    facts: briefing.facts.filter(({ claim }) => kept.has(claim)),
  };
}

function names(claim: Claim, code: CountryCode): boolean {
  return claim.countries.includes(code);
}
