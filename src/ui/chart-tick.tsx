import css from "./chart-shapes.module.css";

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
