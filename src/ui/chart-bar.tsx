import { format } from "../model/format.ts";
import { isOpenAbove, type Measured } from "../model/quantity.ts";
import type { Cell, Row } from "../model/series.ts";
import { measured } from "./chart-scale.ts";
import css from "./chart-shapes.module.css";
import { type Box, FILLS } from "./chart-shapes.ts";

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
  const known = measured(value);
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
