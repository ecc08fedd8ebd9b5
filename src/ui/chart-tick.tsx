import type { TickLabel } from "./chart-scale.ts";
import css from "./chart-shapes.module.css";

interface TickProps {
  readonly x: number;
  readonly y: number;
  readonly label: TickLabel;
}

/** An axis label under its tick. */
export function Tick({ x, y, label: { at, anchor, words } }: TickProps) {
  return (
    <g>
      <path d={`M${x} ${y - 8}v6`} className={css.axis} />
      <text x={at} y={y + 12} textAnchor={anchor} className={css.tick}>
        {words}
      </text>
    </g>
  );
}
