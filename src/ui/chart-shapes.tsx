import type { Standing } from "../model/briefing.ts";
import { format } from "../model/format.ts";
import { isMeasured, isOpenAbove, type Measured } from "../model/quantity.ts";
import type { Cell, Row } from "../model/series.ts";
import css from "./chart-shapes.module.css";

/** Where Recharts puts a mark, in units of the drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const FILLS: Record<Standing, string | undefined> = {
  done: css.done,
  promised: css.promised,
  discussed: css.discussed,
};

interface BarProps extends Box {
  readonly row: Row;
  readonly value: Cell;
  readonly word: string;
  /** The level that this one replaced, in the same unit. */
  readonly before: Measured | null;
  readonly cells: boolean;
  /** The label takes two lines where one would not fit. */
  readonly narrow: boolean;
}

/** A bar, solid to its value; past a bound it opens. Its label always says the bound. */
export function BoundBar({
  x,
  y,
  width,
  height,
  row,
  value,
  word,
  before,
  cells,
  narrow,
}: BarProps) {
  const known = value !== null && typeof value === "object" && isMeasured(value) ? value : null;
  const one = known && known.value > 0 ? width / known.value : 0;
  return (
    <g>
      <text x={x} y={y - (narrow ? 25 : 8)} className={css.word}>
        {narrow ? word : <LabelLine value={value} word={word} />}
      </text>
      {narrow && (
        <text x={x} y={y - 7} className={css.amount}>
          {format(value)}
        </text>
      )}
      {known && (
        <>
          <rect
            x={x + 1}
            y={y}
            width={Math.max(0, width - 1)}
            height={height}
            className={FILLS[row.standing]}
          />
          {cells && <path d={cellEdges(known.value, x, one, y, height)} className={css.cell} />}
          {before && before.value < known.value && (
            <path
              d={`M${x + one * before.value} ${y}v${height}`}
              className={row.standing === "done" ? css.notch : css.notchOutlined}
            />
          )}
          {isOpenAbove(known) && <OpenEnd x={x + width} y={y} height={height} />}
        </>
      )}
    </g>
  );
}

function LabelLine({ value, word }: { readonly value: Cell; readonly word: string }) {
  return (
    <>
      <tspan className={css.amount}>{format(value)}</tspan>
      <tspan dx={8}>{word}</tspan>
    </>
  );
}

/** Slats that thin out, then an arrowhead: line by line, so that a photocopy keeps it. */
const SLATS = [
  [4, 8],
  [15, 6.5],
  [24.5, 5],
  [32.5, 3.6],
  [39, 2.4],
  [44.5, 1.6],
] as const;

/** One path for all slats: a drawing is carried in every page. */
function slats(x: number, y: number, height: number): string {
  return SLATS.map(([at, width]) => `M${x + at} ${y}h${width}v${height}h${-width}z`).join("");
}

/** The lines between things few enough to be counted. */
function cellEdges(count: number, x: number, one: number, y: number, height: number): string {
  const edges = Array.from({ length: Math.max(0, count - 1) }, (_, index) => index + 1);
  return edges.map((edge) => `M${x + one * edge} ${y}v${height}`).join("");
}

function OpenEnd({ x, y, height }: Omit<Box, "width">) {
  const middle = y + height / 2;
  return (
    <g>
      <path d={`M${x} ${y - 4}v${height + 8}`} className={css.stop} />
      <path d={slats(x, y, height)} className={css.slat} />
      <path d={`M${x + 51} ${middle - 7}l7 7l-7 7`} className={css.arrow} />
    </g>
  );
}

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
  const open = value !== null && typeof value === "object" && isOpenAbove(value);
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
      {open && (
        <path d={`M${x + 9} ${y - 5}v10m4.5 -10v10m4 -10v10m4 -9l4 4l-4 4`} className={css.arrow} />
      )}
    </g>
  );
}

interface SegmentProps extends Box {
  readonly word: string | null;
  readonly disputed: boolean;
}

/** A country's place in one instrument: labelled if it is in, a hairline if not named. */
export function Segment({ x, y, width, height, word, disputed }: SegmentProps) {
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

interface TickProps {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly anchor: "start" | "middle" | "end";
}

/** An axis label under its tick; the outer two lean inwards so that none is cut off. */
export function Tick({ x, y, label, anchor }: TickProps) {
  return (
    <g>
      <path d={`M${x} ${y - 8}v6`} className={css.axis} />
      <text x={x} y={y + 12} textAnchor={anchor} className={css.tick}>
        {label}
      </text>
    </g>
  );
}

/** A heading over one instrument's segments, a word a line. */
export function SegmentHead({
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
        <tspan key={line} x={x} dy={index === 0 ? 0 : 18}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** The number of a measured cell for Recharts; a gap where nothing is known. */
export function toNumber(value: Cell): number | null {
  return value !== null && typeof value === "object" && isMeasured(value) ? value.value : null;
}
