import type { Columns, List } from "../deck/content.ts";
import css from "./slide-columns.module.css";
import { ColumnDrawing } from "./slide-drawing.tsx";
import { SlideFigure } from "./slide-figure.tsx";
import { SlideList } from "./slide-list.tsx";

interface SlideColumnsProps extends Columns {
  readonly step: number;
}

/** Figures over their bars, a column a step; last, what stands under a lone one. */
export function SlideColumns({ columns, large, under, step }: SlideColumnsProps) {
  const alone = columns.length === 1;
  return (
    <div
      className={css.columns}
      data-columns={columns.length}
      data-large={large || undefined}
      data-under={underAt(step, under)}
    >
      {columns.map(({ figure, series }, index) => (
        <div
          key={figure?.claim ?? series?.id}
          className={css.column}
          data-hidden={index >= step || undefined}
        >
          {figure && <SlideFigure figure={figure} drawn={series !== null} />}
          {series && (
            <ColumnDrawing
              key={series.id}
              series={series}
              form={alone ? "wide" : "narrow"}
              bare={under !== null}
            />
          )}
        </div>
      ))}
      {under && (
        <div className={css.under}>
          <SlideList list={under} />
        </div>
      )}
    </div>
  );
}

function underAt(step: number, under: List | null) {
  if (!under) return undefined;
  return step > 1 ? "shown" : "waiting";
}
