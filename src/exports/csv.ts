import type { Cell } from "../model/format.ts";
import { isNumeric, type Quantity } from "../model/quantity.ts";
import { cell, type Row, type Series, type SeriesColumn, say } from "../model/series.ts";
import type { Source } from "../model/source.ts";

/**
 * A series as CSV (RFC 4180, UTF-8). A column of quantities becomes four: the words, the
 * value in whole units, the qualifier and the unit; then what each row rests on. Empty is "not stated".
 */
export function toCsv(series: Series): string {
  const quantities = new Set(
    series.columns
      .map(({ key }) => key)
      .filter((key) => series.rows.some((row) => isQuantity(cell(row, key)))),
  );
  const header = [
    ...series.columns.flatMap(({ key, label }) =>
      quantities.has(key)
        ? [label, `${label}: value`, `${label}: qualifier`, `${label}: unit`]
        : [label],
    ),
    "Sources disagree",
    "From",
    "Words or address",
  ];
  const lines = series.rows.map((row) => [
    ...series.columns.flatMap((column) => fields(row, column, quantities.has(column.key))),
    series.columns
      .filter(({ key }) => row.disputed.includes(key))
      .map(({ label }) => label)
      .join("; "),
    ...sourceFields(row),
  ]);
  return [header, ...lines].map((line) => `${line.map(escaped).join(",")}\r\n`).join("");
}

function fields(row: Row, column: SeriesColumn, quantified: boolean): string[] {
  const value = cell(row, column.key);
  const words = value === null ? "" : say(row, column);
  if (!quantified) return [words];
  if (!isQuantity(value)) return [words, "", "", ""];
  return [words, numberOf(value), value.bound, value.unit];
}

function numberOf(q: Quantity): string {
  if (!isNumeric(q)) return "";
  return q.bound === "between" ? `${q.low} to ${q.high}` : String(q.value);
}

function sourceFields({ sources }: Row): string[] {
  return [
    sources.map(name).join("; "),
    sources.map((s) => (s.kind === "claim" ? s.quote : s.address)).join(" | "),
  ];
}

function name(source: Source): string {
  return source.kind === "claim"
    ? `the article, paragraph ${source.paragraph}`
    : `${source.publisher}, ${source.dated}`;
}

function isQuantity(value: Cell): value is Quantity {
  return value !== null && typeof value === "object";
}

/** A leading =, +, - or @ would run as a formula in a spreadsheet: a quote mark disarms it. */
function escaped(field: string): string {
  const safe = /^[=+\-@\t\r]/.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
