import type { FigureWords } from "./briefing.ts";
import { BriefingError } from "./error.ts";
import { type Cell, format, formatWithUnit } from "./format.ts";
import type { Role } from "./quantity.ts";
import type { Source } from "./source.ts";
import type { Standing } from "./status.ts";

/** What a column is for, so that no view has to guess it from its key or its place. */
export type ColumnRole =
  | OwnRole
  /** How the numbers of the column were worked out that it `explains`. */
  | "how";

/** What a column is for by itself. */
export type OwnRole =
  /** Names the row. */
  | "name"
  /** Rows that share it belong together. */
  | "group"
  /** A number of the source. */
  | "value"
  /** A number that follows from others. */
  | "worked out"
  /** How firm it is, in the source's word. */
  | "status"
  /** The row as a sentence: ours, and the source's own. */
  | "words"
  | "quote"
  | "parties"
  | "source"
  /** What limits or explains the row. */
  | "detail";

/** How a series is told where it is not drawn. */
type Telling =
  /** A sentence a row. */
  | "list"
  /** What is provided, announced and discussed, side by side. */
  | "groups"
  /** Sentences by when they happened. */
  | "order"
  /** Someone's own words. */
  | "quotation"
  /** One thing as several sources give it. */
  | "versions"
  /** Numbers that follow from others. */
  | "change"
  | "table";

/** How a chart draws a series: one mark, and the columns its axes read. */
export type ChartSpec<K extends string = string> =
  | {
      /** One bar a row on one axis of one unit; a bound is drawn open. */
      readonly mark: "bar";
      readonly category: K;
      readonly value: K;
      /** What each bar counts is small enough to show one by one. */
      readonly cells?: boolean;
      /** Without its label: a figure over or beside the drawing says what it is and its amount. */
      readonly bare?: boolean;
    }
  | {
      /** One point a row on one scale, never joined. */
      readonly mark: "point";
      readonly category: K;
      readonly value: K;
      readonly note: K;
    }
  | {
      /** One labelled segment for each of `segments` that the row's cell fills. */
      readonly mark: "segment";
      readonly category: K;
      readonly segments: readonly K[];
      /** A mark for each, without its word: for many of them, or where there is little room. */
      readonly compact?: boolean;
    }
  | {
      /** Events under the words of their step: in order, and on no scale. */
      readonly mark: "order";
      /** The step, and whether it is past, now or ahead. */
      readonly category: K;
      readonly order: K;
      readonly event: K;
    };

export interface Row {
  readonly cells: Readonly<Record<string, Cell>>;
  /** The words the row came from: at least one. */
  readonly sources: readonly [Source, ...Source[]];
  /** How firm the row is; decides fill, outline or dots. */
  readonly standing: Standing;
  /** Columns whose cell another source contradicts. */
  readonly disputed: readonly string[];
  /** Ids of the facts that do. */
  readonly conflicts: readonly string[];
  /** What its number is: the level before, a total, a part of one. */
  readonly role: Role | null;
  /** How its number reads in large type, with the column that has it. */
  readonly figure: (Omit<FigureWords, "quantity"> & { readonly column: string }) | null;
}

export interface SeriesColumn {
  readonly key: string;
  readonly label: string;
  readonly role: ColumnRole;
  /** Numbers of several units, so each is said with its own. */
  readonly mixed: boolean;
  /** Left out where there is room for the message only, as on a slide. */
  readonly aside: boolean;
  /** The key of the column whose numbers this one says the making of. */
  readonly explains?: string;
}

/**
 * The one shape every output reads: chart, table, CSV, JSON and slide.
 * If two outputs disagree, the fault is here or upstream of here.
 */
export interface Series {
  /** Names files and addresses (`aid-total.csv`), so it is never renamed. */
  readonly id: string;
  /** The caption, as a sentence someone could read aloud. */
  readonly title: string;
  /** The visible text alternative: what it shows, and the numbers with their qualifiers. */
  readonly description: string;
  readonly telling: Telling;
  /** The list that several series of a panel share, and which part of it this is. */
  readonly listing: { readonly title: string; readonly part: string } | null;
  /** What other sources disagree about, as a sentence. */
  readonly dispute: string | null;
  /** Of part of a series: the id of the whole. */
  readonly partOf: string | null;
  /** What the axis must hold besides the rows: parts of one drawing keep one scale. */
  readonly scale: readonly Cell[];
  /** In output order. */
  readonly columns: readonly SeriesColumn[];
  /** Footnotes: what to read with care. */
  readonly notes: readonly string[];
  /** Absent where a table or a list says it better. */
  readonly chart?: ChartSpec;
  readonly rows: readonly Row[];
}

interface RowInput {
  readonly sources: readonly [Source, ...Source[]];
  readonly standing?: Standing;
  readonly role?: Role | undefined;
  readonly figure?: FigureWords | null;
  /** Ids of the facts that contradict it. */
  readonly conflicts?: readonly string[];
}

