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
const MOST = 2;

/**
 * Two columns side by side; more of them go into blocks, each with the rows that it fills.
 * @param band the height of a row, in units of the drawing
 */
export function placesOf(series: Series, segments: readonly string[], band: number): Places {
  const blocks = Math.ceil(segments.length / MOST);
  const columns = Math.min(segments.length, MOST);
  const places: Place[] = [];
  let y = 0;
  for (let block = 0; block < blocks; block += 1) {
    const keys = segments.slice(block * columns, (block + 1) * columns);
    y += HEAD + (block > 0 ? GAP : 0);
    let first = true;
    for (const [index, row] of series.rows.entries()) {
      if (keys.every((key) => cell(row, key) === null)) continue;
      places.push({ row: index, keys, y, first });
      y += band;
      first = false;
    }
  }
  return { columns, places, height: y };
}
