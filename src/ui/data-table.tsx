import { type Series, say } from "../model/series.ts";
import type { Source } from "../model/source.ts";
import { CiteRow, placesOf } from "./cite.tsx";
import css from "./data-table.module.css";

interface DataTableProps {
  readonly series: Series;
  /** Whether each row leads to its sentence; else it says where that stands. */
  readonly linked?: boolean;
}

/** A series as a real table: caption, scoped headers, the words each row came from. */
export function DataTable({ series, linked = true }: DataTableProps) {
  const { title, columns, rows, notes } = series;
  return (
    <>
      {/* A wide table scrolls inside its own box, which a keyboard can reach. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region needs focus to be scrolled by keys */}
      <section tabIndex={0} aria-label={title} className={css.region}>
        <table className={css.table}>
          <caption>{title}</caption>
          <thead>
            <tr>
              {columns.map(({ key, label }) => (
                <th key={key} scope="col">
                  {label}
                </th>
              ))}
              <th scope="col">From</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr
                key={rowKey(
                  row.sources,
                  columns.map((column) => say(row, column)),
                )}
              >
                {columns.map((column) => {
                  const { key, role } = column;
                  const text = `${say(row, column)}${row.disputed.includes(key) ? " ≠ sources disagree" : ""}`;
                  return role === "name" ? (
                    <th key={key} scope="row">
                      {text}
                    </th>
                  ) : (
                    <td key={key}>{text}</td>
                  );
                })}
                <td>{linked ? <CiteRow sources={row.sources} /> : placesOf(row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {notes.length > 0 && (
        <ul className={css.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Rows have no id of their own; what they say and where from is one. */
function rowKey(sources: readonly Source[], cells: readonly string[]): string {
  return [...sources.map(({ id }) => id), ...cells].join("|");
}
