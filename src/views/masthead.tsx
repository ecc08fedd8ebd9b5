import type { CountryCode } from "../model/claims/kind.ts";
import { linkTo, oneFilePath, type Route, toRoot } from "../model/routes.ts";
import type { Shown } from "../panels/panel.ts";
import css from "./dashboard.module.css";
import { Licence } from "./licence.tsx";
import { Beside, Takeable } from "./one-file.ts";
import { OriginLine } from "./origin.tsx";
import { StartShow } from "./start-show.tsx";
import { TakeLink } from "./take-link.tsx";

interface MastheadProps {
  readonly briefing: Shown;
  /** The same, or what a filter leaves of it. */
  readonly shown: Shown;
  /** What the filter asks for. */
  readonly country: CountryCode | null;
  readonly route: Route;
  /** Whether there are other briefings to go back to. */
  readonly several: boolean;
}

/** What the briefing is, where it is from, and the way into the show. */
export function Masthead({ briefing, shown, country, route, several }: MastheadProps) {
  return (
    <header className={css.masthead}>
      <p className={css.kicker}>
        Briefing from one published article
        {several && (
          <Beside>
            <a className={css.back} href={linkTo(route, { view: "home" })}>
              All briefings
            </a>
          </Beside>
        )}
      </p>
      <p className={css.actions}>
        <StartShow briefing={briefing.id} route={route}>
          Present
        </StartShow>
        <Takeable>
          <TakeLink
            {...{ shown, country, route, name: briefing.id, title: "the whole briefing" }}
          />
        </Takeable>
        <Beside>
          <a href={toRoot(route) + oneFilePath(briefing.id)} download={`${briefing.id}.html`}>
            Save as one file
          </a>
        </Beside>
      </p>
      <h1>{briefing.title}</h1>
      <p className={css.standfirst}>{briefing.standfirst}</p>
      <p className={css.small}>
        <OriginLine briefing={briefing} elsewhere="#as-of" /> Not an official product.{" "}
        <Licence briefing={briefing} />
      </p>
    </header>
  );
}
