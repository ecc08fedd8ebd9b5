import type { FigureWords } from "./briefing.ts";
import { BriefingError } from "./error.ts";
import type { Cell } from "./format.ts";
import type { Role } from "./quantity.ts";
import type { ChartSpec, OwnRole, Row, Series } from "./series.ts";
import type { Source } from "./source.ts";
import type { Standing } from "./status.ts";

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
  readonly telling?: Series["telling"];
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
