import { useId } from "react";
import { ChartBox } from "../../../../ui/chart.tsx";
import hidden from "../../../../ui/hidden.module.css";
import { Lockup } from "../figure/view.tsx";
import heading from "../heading.module.css";
import type { ViewProps } from "../piece.ts";
import css from "./view.module.css";

/** A drawing as large as its place allows, under or beside its figure or its heading. */
export function DrawingView({ part, alone }: ViewProps<"drawing">) {
  const { series, figure, figureAt, folded, form, stretch } = part;
  const title = useId();
  const described = useId();
  return (
    <figure
      className={css.drawing}
      data-series={series.partOf ?? series.id}
      data-figure={figure ? figureAt : undefined}
      aria-labelledby={title}
    >
      <div className={css.over}>
        <h3 id={title} className={part.heading === null ? hidden.hidden : heading.heading}>
          {series.title}
        </h3>
        {part.dispute && (
          <div className={`${heading.heading} ${css.dispute}`}>{`≠ ${part.dispute}`}</div>
        )}
        {figure && <Lockup {...{ figure, folded }} stacked={!alone || figureAt !== "over"} drawn />}
      </div>
      <div className={css.place} data-form={form}>
        <ChartBox
          // Another shape or text size may put another drawing here, which is then drawn anew.
          key={`${series.id} ${form} ${stretch}`}
          {...{ series, form, stretch }}
          labelledBy={title}
          describedBy={described}
        />
      </div>
      <figcaption id={described} className={hidden.hidden}>
        {series.description}
      </figcaption>
    </figure>
  );
}
