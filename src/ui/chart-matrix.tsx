import { format } from "../model/format.ts";
import { cell, type Series } from "../model/series.ts";
import { standingOf } from "../model/status.ts";
import {
  BESIDE_LEADER,
  besideMarks,
  type CellRow,
  type Cells,
  COLUMN,
  type Head,
  LINE,
  SIDE,
} from "./chart-cells.ts";
import { Lines } from "./chart-lines.tsx";
import css from "./chart-shapes.module.css";
import { FILLS } from "./chart-shapes.ts";

interface MatrixProps extends Cells {
  readonly series: Series;
  readonly onPress: ((row: number) => void) | undefined;
}

/** Party by instrument: a mark in its standing where the party is in it. */
export function Matrix({ series, heads, rows, onPress }: MatrixProps) {
  return (
    <>
      {heads.map((head) => (
        <MatrixHead key={`${head.x} ${head.y}`} head={head} />
      ))}
      {rows.map((at) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: as every mark, for the pointer alone; the table has the cites
        <g key={`${at.x} ${at.y}`} onClick={() => onPress?.(at.row)}>
          {at.keys.map((key, index) => (
            <Mark key={key} series={series} at={at} column={key} x={at.x + index * COLUMN} />
          ))}
          <Lines
            lines={at.name}
            x={at.x + besideMarks(at.keys)}
            y={at.y + 12}
            leading={LINE}
            className={css.event}
          />
        </g>
      ))}
    </>
  );
}

function MatrixHead({ head: { lines, x, y, down } }: { readonly head: Head }) {
  return (
    <>
      <path d={`M${x + 10} ${y - 5}H${x}V${down}`} className={css.leader} />
      <Lines lines={lines} x={x + BESIDE_LEADER} y={y} leading={LINE} className={css.head} />
    </>
  );
}

interface MarkProps {
  readonly series: Series;
  readonly at: CellRow;
  readonly column: string;
  readonly x: number;
}

function Mark({ series, at: { row: index, y }, column, x }: MarkProps) {
  const row = series.rows[index];
  const word = row ? cell(row, column) : null;
  if (!row || word === null) {
    return <path d={`M${x + 3} ${y + SIDE / 2}h${SIDE - 6}`} className={css.hairline} />;
  }
  const disputed = row.disputed.includes(column);
  return (
    <>
      <rect
        x={x + 1}
        y={y + 1}
        width={SIDE - 2}
        height={SIDE - 2}
        className={disputed ? css.disputed : FILLS[standingOf(format(word))]}
      />
      {disputed && (
        <text x={x + 3} y={y + SIDE - 2} className={css.event}>
          <tspan className={css.conflict}>≠</tspan>
        </text>
      )}
    </>
  );
}
