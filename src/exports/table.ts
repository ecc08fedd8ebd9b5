import type { Briefing } from "../model/briefing.ts";
import { type Cell, parts } from "../model/format.ts";
import { isNumeric, type Quantity } from "../model/quantity.ts";
import { cell, type Row, type Series, type SeriesColumn, say } from "../model/series.ts";
import { type Ground, groundsOf } from "./provenance.ts";

/** A field of a table; null is "the source does not say", and "" is "does not apply here". */
export type Field = string | number | null;

export interface TableColumn {
  /** The header: no two of a table are alike. */
  readonly title: string;
  readonly type: "text" | "number" | "date" | "address";
  /** What the column means, as a sentence. */
  readonly about: string;
  /** What its numbers count, where all count the same. */
  readonly unit: string | null;
}

/** A series as rows and columns of plain fields: what CSV, workbooks and their descriptions hold. */
export interface Table {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Field[])[];
}

/** A column before its values are known to be dates. */
interface Column<R> {
  readonly title: string;
  readonly about: string;
  readonly type?: TableColumn["type"];
  readonly unit?: string | null;
  readonly of: (row: R) => Field;
}

/**
 * A series with what each row rests on. A column of quantities becomes seven: its words, the value
 * or the two ends of a range in whole units, qualifier, unit and per what.
 */
export function tableOf(series: Series, briefing: Briefing): Table {
  return fill(
    [
      ...series.columns.flatMap((column) => columnsOf(series, column)),
      disagree(series),
      ...grounds(briefing),
    ],
    series.rows,
  );
}

/** Fills columns, says which hold dates only, and keeps titles apart, whatever their case. */
export function fill<R>(columns: readonly Column<R>[], rows: readonly R[]): Table {
  const filled = rows.map((row) => columns.map(({ of }) => of(row)));
  const taken = new Set<string>();
  return {
    columns: columns.map(({ title, about, type = "text", unit = null }, index) => {
      const dated = type === "date" && !filled.every((fields) => isDay(fields[index] ?? null));
      return { title: freeTitle(taken, title), about, unit, type: dated ? "text" : type };
    }),
    rows: filled,
  };
}

function isDay(field: Field): boolean {
  return field === null || field === "" || /^\d{4}-\d\d-\d\d$/.test(String(field));
}

function freeTitle(taken: Set<string>, title: string): string {
  const line = title.replace(/\s+/g, " ").trim() || "Column";
  let free = line;
  for (let next = 2; taken.has(free.toLowerCase()); next += 1) free = `${line} (${next})`;
  taken.add(free.toLowerCase());
  return free;
}

function columnsOf(series: Series, column: SeriesColumn): readonly Column<Row>[] {
  const { key, label } = column;
  const quantities = series.rows.map((row) => cell(row, key)).filter(isQuantity);
  const words = (row: Row) => (cell(row, key) === null ? null : say(row, column));
  if (quantities.length === 0) return [{ title: label, about: `${label}, in words.`, of: words }];
  return [
    { title: label, about: `${label} in words, with its qualifier.`, of: words },
    ...quantityColumns(label, (row: Row) => cell(row, key), unitOf(quantities)),
  ];
}

/** The parts of a quantity, one a column. */
export function quantityColumns<R>(
  label: string,
  of: (row: R) => Cell,
  unit: string | null,
): readonly Column<R>[] {
  const part = (name: string, about: string, read: (q: Quantity) => Field, type?: "number") => ({
    ...{ title: label ? `${label}: ${name}` : capital(name), about },
    ...(type ? { type, unit } : {}),
    of: (row: R) => {
      const value = of(row);
      if (value === null) return null;
      return isQuantity(value) ? read(value) : "";
    },
  });
  return [
    part(
      "value",
      "The number in whole units; the qualifier says what it bounds.",
      numberIn,
      "number",
    ),
    part("low", "The lower end, where the source gives a range.", lowIn, "number"),
    part("high", "The upper end, where the source gives a range.", highIn, "number"),
    part(
      "qualifier",
      "What the source says about the number, or either end of a range: exact, more than, up to.",
      qualifierOf,
    ),
    part("unit", "What is counted; money by its ISO 4217 code.", (q) => q.unit),
    part("per", "What it is so much in each of, such as a year.", (q) => q.per ?? ""),
  ];
}

function numberIn(q: Quantity): Field {
  if (!isNumeric(q)) return null;
  return q.bound === "between" ? "" : q.value;
}

function lowIn(q: Quantity): Field {
  return q.bound === "between" ? q.low : "";
}

function highIn(q: Quantity): Field {
  return q.bound === "between" ? q.high : "";
}

function qualifierOf(q: Quantity): string {
  const qualifier = (isNumeric(q) && parts({ ...q, role: undefined }).qualifier) || q.bound;
  if (q.bound !== "between" || qualifier !== "between") return qualifier;
  const [low, high] = [q.lowEnd, q.highEnd].map(
    (end) => end && qualifierOf({ ...end, value: 0, unit: "" }),
  );
  return low || high ? `between (low: ${low ?? "exact"}; high: ${high ?? "exact"})` : qualifier;
}

function unitOf(quantities: readonly Quantity[]): string | null {
  const units = new Set(quantities.map(({ unit }) => unit));
  return units.size === 1 ? (quantities[0]?.unit ?? null) : null;
}

function disagree({ columns }: Series): Column<Row> {
  return {
    title: "Sources disagree",
    about: "The columns whose cell another source contradicts.",
    of: ({ disputed }) =>
      joined(
        columns.filter(({ key }) => disputed.includes(key)),
        ({ label }) => label,
      ),
  };
}

/** What a row rests on: several sources are set apart in each column, in the same order. */
export function grounds(briefing: Briefing): readonly Column<Row>[] {
  const column = (
    title: string,
    about: string,
    of: (ground: Ground) => string,
    type?: TableColumn["type"],
  ) => ({
    ...{ title, about },
    ...(type ? { type } : {}),
    of: (row: Row) => joined(groundsOf(briefing, row), of),
  });
  return [
    column("Source status", "How firm it is, in the source’s word.", ({ status }) => status),
    column("Source as of", "The source’s own words for when.", ({ asOf }) => asOf),
    column(
      "Recipient or place",
      "Who gets it, where it is or who takes part.",
      ({ about }) => about,
    ),
    column("Claim id", "The claim of the briefing, or the fact beside it.", ({ id }) => id),
    column("From", "Where it is stated.", ({ from }) => from),
    column("Quote", "The words of the article.", ({ quote }) => quote),
    column("Source address", "Where the source can be read.", ({ address }) => address, "address"),
    column("Source date", "When the source was published.", ({ date }) => date, "date"),
  ];
}

function joined<T>(all: readonly T[], of: (one: T) => string): string {
  return [...new Set(all.map(of))].filter(Boolean).join(" | ");
}

function isQuantity(value: Cell): value is Quantity {
  return value !== null && typeof value === "object";
}

function capital(word: string): string {
  return word.replace(/^./, (first) => first.toUpperCase());
}
