import { neutral } from "./formula.ts";
import type { Field, Table } from "./table.ts";
import { tableOf } from "./table.ts";
import { seriesIn, type Taken } from "./taken.ts";
import { tidyOf } from "./tidy.ts";

/** Without it Excel reads UTF-8 as the computer’s own code page. */
const BYTE_ORDER_MARK = "\ufeff";

/** Digits set apart: "1,700" in words is 1.7 to a German spreadsheet, where no letter says otherwise. */
const SEPARATED = /\d[.,]\d/;

/**
 * What is taken as CSV (RFC 4180, UTF-8): a series as it is, several as a line a cell. Numbers are
 * numbers, in any country's settings; empty is "not stated" or "does not apply".
 */
export function toCsv(taken: Taken): string {
  const { columns, rows } = csvTable(taken);
  const lines = [columns.map(({ title }) => title), ...rows];
  return BYTE_ORDER_MARK + lines.map((line) => `${line.map(written).join(",")}\r\n`).join("");
}

/** The table that the CSV has, which `csvw.ts` describes. */
export function csvTable(taken: Taken): Table {
  const [only] = seriesIn(taken);
  const table = taken.scope === "series" && only ? tableOf(only, taken.briefing) : tidyOf(taken);
  const about = [
    ["Marking", taken.marking, "How to handle this file."],
    ["Filter", taken.filter, "What was left out of it."],
  ] as const;
  const added = about.flatMap(([title, value, means]) =>
    value === null
      ? []
      : [{ value, column: { title, about: means, type: "text", unit: null } as const }],
  );
  return {
    columns: [...table.columns, ...added.map(({ column }) => column)],
    rows: table.rows.map((row) => [...row, ...added.map(({ value }) => value)]),
  };
}

function written(field: Field): string {
  if (field === null) return "";
  if (typeof field === "number") return withoutPoint(field);
  const safe = SEPARATED.test(field) && !/\p{L}/u.test(field) ? `'${field}` : neutral(field);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A number as every program and country reads it: 2.5 is "25E-1", since its point would make it
 * text or a date to a German spreadsheet, and a comma would to an English one.
 */
function withoutPoint(value: number): string {
  const [digits = "", exponent = "0"] = String(value).split("e");
  const [whole = "", decimals = ""] = digits.split(".");
  const power = Number(exponent) - decimals.length;
  // As text: a whole number of 17 digits is more than a number holds.
  return power === 0 ? whole : `${whole}${decimals}E${power}`.replace(/^(-?)0+(?=\d)/, "$1");
}
