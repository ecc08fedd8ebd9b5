import { format } from "../model/format.ts";
import { type ChartSpec, cell, type Series } from "../model/series.ts";
import { type Form, isNarrow, WIDTHS } from "./chart-frame.ts";
import { blocksOf, labelOf } from "./chart-places.ts";
import { linesOf } from "./chart-text.ts";
import { type Weight, widthOf } from "./text-width.ts";

/** A heading of a column, with the line that leads down to it, in units of the drawing. */
export interface Head {
  readonly lines: readonly string[];
  /** The middle of its column. */
  readonly x: number;
  /** The base line of the first line. */
  readonly y: number;
  /** Where the column begins. */
  readonly down: number;
}

/** A row of marks, one a column, and the name beside them. */
export interface CellRow {
  /** Index in the series. */
  readonly row: number;
  readonly keys: readonly string[];
  readonly name: readonly string[];
  readonly x: number;
  readonly y: number;
}

export interface Cells {
  readonly heads: readonly Head[];
  readonly rows: readonly CellRow[];
  readonly height: number;
  /** How far to the right its words go. */
  readonly reach: number;
}

/** A column's width, the side of its mark, and the height of a line. */
export const COLUMN = 19;
export const SIDE = 14;
export const LINE = 18;
const SIZE = 14;
const ROW = 22;
const GAP = 18;
/** More rows than these stand in two columns where there is room. */
const MOST = 12;
const APART = 24;

type Segments = Extract<ChartSpec, { mark: "segment" }>;

/**
 * Marks at the left, a column an instrument; each heading over the next, so that it has the
 * whole width to its right; names beside the marks.
 */
export function cellsOf(series: Series, chart: Segments, form: Form): Cells {
  const heads: Head[] = [];
  const rows: CellRow[] = [];
  let y = 0;
  for (const block of blocksOf(
    series,
    chart.segments.filter((key) => isFilled(series, key)),
  )) {
    const columns = !isNarrow(form) && block.rows.length > MOST ? 2 : 1;
    const width = (WIDTHS[form] - APART * (columns - 1)) / columns;
    const each = Math.ceil(block.rows.length / columns);
    const top = y;
    for (let column = 0; column < columns; column += 1) {
      const some = block.rows.slice(column * each, (column + 1) * each);
      const place = { x: column * (width + APART), y: top, width };
      const part = partAt(series, chart, { keys: block.keys, rows: some }, place);
      heads.push(...part.heads);
      rows.push(...part.rows);
      y = Math.max(y, part.bottom + GAP);
    }
  }
  return { heads, rows, height: Math.max(0, y - GAP), reach: reachOf(heads, rows) };
}

function reachOf(heads: readonly Head[], rows: readonly CellRow[]): number {
  const ends = [
    ...heads.map(({ x, lines }) => x + BESIDE_LEADER + widestOf(lines, "bold")),
    ...rows.map(({ x, keys, name }) => x + besideMarks(keys) + widestOf(name, "regular")),
  ];
  return Math.max(0, ...ends);
}

function widestOf(lines: readonly string[], weight: Weight): number {
  return Math.max(0, ...lines.map((line) => widthOf(line, SIZE, weight)));
}

/** Where words begin, beside the line that leads down from them and beside the marks of a row. */
export const BESIDE_LEADER = 14;
export function besideMarks(keys: readonly string[]): number {
  return keys.length * COLUMN + 3;
}

/** In part of a drawing, nobody of it may be in an instrument. */
function isFilled({ rows }: Series, key: string): boolean {
  return rows.some((row) => cell(row, key) !== null);
}

interface Part {
  readonly keys: readonly string[];
  readonly rows: readonly number[];
}

function partAt(
  series: Series,
  { category }: Segments,
  { keys, rows: indexes }: Part,
  at: { readonly x: number; readonly y: number; readonly width: number },
) {
  let y = at.y;
  const over = keys.map((key, index) => {
    const x = at.x + index * COLUMN + SIDE / 2;
    const lines = linesOf(headIn(series, key), at.x + at.width - x - BESIDE_LEADER, SIZE, "bold");
    const head = { lines, x, y: y + 14 };
    y += lines.length * LINE;
    return head;
  });
  const down = y + 4;
  y = down + 4;
  const beside = besideMarks(keys);
  const rows = indexes.map((row) => {
    const name = linesOf(nameIn(series, category, row), at.width - beside, SIZE);
    const placed = { row, keys, name, x: at.x, y };
    y += ROW + (name.length - 1) * LINE;
    return placed;
  });
  return { heads: over.map((head) => ({ ...head, down })), rows, bottom: y };
}

/** An instrument and its status, which is that of all who are in it. */
function headIn(series: Series, key: string): string {
  const status = series.rows.map((row) => cell(row, key)).find((word) => word !== null);
  return [labelOf(series, key), status == null ? "" : format(status)].filter(Boolean).join(", ");
}

function nameIn({ rows }: Series, category: string, index: number): string {
  const row = rows[index];
  return row ? format(cell(row, category)) : "";
}
