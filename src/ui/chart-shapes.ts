import type { Standing } from "../model/status.ts";
import css from "./chart-shapes.module.css";

/** Where Recharts puts a mark, in units of the drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Fill is fact, outline is promise, dots are talk. */
export const FILLS: Record<Standing, string | undefined> = {
  done: css.done,
  promised: css.promised,
  discussed: css.discussed,
};

/** Slats are of the same stuff as their bar. */
export const SLATS: Record<Standing, string | undefined> = {
  done: css.slat,
  promised: css.hollowSlat,
  discussed: css.dottedSlat,
};
