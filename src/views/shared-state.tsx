import { useSearchParams } from "wouter";
import type { Briefing } from "../model/briefing.ts";
import type { CountryCode } from "../model/claims/kind.ts";
import { isNamed } from "../model/country.ts";
import { isRefused } from "../model/marking.ts";
import { partyName } from "../model/party.ts";
import { Notice } from "../ui/notice.tsx";
import css from "./dashboard.module.css";
import { usePageTitle } from "./page-title.ts";
import { useChangedFilter } from "./use-changed-filter.ts";

interface SharedStateProps {
  readonly briefing: Briefing;
  /** What the page is filtered by. */
  readonly country: CountryCode | null;
}

/** What the address asks for and the page does, or cannot do. */
export function SharedState({ briefing, country }: SharedStateProps) {
  const [params, setParams] = useSearchParams();
  const cite = params.get("cite");
  const asked = params.get("country");
  const theme = params.get("theme");
  const marking = params.get("marking");
  const { place, changed } = useChangedFilter(
    asked !== null && isNamed(briefing, asked) ? asked : null,
    country,
  );
  usePageTitle(briefing, country);
  const unknown = [
    cite !== null && !briefing.claims.some(({ id }) => id === cite) ? `cite=${cite}` : "",
    asked !== null && !isNamed(briefing, asked) ? `country=${asked}` : "",
    theme !== null && !["light", "dark", "auto"].includes(theme) ? `theme=${theme}` : "",
    isRefused(marking) ? `marking=${marking}` : "",
  ].filter(Boolean);
  return (
    <>
      {unknown.length > 0 && (
        <Notice tone="news">
          The address asks for something this briefing does not have, which is left out:{" "}
          {unknown.join(", ")}.
        </Notice>
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
