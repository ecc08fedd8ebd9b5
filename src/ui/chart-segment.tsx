import { format } from "../model/format.ts";
import { cell, type Series } from "../model/series.ts";
import { standingOf } from "../model/status.ts";
import { Lines } from "./chart-lines.tsx";
import { HEAD_LINE, headOf, labelOf, type Place } from "./chart-places.ts";
import css from "./chart-shapes.module.css";
import { type Box, FILLS } from "./chart-shapes.ts";

interface SegmentPlaceProps {
  readonly series: Series;
  readonly place: Place;
  readonly column: string;
  /** The column of the row's name, where this segment is the first beside it. */
  readonly name: string | null;
  readonly x: number;
  readonly width: number;
  /** The row's name stands over its segments. */
  readonly narrow: boolean;
  /** How high a segment is. */
  readonly height: number;
}

/** One segment, with the heading over it and the name beside it where it is the first. */
export function SegmentPlace(props: SegmentPlaceProps) {
  const { series, place, column, name, x, width, height, narrow } = props;
  const row = series.rows[place.row];
  if (!row) return <g />;
  const { y, first } = place;
  const value = cell(row, column);
  return (
    <>
      {first && (
        <SegmentHead x={x + 1} y={y - 14} lines={headOf(labelOf(series, column), width - 8)} />
      )}
      {name && (
        <SegmentName label={format(cell(row, name))} y={y + (narrow ? 15 : height / 2 + 8)} />
      )}
      <Segment
        x={x}
        y={y + (narrow ? 23 : 3)}
        width={width}
        height={height}
        word={value === null ? null : format(value)}
        disputed={row.disputed.includes(column)}
      />
    </>
  );
}

interface SegmentProps extends Box {
  readonly word: string | null;
  readonly disputed: boolean;
}

/** A party's place in one instrument: its status if it is in, a hairline if it is not named. */
function Segment({ x, y, width, height, word, disputed }: SegmentProps) {
  if (word === null) {
    return <path d={`M${x} ${y + height + 2}h${width - 6}`} className={css.hairline} />;
  }
  const standing = standingOf(word);
  const solid = standing === "done" && !disputed;
  return (
    <g>
      <rect
        x={x + 1}
        y={y}
        width={width - 8}
        height={height}
        className={disputed ? css.disputed : FILLS[standing]}
      />
      <text x={x + 10} y={y + height / 2 + 5} className={solid ? css.onDone : css.word}>
        {word}
        {disputed && (
          <tspan dx={6} className={css.conflict}>
            ≠
          </tspan>
        )}
      </text>
    </g>
  );
}

/** A heading over one instrument's segments; its last line stands on `y`. */
function SegmentHead({
  x,
  y,
  lines,
}: {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}) {
  return (
    <Lines
      lines={lines}
      x={x}
      y={y - HEAD_LINE * (lines.length - 1)}
      leading={HEAD_LINE}
      className={css.amount}
    />
  );
}

/** The name of a row of segments, beside or over them. */
function SegmentName({ label, y }: { readonly label: string; readonly y: number }) {
  return (
    <text x={0} y={y} className={css.event}>
      {label}
    </text>
  );
}
