import { format } from "../model/format.ts";
import { cell, type Series } from "../model/series.ts";
import type { Place } from "./chart-places.ts";
import css from "./chart-shapes.module.css";
import type { Box } from "./chart-shapes.ts";

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
}

/** One segment, with the heading over it and the name beside it where it is the first. */
export function SegmentPlace({ series, place, column, name, x, width, narrow }: SegmentPlaceProps) {
  const row = series.rows[place.row];
  if (!row) return <g />;
  const { y, first } = place;
  const value = cell(row, column);
  const label = series.columns.find(({ key }) => key === column)?.label ?? column;
  return (
    <>
      {first && <SegmentHead x={x + 1} y={y - 14} label={label} />}
      {name && <SegmentName label={format(cell(row, name))} y={y + (narrow ? 15 : 22)} />}
      <Segment
        x={x}
        y={y + (narrow ? 23 : 3)}
        width={width}
        height={28}
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

/** A country's place in one instrument: labelled if it is in, a hairline if not named. */
function Segment({ x, y, width, height, word, disputed }: SegmentProps) {
  if (word === null) {
    return <path d={`M${x} ${y + height + 2}h${width - 6}`} className={css.hairline} />;
  }
  return (
    <g>
      <rect
        x={x + 1}
        y={y}
        width={width - 8}
        height={height}
        className={disputed ? css.disputed : css.done}
      />
      <text x={x + 10} y={y + height / 2 + 5} className={disputed ? css.word : css.onDone}>
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

/** A heading over one instrument's segments, a word a line. */
function SegmentHead({
  x,
  y,
  label,
}: {
  readonly x: number;
  readonly y: number;
  readonly label: string;
}) {
  const words = label.split(" ");
  const half = Math.ceil(words.length / 2);
  const lines = [words.slice(0, half).join(" "), words.slice(half).join(" ")].filter(Boolean);
  return (
    <text x={x} y={y - 18 * (lines.length - 1)} className={css.amount}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? undefined : 18}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** The name of a row of segments, beside or over them. */
function SegmentName({ label, y }: { readonly label: string; readonly y: number }) {
  return (
    <text x={0} y={y} fontSize={14} fill="var(--ink)">
      {label}
    </text>
  );
}
