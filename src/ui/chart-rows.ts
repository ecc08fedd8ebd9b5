import type { Figure } from "../model/figure.ts";
import { format } from "../model/format.ts";
import { says } from "../model/says.ts";
import { type ChartSpec, cell, columnOf, partOf, type Row, type Series } from "../model/series.ts";
import { withStatus } from "../model/status-words.ts";
import { type Form, isNarrow, WIDTHS } from "./chart-frame.ts";
import { fits, fitted, heightOf, type Line, said, stated } from "./chart-label.tsx";

/** A row of a drawing: its label, and where it ends, in units of the drawing. */
export interface DrawnRow {
  readonly label: readonly Line[];
  readonly end: number;
}

type Bars = Extract<ChartSpec, { mark: "bar" }>;
type Points = Extract<ChartSpec, { mark: "point" }>;

/** What a row takes besides the further lines of its label, and the least that it may take. */
const BAR_ROW = { narrow: 55, wider: 60, least: 47 } as const;
const POINT_ROW = 40;

/** How much lower than usual a bar's row may be: its label then stands right under the bar above. */
export function barSlack(form: Form): number {
  return barRow(form) - BAR_ROW.least;
}

function barRow(form: Form): number {
  return isNarrow(form) ? BAR_ROW.narrow : BAR_ROW.wider;
}

/** A row a bar: what it is and its amount, on one line where there is room. */
export function barRows(series: Series, chart: Bars, form: Form, stretch = 0): readonly DrawnRow[] {
  const wordsOf = namer(series, chart.category);
  return rowsOf(series, barRow(form) + stretch, (row) => {
    if (chart.bare) return [];
    const amount = stated(format(cell(row, chart.value)));
    const words = wordsOf(row);
    const line = [amount, said(words, 8)];
    if (form !== "narrow" && fits(line, WIDTHS[form])) return [line];
    return fitted([[said(words)], [amount]], WIDTHS[form]);
  });
}

/** The bar of a figure alone, without the label whose number and words the figure says already. */
export function bareOf(series: Series, { row, label, quantity }: Figure): Series | null {
  const { chart, rows } = series;
  if (chart?.mark !== "bar" || rows.length > 1 || rows[0] !== row) return null;
  if (cell(row, chart.value) !== quantity) return null;
  if (!says(label, namer(series, chart.category)(row))) return null;
  return { ...partOf(series, "bare", rows), chart: { ...chart, bare: true } };
}

/** A row a point: what it is, its amount and the note. */
export function pointRows(
  series: Series,
  chart: Points,
  form: Form,
  stretch = 0,
): readonly DrawnRow[] {
  return rowsOf(series, POINT_ROW + stretch, (row) => {
    const words = format(cell(row, chart.category));
    const amount = format(cell(row, chart.value));
    const note = format(cell(row, chart.note));
    const line = [said(words), stated(amount, 10), said(note, 6)];
    if (form !== "narrow" && fits(line, WIDTHS[form])) return [line];
    return fitted([[said(words)], [stated(amount), said(note, 6)]], WIDTHS[form]);
  });
}

function rowsOf(series: Series, room: number, labelOf: (row: Row) => readonly Line[]) {
  let end = 0;
  return series.rows.map((row): DrawnRow => {
    const label = labelOf(row);
    end += room + heightOf(label);
    return { label, end };
  });
}

/** What tells the rows apart, and their status; a title says that of a column that stands aside. */
function namer(series: Series, category: string): (row: Row) => string {
  const status = columnOf(series, "status");
  const name = (row: Row) => format(cell(row, category));
  if (!status || status.aside) return name;
  return (row) => withStatus(name(row), format(cell(row, status.key)));
}
