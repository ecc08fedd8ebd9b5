import { useId } from "react";
import { format } from "../model/format.ts";
import type { Series } from "../model/series.ts";
import { ChartBox } from "../ui/chart.tsx";
import { FactList } from "../ui/fact-list.tsx";
import { StandingGroup } from "../ui/standing.tsx";
import css from "./embed.module.css";

/** As many of the drawings, or of the list in their place, as there is room for. */
export function Drawings({ shown }: { readonly shown: readonly Series[] }) {
  if (shown.length === 0) return null;
  return (
    <div className={css.drawings}>
      <div className={css.row}>
        {shown.map((series) =>
          series.chart ? (
            <Drawing key={series.id} series={series} />
          ) : (
            <FactList key={series.id} series={series} text="what" />
          ),
        )}
      </div>
    </div>
  );
}

function Drawing({ series }: { readonly series: Series }) {
  const title = useId();
  const described = useId();
  return (
    <figure data-series={series.id} aria-labelledby={title}>
      <p id={title} className={css.title}>
        {series.title}
      </p>
      <ChartBox series={series} labelledBy={title} describedBy={described} />
      <figcaption id={described} className={css.described}>
        {series.description}
      </figcaption>
    </figure>
  );
}

/** What is provided, announced and discussed, side by side where there is room. */
export function Groups({ series }: { readonly series: Series }) {
  return (
    <div className={css.groups} data-series={series.id}>
      {series.rows.map(({ cells: { status, item }, standing, sources }) => (
        <StandingGroup key={format(item ?? null)} standing={standing}>
          <h2>{format(status ?? null)}</h2>
          <p data-claim={sources.map(({ id }) => id).join(" ")}>{format(item ?? null)}</p>
        </StandingGroup>
      ))}
    </div>
  );
}

/** How the height of what is drawn follows from its width: styles give it room accordingly. */
export function kindOf(shown: readonly Series[]) {
  if (shown.some(({ chart }) => !chart)) return css.list;
  const rows = Math.max(0, ...shown.map((series) => series.rows.length));
  if (rows > 2 || shown.some(({ chart }) => chart?.mark !== "bar")) return css.tall;
  return rows > 1 ? css.middling : css.low;
}
