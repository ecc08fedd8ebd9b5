import type { ReactNode } from "react";
import { type Series, say } from "../model/series.ts";
import type { Source } from "../model/source.ts";
import { CiteRow } from "./cite.tsx";
import css from "./data-table.module.css";

interface DataTableProps {
  readonly series: Series;
  /** What leads from a row to its sentences; a cite each, if not given. */
  readonly from?: (sources: readonly Source[]) => ReactNode;
  /** Its box is named by nothing but its caption, where a page is weighed by the byte. */
  readonly lean?: boolean;
}

/** A series as a real table: caption, scoped headers, the words each row came from. */
export function DataTable({ series, from = cites, lean = false }: DataTableProps) {
  const { title, columns, rows, notes } = series;
  const Box = lean ? "div" : "section";
  return (
    <>
      {/* A wide table scrolls inside its own box, which a keyboard can reach. */}
      <Box tabIndex={0} aria-label={lean ? undefined : title} className={css.region}>
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
                <td>{from(row.sources)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Box>
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

const cites = (sources: readonly Source[]) => <CiteRow sources={sources} />;

/** Rows have no id of their own; what they say and where from is one. */
function rowKey(sources: readonly Source[], cells: readonly string[]): string {
  return [...sources.map(({ id }) => id), ...cells].join("|");
}
