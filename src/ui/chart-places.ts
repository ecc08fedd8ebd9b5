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

/** The headings over a block, and what parts it from the one above, in units of the drawing. */
const HEAD = 48;
const GAP = 20;
/** More columns than these have no room for their headings side by side. */
export const BESIDE = 2;

/**
 * Two columns side by side; more of them go into blocks, each with the rows that it fills.
 * @param band the height of a row, in units of the drawing
 */
export function placesOf(series: Series, segments: readonly string[], band: number): Places {
  const blocks = Math.ceil(segments.length / BESIDE);
  const columns = Math.min(segments.length, BESIDE);
  const places: Place[] = [];
  let y = 0;
  for (let block = 0; block < blocks; block += 1) {
    const keys = segments.slice(block * columns, (block + 1) * columns);
    const rows = [...series.rows.entries()].filter(([, row]) =>
      keys.some((key) => cell(row, key) !== null),
    );
    if (rows.length > 0) y += HEAD + (y > 0 ? GAP : 0);
    for (const [index, [row]] of rows.entries()) {
      places.push({ row, keys, y, first: index === 0 });
      y += band;
    }
  }
  return { columns, places, height: y };
}
