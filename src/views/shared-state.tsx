import { lazy, Suspense } from "react";
import { useSearchParams } from "wouter";
import type { Briefing } from "../model/briefing.ts";
import type { CountryCode } from "../model/claims/kind.ts";
import { isNamed } from "../model/country.ts";
import { partyName } from "../model/party.ts";
import { Notice } from "../ui/notice.tsx";
import css from "./dashboard.module.css";
import { pageTitle, useTitle } from "./page-title.ts";
import { useChangedFilter } from "./use-changed-filter.ts";

// The least of what a page needs, and wanted by few: one that cannot be had takes nothing with it.
const AskedInVain = lazy(() =>
  import("./asked-in-vain.tsx").then(
    ({ AskedOfBriefing }) => ({ default: AskedOfBriefing }),
    () => ({ default: () => null }),
  ),
);

interface SharedStateProps {
  readonly briefing: Briefing;
  /** What the page is filtered by. */
  readonly country: CountryCode | null;
}

/** What the address asks for and the page does, or cannot do. */
export function SharedState({ briefing, country }: SharedStateProps) {
  const [params, setParams] = useSearchParams();
  const asked = params.get("country");
  const { place, changed } = useChangedFilter(
    asked !== null && isNamed(briefing, asked) ? asked : null,
    country,
  );
  useTitle(pageTitle(briefing, country));
  return (
    <>
      {params.size > 0 && (
        <Suspense>
          <AskedInVain params={params} briefing={briefing} />
        </Suspense>
      )}
      <Notice tone="news" ref={place}>
        {country !== null ? (
          <>
            Only what names {partyName(briefing, country)} is shown; the article below is whole.
            <button
              type="button"
              className={css.clear}
              onClick={() =>
                setParams((before) => {
                  const after = new URLSearchParams(before);
                  after.delete("country");
                  return after;
                })
              }
            >
              Show everything
            </button>
          </>
        ) : changed ? (
          "Everything is shown again."
        ) : null}
      </Notice>
    </>
  );
}
