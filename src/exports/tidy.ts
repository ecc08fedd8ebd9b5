import { type Cell, format } from "../model/format.ts";
import { cell, columnOf, type Row, type Series, type SeriesColumn, say } from "../model/series.ts";
import { fill, grounds, quantityColumns, type Table } from "./table.ts";
import type { Taken, TakenPanel } from "./taken.ts";

/** One cell of one series of one panel. */
interface Told {
  readonly panel: TakenPanel;
  readonly series: Series;
  readonly row: Row;
  readonly name: string;
  readonly column: SeriesColumn;
  readonly value: Cell;
}

/**
 * Several series as one table, a line for each cell: their columns differ, so that side by side
 * they would share no header.
 */
export function tidyOf(taken: Taken): Table {
  const of = (grounded: ReturnType<typeof grounds>[number]) => ({
    ...grounded,
    of: ({ row }: Told) => grounded.of(row),
  });
  return fill(
    [
      { title: "Panel", about: "The panel that shows it.", of: ({ panel }) => panel.title },
      {
        title: "Series id",
        about: "Names the series in addresses.",
        of: ({ series }) => series.id,
      },
      { title: "Series", about: "What the series shows.", of: ({ series }) => series.title },
      {
        title: "Row",
        about: "The row’s number in its series, from 1.",
        type: "number",
        of: numberOf,
      },
      { title: "Row name", about: "What names the row.", of: ({ name }) => name },
      { title: "Column", about: "The column’s header.", of: ({ column }) => column.label },
      { title: "Words", about: "The cell in words, with its qualifier.", of: wordsOf },
      ...quantityColumns("", ({ value }: Told) => value, null),
      { title: "Sources disagree", about: "Whether another source contradicts it.", of: disputeOf },
      ...grounds(taken.briefing).map(of),
    ],
    cellsIn(taken),
  );
}

function cellsIn({ panels }: Taken): readonly Told[] {
  return panels.flatMap((panel) =>
    panel.series.flatMap((series) =>
      series.rows.flatMap((row) =>
        series.columns.map((column) => ({
          ...{ panel, series, row, column, name: nameOf(series, row) },
          value: cell(row, column.key),
        })),
      ),
    ),
  );
}

function nameOf(series: Series, row: Row): string {
  const column = columnOf(series, "name");
  return column ? format(cell(row, column.key)) : "";
}

function numberOf({ series, row }: Told): number {
  return series.rows.indexOf(row) + 1;
}

function wordsOf({ value, row, column }: Told): string | null {
  return value === null ? null : say(row, column);
}

function disputeOf({ row, column }: Told): string {
  return row.disputed.includes(column.key) ? "yes" : "";
}
