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
