import { useSearchParams } from "wouter";
import type { Briefing } from "../model/briefing.ts";
import { countryName, isNamed } from "../model/country.ts";
import { Notice } from "../ui/notice.tsx";
import css from "./dashboard.module.css";

/** What the address asks for and the page does, or cannot do. */
export function SharedState({ briefing }: { readonly briefing: Briefing }) {
  const [params, setParams] = useSearchParams();
  const cite = params.get("cite");
  const country = params.get("country");
  const theme = params.get("theme");
  const unknown = [
    cite !== null && !briefing.claims.some(({ id }) => id === cite) ? `cite=${cite}` : "",
    country !== null && !isNamed(briefing, country) ? `country=${country}` : "",
    theme !== null && !["light", "dark", "auto"].includes(theme) ? `theme=${theme}` : "",
  ].filter(Boolean);
  return (
    <>
      {unknown.length > 0 && (
        <Notice tone="news">
          The address asks for something this briefing does not have, which is left out:{" "}
          {unknown.join(", ")}.
        </Notice>
      )}
      {country !== null && isNamed(briefing, country) && (
        <Notice tone="news">
          Only what names {countryName(briefing, country)} is shown; the article below is whole.
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
        </Notice>
      )}
    </>
  );
}
