import {
  type ColumnRole,
  cell,
  claimIds,
  columnOf,
  type Row,
  type Series,
  say,
} from "../model/series.ts";
import { CiteRow } from "./cite.tsx";
import { Disputed } from "./elsewhere.tsx";
import css from "./fact-list.module.css";

interface FactListProps {
  readonly series: Series;
  /** What is set before the sentence, in bold; nothing where the cell is empty. */
  readonly lead?: ColumnRole;
  /** What is set after it, quietly and in brackets: run on, a date would be a part of the sentence. */
  readonly after?: ColumnRole;
}

/** A series as a list: one row a line, each with the words or the link it rests on. */
export function FactList({ series, lead, after }: FactListProps) {
  const said = (row: Row, role: ColumnRole | undefined) => {
    const column = role && columnOf(series, role);
    return column && cell(row, column.key) !== null ? say(row, column) : null;
  };
  return (
    <ul className={css.list} data-series={series.id}>
      {series.rows.map((row) => {
        const words = said(row, "words");
        const before = said(row, lead);
        const then = said(row, after);
        return (
          <li key={`${row.sources.map(({ id }) => id)} ${words}`} data-claim={claimIds(row)}>
            <span>
              {before !== null && <b>{before}: </b>}
              {words}
              <Disputed row={row} />
              {then !== null && <span className={css.after}> ({then})</span>}
            </span>
            <span className={css.sources}>
              <CiteRow sources={row.sources} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
