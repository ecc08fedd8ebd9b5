import { endingOf } from "../model/ending.ts";
import type { Cell } from "../model/format.ts";
import {
  fromNought,
  highest,
  isBelowZero,
  lowest,
  type Numeric,
  negated,
} from "../model/quantity.ts";
import type { Row } from "../model/series.ts";
import { type BoundShape, endsOf, hollowPath, shapeOf, slatPath } from "./bound-shape.ts";
import { Label, type Line } from "./chart-label.tsx";
import { numeric } from "./chart-scale.ts";
import css from "./chart-shapes.module.css";
import { type Box, FILLS, SLATS } from "./chart-shapes.ts";

interface BarProps extends Omit<Box, "width"> {
  /** What one of the unit takes, in units of the drawing. */
  readonly one: number;
  /** Whether bars of the drawing go both ways, so that nought has a line. */
  readonly crossed: boolean;
  readonly row: Row;
  readonly value: Cell;
  readonly label: readonly Line[];
  /** From the bar up to the label's last base line. */
  readonly rise: number;
  /** The level that this one replaced, in the same unit. */
  readonly before: Numeric | null;
  readonly cells: boolean;
  /** The drawing's width, for what has no length of its own. */
  readonly room: number;
}

/** A bar, whole as far as is certain; how it ends is its bound, which its label says as well. */
export function BoundBar(props: BarProps) {
  const { x, y, height, row, value, label, rise, before, cells, room, one, crossed } = props;
  const known = numeric(value);
  const isBelow = known !== null && isBelowZero(known);
  const earlier = isBelow && before ? negated(before) : before;
  const drawn = known && fromNought(known);
  return (
    <g>
      <Label lines={label} x={1} y={y - rise} />
      {crossed && <path d={`M${x} ${y - 4}v${height + 8}`} className={css.axis} />}
      {value !== null && !known && (
        <path d={`M0 ${y + height - 4}H${room}`} className={css.guide} />
      )}
      {drawn && (
        // Below zero all is drawn the other way.
        <g transform={isBelow ? `matrix(-1 0 0 1 ${2 * x} 0)` : undefined}>
          <Bound {...{ x, y, height, row, one }} known={drawn} cells={cells} />
          {earlier && (
            <path
              d={notches(earlier, x, one, y, height)}
              className={notchOf(row, lowest(earlier) >= 0 && highest(earlier) < lowest(drawn))}
            />
          )}
        </g>
      )}
    </g>
  );
}

interface BoundProps extends Omit<Box, "width"> {
  readonly row: Row;
  readonly known: Numeric;
  readonly one: number;
  readonly cells: boolean;
}

function Bound({ x: nought, y, height, row, known, one, cells }: BoundProps) {
  const { standing } = row;
  // Of two numbers on either side of nought the bar begins at the lower.
  const start = Math.min(0, lowest(known) * one);
  const x = nought + start;
  const shape = shapeOf(endingOf(known), {
    low: lowest(known) * one - start,
    high: highest(known) * one - start,
    ends: endsOf(known),
  });
  const { solid, outlined, slats, arrow } = shape;
  const path = standing === "done" ? slatPath : hollowPath;
  const middle = y + height / 2;
  return (
    <>
      {(solid > 0 || outlined === 0) && (
        <rect
          x={x + 1}
          y={y}
          width={Math.max(0, solid - 1)}
          height={height}
          className={FILLS[standing]}
        />
      )}
      {outlined > 0 && (
        <rect
          x={x + 1}
          y={y}
          width={Math.max(0, outlined - 1)}
          height={height}
          className={standing === "done" ? css.outlined : FILLS[standing]}
        />
      )}
      {cells && <path d={cellEdges(solid / one, x, one, y, height)} className={css.cell} />}
      {slats.length > 0 && <path d={path(slats, x, y, height)} className={SLATS[standing]} />}
      <Stops {...{ shape, x, y, height }} />
      {arrow !== null && <path d={`M${x + arrow} ${middle - 7}l7 7l-7 7`} className={css.arrow} />}
    </>
  );
}

/** Higher than the bar, in ink: here is a number that the source states. */
function Stops({
  shape: { stops },
  x,
  y,
  height,
}: Omit<Box, "width"> & { readonly shape: BoundShape }) {
  return stops.map(({ at, kind }) =>
    kind === "hollow" ? (
      <path key={at} d={`M${x + at - 2} ${y - 4}h4v${height + 8}h-4z`} className={css.hollowStop} />
    ) : (
      <path
        key={at}
        d={`M${x + at} ${y - 4}v${height + 8}`}
        className={kind === "thin" ? css.axis : css.stop}
      />
    ),
  );
}

/** The lines between things few enough to be counted. */
function cellEdges(count: number, x: number, one: number, y: number, height: number): string {
  const edges = Array.from({ length: Math.max(0, count - 1) }, (_, index) => index + 1);
  return edges.map((edge) => `M${x + one * edge} ${y}v${height}`).join("");
}

/** The level before: within the bar where there are more now, and beyond it after a fall. */
function notches(before: Numeric, x: number, one: number, y: number, height: number): string {
  const levels = [...new Set([lowest(before), highest(before)])];
  return levels.map((level) => `M${x + one * level} ${y}v${height}`).join("");
}

function notchOf({ standing }: Row, within: boolean): string | undefined {
  return within && standing === "done" ? css.notch : css.notchOutlined;
}
