import { format } from "../model/format.ts";
import { isOpenAbove } from "../model/quantity.ts";
import type { Cell, Row } from "../model/series.ts";
import { measured } from "./chart-scale.ts";
import css from "./chart-shapes.module.css";
import { FILLS } from "./chart-shapes.ts";

interface PointProps {
  readonly x: number;
  readonly y: number;
  /** Where the row's dotted guide ends. */
  readonly end: number;
  readonly row: Row;
  readonly value: Cell;
  readonly label: string;
  readonly note: string;
  readonly narrow: boolean;
}

/** One statement on a row of its own, labelled; never joined to its neighbours. */
export function Point({ x, y, end, row, value, label, note, narrow }: PointProps) {
  const known = measured(value);
  return (
    <g>
      <text x={0} y={y - (narrow ? 30 : 12)} className={css.word}>
        {label}
        {!narrow && (
          <tspan dx={10} className={css.amount}>
            {format(value)}
          </tspan>
        )}
        {!narrow && <tspan dx={6}>{note}</tspan>}
      </text>
      {narrow && (
        <text x={0} y={y - 12} className={css.word}>
          <tspan className={css.amount}>{format(value)}</tspan>
          <tspan dx={6}>{note}</tspan>
        </text>
      )}
      <path d={`M0 ${y}H${end}`} className={css.guide} />
      <circle cx={x} cy={y} r={5.5} className={FILLS[row.standing]} />
      {known && isOpenAbove(known) && (
        <path d={`M${x + 9} ${y - 5}v10m4.5 -10v10m4 -10v10m4 -9l4 4l-4 4`} className={css.arrow} />
      )}
    </g>
  );
}
