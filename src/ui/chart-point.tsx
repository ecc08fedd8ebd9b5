import { type Ending, endingOf } from "../model/ending.ts";
import type { Cell } from "../model/format.ts";
import { isBelowZero } from "../model/quantity.ts";
import type { Row } from "../model/series.ts";
import { hollowPath, type Slat, slatPath } from "./bound-shape.ts";
import { Label, type Line } from "./chart-label.tsx";
import { numeric } from "./chart-scale.ts";
import css from "./chart-shapes.module.css";
import { FILLS, SLATS } from "./chart-shapes.ts";

interface PointProps {
  /** Of the higher number where there are two. */
  readonly x: number;
  /** Of the lower number. */
  readonly low: number;
  readonly y: number;
  /** Where the row's dotted guide ends. */
  readonly end: number;
  readonly row: Row;
  readonly value: Cell;
  readonly label: readonly Line[];
}

/** One statement on a row of its own, labelled; never joined to its neighbours. */
export function Point({ x, low, y, end, row, value, label }: PointProps) {
  const known = numeric(value);
  return (
    <g>
      <Label lines={label} x={0} y={y - 12} />
      <path d={`M0 ${y}H${end}`} className={css.guide} />
      {known &&
        (isBelowZero(known) ? (
          // Below zero all is drawn the other way.
          <g transform={`matrix(-1 0 0 1 ${end + 1} 0)`}>
            <Mark {...{ y, row }} x={end + 1 - low} low={end + 1 - x} ending={endingOf(known)} />
          </g>
        ) : (
          <Mark {...{ x, low, y, row }} ending={endingOf(known)} />
        ))}
    </g>
  );
}

interface MarkProps extends Pick<PointProps, "x" | "low" | "y" | "row"> {
  readonly ending: Ending;
}

/** A dot, and beside it slats on the side where the number may lie. */
function Mark({ x, low, y, row: { standing }, ending }: MarkProps) {
  const slats = slatsBeside(ending, low, x);
  const path = standing === "done" ? slatPath : hollowPath;
  const isRange = low < x && ending !== "upper" && ending !== "below";
  const dots = isRange ? [low, x] : [ending === "nearly" ? x - SHORT : x];
  return (
    <>
      {slats.length > 0 && <path d={path(slats, 0, y - 5, 10)} className={SLATS[standing]} />}
      {dots.map((at) => (
        <circle key={at} cx={at} cy={y} r={5.5} className={FILLS[standing]} />
      ))}
      {ending === "open" && (
        <path d={`M${x + 9} ${y - 5}v10m4.5 -10v10m4 -10v10m4 -9l4 4l-4 4`} className={css.arrow} />
      )}
      {ending === "nearly" && <path d={`M${x} ${y - 8}v16`} className={css.axis} />}
      {ending === "below" && <path d={`M${x + 8} ${y - 8}h4v16h-4z`} className={css.hollowStop} />}
    </>
  );
}

/** What is nearly reached ends so far before it. */
const SHORT = 15;

const BESIDE: Partial<Record<Ending, readonly Slat[]>> = {
  upper: [
    [-29.5, 1.2],
    [-24, 2],
    [-18.5, 3],
    [-12.5, 4],
  ],
  about: [
    [-21, 1.5],
    [-16.5, 2.5],
    [-11, 3.5],
    [7.5, 3.5],
    [14, 2.5],
    [19.5, 1.5],
  ],
  "just over": [
    [8, 3.5],
    [14.5, 1.5],
  ],
  nearly: [
    [-7.5, 2],
    [-3.5, 1],
  ],
};

function slatsBeside(ending: Ending, low: number, high: number): readonly Slat[] {
  const joining = low < high && /^(?:between|open|about)$/.test(ending);
  return [
    ...(joining ? between(low + 8, high - 8) : []),
    ...(BESIDE[ending === "below" ? "upper" : ending] ?? [])
      .map(([at, width]): Slat => [(at < 0 && joining ? low : high) + at, width])
      .filter(([at]) => at >= 0),
  ];
}

function between(from: number, to: number): readonly Slat[] {
  const count = Math.max(0, Math.floor((to - from) / 8));
  const room = (to - from) / (count + 1);
  return Array.from({ length: count }, (_, index): Slat => [from + room * (index + 1) - 1.5, 3]);
}
