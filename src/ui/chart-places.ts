import { cell, type Series } from "../model/series.ts";

/** Where one row of segments stands: a row may stand in several blocks, one below the other. */
export interface Place {
  /** Index in the series. */
  readonly row: number;
  /** The columns of its block. */
  readonly keys: readonly string[];
  /** The upper edge, in units of the drawing. */
  readonly y: number;
  /** The first of its block, under the headings. */
  readonly first: boolean;
}

export interface Places {
  /** As many as the widest block has. */
  readonly columns: number;
  readonly places: readonly Place[];
  readonly height: number;
}

/** Columns that stand side by side, and the indexes of the rows that they fill. */
interface Block {
  readonly keys: readonly string[];
  readonly rows: readonly number[];
}

/** The headings over a block, and what parts it from the one above, in units of the drawing. */
const HEAD = 48;
const GAP = 20;
/** More columns than these have no room for their headings side by side. */
const BESIDE = 2;

/** As many columns as have room; more of them go into blocks of their own. None without a row. */
export function blocksOf(series: Series, segments: readonly string[]): readonly Block[] {
  return segments
    .flatMap((_, index) => (index % BESIDE > 0 ? [] : [segments.slice(index, index + BESIDE)]))
    .map((keys) => ({
      keys,
      rows: [...series.rows.entries()].flatMap(([index, row]) =>
        keys.some((key) => cell(row, key) !== null) ? [index] : [],
      ),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/**
 * The blocks of a drawing, one below the other.
 * @param band the height of a row, in units of the drawing
 */
export function placesOf(series: Series, segments: readonly string[], band: number): Places {
  const places: Place[] = [];
  let y = 0;
  for (const { keys, rows } of blocksOf(series, segments)) {
    y += HEAD + (y > 0 ? GAP : 0);
    for (const [index, row] of rows.entries()) {
      places.push({ row, keys, y, first: index === 0 });
      y += band;
    }
  }
  return { columns: Math.min(segments.length, BESIDE), places, height: y };
}
