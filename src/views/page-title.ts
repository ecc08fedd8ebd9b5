import { useEffect } from "react";
import type { Briefing } from "../model/briefing.ts";
import type { CountryCode } from "../model/claims/kind.ts";
import { partyName } from "../model/party.ts";

/** A briefing's page by name; what it is filtered by comes first, as in a list of tabs. */
export function pageTitle(briefing: Briefing, country: CountryCode | null): string {
  const name = `${briefing.title}: briefing`;
  return country === null ? name : `${partyName(briefing, country)} – ${name}`;
}

export function usePageTitle(briefing: Briefing, country: CountryCode | null) {
  const title = pageTitle(briefing, country);
  // Talks to the document.
  useEffect(() => {
    document.title = title;
  }, [title]);
}
