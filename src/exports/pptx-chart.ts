import { type Cell, format } from "../model/format.ts";
import { isBelowZero, isBounded, isNumeric, type Quantity } from "../model/quantity.ts";
import { type ChartSpec, cell, type Series, say } from "../model/series.ts";
import type { Part } from "./office/opc.ts";
import type { Bar } from "./pptx-labels.ts";
import { chartXml, SHEET } from "./pptx-plot.ts";
import { writeXlsx } from "./xlsx.ts";

type Drawn = Extract<ChartSpec, { readonly value: string }>;

/** The chart spec that can be a native chart; the others are tables. */
export function drawnAs({ chart }: Series): Drawn | null {
  return chart && "value" in chart ? chart : null;
}

/**
 * A chart that PowerPoint can edit, with the workbook that it reads: two parts.
 * @param width of its place, in EMU
 */
export function chartParts(
  series: Series,
  spec: Drawn,
  width: number,
  number: number,
): readonly Part[] {
  const bars = series.rows.map((row) =>
    barOf(say(row, columnIn(series, spec.category)), cell(row, spec.value)),
  );
  const value = columnIn(series, spec.value).label;
  const book: Part = {
    path: `ppt/embeddings/workbook${number}.xlsx`,
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    content: workbook(series.title, value, bars),
  };
  const chart: Part = {
    path: `ppt/charts/chart${number}.xml`,
    type: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
    content: chartXml(bars, value, width),
    relations: [{ id: "workbook", type: "package", target: book.path }],
  };
  return [chart, book];
}

function columnIn({ columns }: Series, key: string) {
  const column = columns.find((one) => one.key === key);
  if (!column) throw new Error(`no column ${key}`);
  return column;
}

function barOf(name: string, value: Cell): Bar {
  const quantity = value !== null && typeof value === "object" ? value : null;
  const said = format(value);
  // A bar without a number has no label of its own.
  if (!quantity || !isNumeric(quantity))
    return { name: `${name}: ${said}`, words: said, from: null, to: null, bounded: false };
  return { name, words: said, bounded: isBounded(quantity), ...endsOf(quantity) };
}

function endsOf(quantity: Exclude<Quantity, { readonly bound: "words only" }>) {
  if (quantity.bound !== "between") return { from: null, to: quantity.value };
  const { low, high } = quantity;
  return isBelowZero(quantity) ? { from: high, to: low } : { from: low, to: high };
}

/** Column D has the words; B is empty but for ranges, and C is where a bar ends. */
function workbook(title: string, value: string, bars: readonly Bar[]): Uint8Array {
  const header = ["Bar", "Begins at", value, "In words"];
  const rows = bars.map(({ name, from, to, words: said }) => [name, from ?? "", to ?? "", said]);
  return writeXlsx({
    title,
    marking: null,
    sheets: [{ name: SHEET, lines: [], table: { header, rows, leads: false } }],
  });
}
