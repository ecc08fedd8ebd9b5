import { useEffect, useMemo, useState } from "react";
import type { Briefing } from "../model/briefing.ts";
import type { CountryCode } from "../model/claims/kind.ts";
import { isNamed, onlyCountry } from "../model/country.ts";
import { panels } from "../panels/index.ts";
import type { Shown } from "../panels/panel.ts";
import { part } from "./part.ts";

/** A briefing, or what a filter leaves of it, and what it is filtered by. */
export interface Filtered {
  readonly shown: Shown;
  readonly country: CountryCode | null;
}

/**
 * What names a country, once what derives the panels has come: a page is built with all of it, and
 * stays so where that cannot be fetched.
 * @param asked by the address; one that the briefing does not name filters nothing
 */
export function useCountry(briefing: Shown, asked: string | null): Filtered {
  const country = asked !== null && isNamed(briefing, asked) ? asked : null;
  const [show, setShow] = useState<((briefing: Briefing) => Shown) | null>(null);
  const wanted = country !== null && show === null;
  // Talks to the network.
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    void part("The filter by country", derivation, location.href, "").then((derive) => {
      if (!gone && derive) setShow(() => derive);
    });
    return () => {
      gone = true;
    };
  }, [wanted]);
  return useMemo(() => {
    if (country === null || show === null) return { shown: briefing, country: null };
    return { shown: show(onlyCountry(briefing, country)), country };
  }, [briefing, country, show]);
}

/** A page comes with what it shows: what derives that is fetched where it is filtered. */
async function derivation() {
  const { loadDerivation } = await import("../panels/derivation.ts");
  return loadDerivation(panels);
}
