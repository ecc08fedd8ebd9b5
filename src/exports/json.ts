import { cell, type Series, say } from "../model/series.ts";

/** A series as JSON: each cell in words and, where it is a quantity, in parts. */
export function toJson({ id, title, description, notes, columns, rows }: Series): string {
  return `${JSON.stringify(
    {
      id,
      title,
      description,
      notes,
      columns: columns.map(({ key, label }) => ({ key, label })),
      rows: rows.map((row) => ({
        cells: Object.fromEntries(
          columns.map((column) => {
            const { key } = column;
            const value = cell(row, key);
            return [
              key,
              value === null
                ? null
                : { text: say(row, column), ...(typeof value === "object" ? value : {}) },
            ];
          }),
        ),
        status: row.standing,
        disputed: row.disputed,
        sources: row.sources,
      })),
    },
    null,
    2,
  )}\n`;
}
