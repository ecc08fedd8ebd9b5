import { format } from "../model/format.ts";
import { cell, claimIds, type Series } from "../model/series.ts";
import { CiteRow } from "./cite.tsx";
import css from "./fact-list.module.css";

interface FactListProps {
  readonly series: Series;
  /** The column that is the sentence. */
  readonly text: string;
  /** A column set before it, in bold; nothing where the cell is empty. */
  readonly lead?: string;
  /** A column set after it, quietly. */
  readonly after?: string;
}

/** A series as a list: one row a line, each with the words or the link it rests on. */
export function FactList({ series, text, lead, after }: FactListProps) {
  return (
    <ul className={css.list} data-series={series.id}>
      {series.rows.map((row) => (
        <li
          key={`${row.sources.map(({ id }) => id)} ${format(cell(row, text))}`}
          data-claim={claimIds(row)}
        >
          <span>
            {lead && cell(row, lead) !== null && <b>{format(cell(row, lead))}: </b>}
            {format(cell(row, text))}
            {after && cell(row, after) !== null && (
              <span className={css.after}> {format(cell(row, after))}</span>
            )}
          </span>
          <span className={css.sources}>
            <CiteRow sources={row.sources} />
          </span>
        </li>
      ))}
    </ul>
  );
}