type LiteralColumn<R, K extends string> = ColumnText<R> &
  (
    | { readonly role: "how"; readonly explains: K }
    | { readonly role: OwnRole; readonly explains?: never }
  );

interface ColumnText<R> {
  readonly label: string;
  readonly aside?: boolean;
  /** May be of different units; not where it is drawn. */
  readonly mixed?: boolean;
  readonly of: (row: R) => Cell;
}

interface Literal<R extends RowInput, K extends string> {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly telling?: Telling;
  readonly listing?: Series["listing"];
  readonly dispute?: string | null;
  readonly columns: Readonly<Record<K, LiteralColumn<R, NoInfer<K>>>>;
  readonly notes?: readonly string[];
  readonly chart?: ChartSpec<NoInfer<K>>;
  readonly rows: readonly R[];
  /** Cells that other sources contradict; of a row that they contradict its words, if not said. */
  readonly disputed?: (row: R) => readonly NoInfer<K>[];
  /** The column whose number a row's figure sets in large type: the first value, if not said. */
  readonly figured?: NoInfer<K>;
}

/**
 * Builds a series. A chart that names a missing column, a column that reads a missing
 * field and a row without sources do not compile.
 * @throws BriefingError if a column mixes units that is not said to: numbers of one column are
 * read, and drawn, as of one unit
 */
export function series<R extends RowInput, K extends string>(literal: Literal<R, K>): Series {
  const { id, title, description, notes = [], chart, telling = "table" } = literal;
  const columns = Object.entries<LiteralColumn<R, K>>(literal.columns);
  const figured = literal.figured ?? columns.find(([, { role }]) => role === "value")?.[0];
  const told = columns.find(([, { role }]) => role === "words" || role === "name")?.[0];
  const words = (row: R) => (row.conflicts?.length && told && telling !== "versions" ? [told] : []);
  const disputedIn = literal.disputed ?? words;
  const rows = literal.rows.map((row) => ({
    cells: Object.fromEntries(columns.map(([key, column]) => [key, column.of(row)])),
    sources: row.sources,
    standing: row.standing ?? "done",
    disputed: disputedIn(row),
    conflicts: row.conflicts ?? [],
    role: row.role ?? null,
    figure: figureIn(row, figured),
  }));
  const drawn = chart && "value" in chart ? chart.value : null;
  for (const [key, { mixed }] of columns) if (!mixed || key === drawn) oneUnit(id, key, rows);
  return {
    id,
    title,
    description,
    telling,
    listing: literal.listing ?? null,
    dispute: literal.dispute ?? null,
    partOf: null,
    scale: [],
    columns: columns.map(([key, { label, role, explains, aside = false, mixed = false }]) => ({
      ...{ key, label, role, aside, mixed },
      ...(explains === undefined ? {} : { explains }),
    })),
    notes,
    ...(chart ? { chart } : {}),
    rows,
  };
}

function figureIn({ figure }: RowInput, column: string | undefined): Row["figure"] {
  if (!figure || column === undefined) return null;
  const { lead, label, short } = figure;
  return { lead, label, short, column };
}

/** Some rows of a series, drawn and listed by themselves at the scale of the whole. */
export function partOf(whole: Series, name: string, rows: readonly Row[]): Series {
  const { chart } = whole;
  const scale = chart && "value" in chart ? whole.rows.map((row) => cell(row, chart.value)) : [];
  return { ...whole, id: `${whole.id}.${name}`, partOf: whole.partOf ?? whole.id, scale, rows };
}

/** The first column of a role, if the series has one. */
export function columnOf({ columns }: Series, role: ColumnRole): SeriesColumn | undefined {
  return columns.find((column) => column.role === role);
}

/** How a row's number of a column was worked out; null where the article states it itself. */
export function howOf({ columns }: Series, row: Row, { key }: SeriesColumn): string | null {
  const how = columns.find(({ explains }) => explains === key);
  return how && cell(row, how.key) !== null ? say(row, how) : null;
}

/** A cell in words; with what it counts, where the column's numbers are of several units. */
export function say(row: Row, { key, mixed }: SeriesColumn): string {
  return mixed ? formatWithUnit(cell(row, key)) : format(cell(row, key));
}

/** A cell of a row; a missing column is a programmer's error. */
export function cell(row: Row, key: string): Cell {
  const found = row.cells[key];
  if (found === undefined) throw new BriefingError(`a row has no column “${key}”`);
  return found;
}

/** The claims a row rests on, as the `data-claim` of its markup; nothing for facts alone. */
export function claimIds({ sources }: Row): string | undefined {
  const ids = sources.filter(({ kind }) => kind === "claim").map(({ id }) => id);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

function oneUnit(id: string, key: string, rows: readonly Row[]) {
  const units = new Set(
    rows
      .map((row) => row.cells[key])
      .filter((value) => typeof value === "object" && value !== null)
      .map(({ unit }) => unit),
  );
  if (units.size > 1) {
    throw new BriefingError(`series ${id}: column ${key} mixes units: ${[...units].join(", ")}`);
  }
}
