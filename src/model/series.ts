import { BriefingError } from "./error.ts";
import type { Quantity } from "./quantity.ts";
import type { Source } from "./source.ts";
import type { Standing } from "./status.ts";

/** `null` means the article does not say. It is never drawn or summed as zero. */
export type Cell = string | Quantity | null;

/** How a chart draws a series: one mark, and the columns its axes read. */
export type ChartSpec<K extends string = string> =
  | {
      /** One bar a row on one axis of one unit; a bound is drawn open. */
      readonly mark: "bar";
      readonly category: K;
      readonly value: K;
      /** What each bar counts is small enough to show one by one. */
      readonly cells?: boolean;
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
    };

export interface Row {
  readonly cells: Readonly<Record<string, Cell>>;
  /** The words the row came from: at least one. */
  readonly sources: readonly [Source, ...Source[]];
  /** How firm the row is; decides fill, outline or dots. */
  readonly standing: Standing;
  /** Columns whose cell another source contradicts. */
  readonly disputed: readonly string[];
}

interface SeriesColumn {
  readonly key: string;
  readonly label: string;
  /** Left out where there is room for the message only, as on a slide. */
  readonly aside: boolean;
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
}

interface Literal<R extends RowInput, K extends string> {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly columns: Readonly<
    Record<
      K,
      {
        readonly label: string;
        readonly aside?: boolean;
        /** May be of different units; not where it is drawn. */
        readonly mixed?: boolean;
        readonly of: (row: R) => Cell;
      }
    >
  >;
  readonly notes?: readonly string[];
  readonly chart?: ChartSpec<NoInfer<K>>;
  readonly rows: readonly R[];
  readonly disputed?: (row: R) => readonly NoInfer<K>[];
}

/**
 * Builds a series. A chart that names a missing column, a column that reads a missing
 * field and a row without sources do not compile.
 * @throws BriefingError if a column mixes units that is not said to: numbers of one column are
 * read, and drawn, as of one unit
 */
export function series<R extends RowInput, K extends string>(literal: Literal<R, K>): Series {
  const { id, title, description, notes = [], chart, disputed } = literal;
  const columns = Object.entries<Literal<R, K>["columns"][K]>(literal.columns);
  const rows = literal.rows.map((row) => ({
    cells: Object.fromEntries(columns.map(([key, column]) => [key, column.of(row)])),
    sources: row.sources,
    standing: row.standing ?? "done",
    disputed: disputed?.(row) ?? [],
  }));
  const drawn = chart && "value" in chart ? chart.value : null;
  for (const [key, { mixed }] of columns) if (!mixed || key === drawn) oneUnit(id, key, rows);
  return {
    id,
    title,
    description,
    columns: columns.map(([key, { label, aside = false }]) => ({ key, label, aside })),
    notes,
    ...(chart ? { chart } : {}),
    rows,
  };
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
