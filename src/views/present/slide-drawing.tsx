import { useId } from "react";
import { type Briefing, factsAbout } from "../../model/briefing.ts";
import { countryName } from "../../model/country.ts";
import type { Series } from "../../model/series.ts";
import { ChartBox } from "../../ui/chart.tsx";
import hidden from "../../ui/hidden.module.css";
import css from "./slide-drawing.module.css";

interface SlideDrawingProps {
  readonly series: Series;
  readonly briefing: Briefing;
}

/** A drawing that has the slide to itself; on the tint where another source speaks. */
export function SlideDrawing({ series, briefing }: SlideDrawingProps) {
  const title = useId();
  const elsewhere = series.rows.every(({ sources }) =>
    sources.every(({ kind }) => kind === "fact"),
  );
  const conflict = conflictIn(series, briefing);
  return (
    <figure
      className={`${css.tall} ${elsewhere ? css.elsewhere : ""}`}
      data-series={nameOf(series)}
      aria-labelledby={title}
    >
      <p id={title} className={elsewhere ? css.whose : hidden.hidden}>
        {elsewhere && <b>From other sources, not the article. </b>}
        <span className={hidden.hidden}>{series.title}</span>
      </p>
      <ChartBox series={series} labelledBy={title} describedBy={title} form="wide" />
      {conflict && <p className={css.conflict}>≠ {conflict}</p>}
    </figure>
  );
}

interface ColumnDrawingProps {
  readonly series: Series;
  readonly form: "narrow" | "wide";
  /** Without the label that the figure over it says already. */
  readonly bare: boolean;
}

/** A bar under its figure. */
export function ColumnDrawing({ series, form, bare }: ColumnDrawingProps) {
  const title = useId();
  return (
    <figure
      className={bare ? css.bare : css.low}
      data-series={nameOf(series)}
      aria-labelledby={title}
    >
      <p id={title} className={hidden.hidden}>
        {series.title}
      </p>
      <ChartBox series={series} labelledBy={title} describedBy={title} form={form} />
    </figure>
  );
}

/** Part of a series is still that series. */
function nameOf({ id }: Series): string | undefined {
  return id.split(".")[0];
}

/** Said on every part of a series, though the row in question may be on another. */
function conflictIn({ columns }: Series, briefing: Briefing): string | null {
  const keys = new Set(columns.map(({ key }) => key));
  const claims = briefing.claims.filter(({ id }) => keys.has(id));
  const codes = factsAbout(briefing, claims, "conflicts").flatMap(({ countries }) => countries);
  const names = [...new Set(codes)].map((code) => countryName(briefing, code));
  return names.length > 0 ? `Sources disagree about ${names.join(", ")}` : null;
}
