import { useId } from "react";
import type { Series } from "../../../model/series.ts";
import { ChartBox } from "../../../ui/chart.tsx";
import hidden from "../../../ui/hidden.module.css";
import css from "./slide-drawing.module.css";

interface SlideDrawingProps {
  readonly series: Series;
}

/** A drawing that has the slide to itself; on the tint where another source speaks. */
export function SlideDrawing({ series }: SlideDrawingProps) {
  const title = useId();
  const elsewhere = series.rows.every(({ sources }) =>
    sources.every(({ kind }) => kind === "fact"),
  );
  return (
    <figure
      className={`${css.tall} ${elsewhere ? css.elsewhere : ""}`}
      data-series={series.partOf ?? series.id}
      aria-labelledby={title}
    >
      <p id={title} className={elsewhere ? css.whose : hidden.hidden}>
        {elsewhere && <b>From other sources, not the article. </b>}
        <span className={hidden.hidden}>{series.title}</span>
      </p>
      <ChartBox series={series} labelledBy={title} describedBy={title} form="wide" />
      {series.dispute && <p className={css.conflict}>≠ {series.dispute}</p>}
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
      data-series={series.partOf ?? series.id}
      aria-labelledby={title}
    >
      <p id={title} className={hidden.hidden}>
        {series.title}
      </p>
      <ChartBox series={series} labelledBy={title} describedBy={title} form={form} />
    </figure>
  );
}
