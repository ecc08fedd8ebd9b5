import type { SheetTable } from "./workbook.ts";

/** "A1", "AB12": columns count from 0. */
export function refOf(column: number, at: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${at}`;
}

/** What is still read with ease, and the shortest date. */
const LONGEST = 40;
const LEAST = 10;

/**
 * In characters: by what stands in a column, within what can be read; a page of words has one broad
 * column. A header goes on more lines, so that no column of short words is as broad as its name.
 */
export function widthsOf(table: SheetTable | null): readonly number[] {
  if (!table) return [90];
  return table.header.map((title, column) => {
    const words = title.split(" ").map(({ length }) => length);
    const fields = table.rows.map((row) => shown(row[column] ?? "").length);
    return Math.min(LONGEST, Math.max(LEAST, ...words, ...fields) + 2);
  });
}

/** A number as it is shown, with what groups its digits: where it has no room it is not shown at all. */
function shown(field: string | number): string {
  return typeof field === "number" ? field.toLocaleString("en-GB") : field;
}

/** How many lines the longest field of a row takes, whose words do not fill each to its end. */
export function linesIn(fields: readonly (string | number)[], widths: readonly number[]): number {
  const lines = fields.map((field, column) => {
    const room = (widths[column] ?? LONGEST) - 4;
    const paragraphs = String(field).split(/\r\n|[\r\n]/);
    return paragraphs.reduce((sum, { length }) => sum + Math.max(1, Math.ceil(length / room)), 0);
  });
  return Math.max(1, ...lines);
}
