import type { Briefing } from "../model/briefing.ts";
import type { Route } from "../model/routes.ts";
import css from "./dashboard.module.css";
import { Licence } from "./licence.tsx";
import { StartShow } from "./start-show.tsx";

/** What the briefing is, where it is from, and the way into the show. */
export function Masthead({
  briefing,
  route,
}: {
  readonly briefing: Briefing;
  readonly route: Route;
}) {
  return (
    <header className={css.masthead}>
      <p className={css.kicker}>Briefing from one published article</p>
      <p className={css.actions}>
        <StartShow briefing={briefing.id} route={route}>
          Present
        </StartShow>
      </p>
      <h1>{briefing.title}</h1>
      <p className={css.standfirst}>{briefing.standfirst}</p>
      <p className={css.small}>
        {briefing.published && (
          <>
            Undated in the source; other sources place it{" "}
            <a href="#as-of">{briefing.published.words}</a>.{" "}
          </>
        )}
        Not an official product. <Licence briefing={briefing} />
      </p>
    </header>
  );
}
