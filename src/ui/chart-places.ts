import { cell, partOf, type Series } from "../model/series.ts";
import { linesOf } from "./chart-text.ts";
import { widthOf } from "./text-width.ts";

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
  /** The width of each, with the space after it. */
  readonly column: number;
  readonly places: readonly Place[];
  readonly height: number;
}

/** Columns that stand side by side, and the indexes of the rows that they fill. */
interface Block {
  readonly keys: readonly string[];
  readonly rows: readonly number[];
}

/** What parts a block from the one above, and its first row from its headings. */
const GAP = 20;
const UNDER = 12;
/** A line of a heading, of which there are two at least. */
export const HEAD_LINE = 18;
const HEAD_SIZE = 16;
/** In all but the widest faces words are narrower than they are reckoned. */
const MOST_FACES = 1.15;
/** More columns than these have no room side by side: words need more of it than marks. */
const BESIDE = { words: 2, marks: 6 };

/** The same drawing in little room: a mark for each place, without its word; one column alone has room. */
export function compactOf(series: Series): Series | null {
  const { chart, rows } = series;
  if (chart?.mark !== "segment" || chart.compact || chart.segments.length < 2) return null;
  return { ...partOf(series, "compact", rows), chart: { ...chart, compact: true } };
}

/** As many columns as have room; more of them go into blocks of their own. None without a row. */
export function blocksOf(series: Series, segments: readonly string[]): readonly Block[] {
  const most = besideIn(series);
  return segments
    .flatMap((_, index) => (index % most > 0 ? [] : [segments.slice(index, index + most)]))
    .map((keys) => ({
      keys,
      rows: [...series.rows.entries()].flatMap(([index, row]) =>
        keys.some((key) => cell(row, key) !== null) ? [index] : [],
      ),
    }))
    .filter(({ rows }) => rows.length > 0);
}

function besideIn({ chart }: Series): number {
  return chart?.mark === "segment" && chart.compact ? BESIDE.marks : BESIDE.words;
}

/** A heading over a column: on two lines of like length, or on as many as its width asks for. */
export function headOf(label: string, width: number): readonly string[] {
  const words = label.split(" ");
  const half = Math.ceil(words.length / 2);
  const halves = [words.slice(0, half).join(" "), words.slice(half).join(" ")].filter(Boolean);
  const fits = halves.every((line) => widthOf(line, HEAD_SIZE, "bold") <= width * MOST_FACES);
  return fits ? halves : linesOf(label, width, HEAD_SIZE, "bold");
}

/** What all columns have side by side, and how high a row is, in units of the drawing. */
interface Measures {
  readonly width: number;
  readonly band: number;
}
/** Between a column and the next. */
const BETWEEN = 8;

/** The blocks of a drawing, one below the other. */
export function placesOf(
  series: Series,
  segments: readonly string[],
  { width, band }: Measures,
): Places {
  const columns = Math.min(segments.length, BESIDE.words);
  const column = width / Math.max(1, columns);
  const places: Place[] = [];
  let y = 0;
  for (const { keys, rows } of blocksOf(series, segments)) {
    const lines = keys.map((key) => headOf(labelOf(series, key), column - BETWEEN).length);
    y += UNDER + Math.max(2, ...lines) * HEAD_LINE + (y > 0 ? GAP : 0);
    for (const [index, row] of rows.entries()) {
      places.push({ row, keys, y, first: index === 0 });
      y += band;
    }
  }
  return { columns, column, places, height: y };
}

export function labelOf({ columns }: Series, key: string): string {
  return columns.find((column) => column.key === key)?.label ?? key;
}
