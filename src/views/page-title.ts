import { useEffect } from "react";
import type { Briefing } from "../model/briefing.ts";
import type { CountryCode } from "../model/claims/kind.ts";
import { partyName } from "../model/party.ts";

/** A briefing's page by name; what it is filtered by comes first, as in a list of tabs. */
export function pageTitle(briefing: Briefing, country: CountryCode | null): string {
  const name = `${briefing.title}: briefing`;
  return country === null ? name : `${partyName(briefing, country)} – ${name}`;
}

/** The window's title, as lists of windows and screen readers have it. */
export function useTitle(title: string) {
  // Talks to the document.
  useEffect(() => {
    document.title = title;
  }, [title]);
}
