import { type ColumnRole, cell, claimIds, type Row, type Series, say } from "../model/series.ts";
import { CiteRow } from "./cite.tsx";
import { Disputed } from "./elsewhere.tsx";
import css from "./number-list.module.css";
import { StandingMark } from "./standing.tsx";

/** A series as a list of numbers: each with what it is, how firm it is and where it stands. */
export function NumberList({ series }: { readonly series: Series }) {
  return (
    <ul className={css.list} data-series={series.id}>
      {series.rows.map((row) => (
        <Item
          key={series.columns.map((column) => say(row, column)).join("|")}
          {...{ series, row }}
        />
      ))}
    </ul>
  );
}

function Item({ series, row }: { readonly series: Series; readonly row: Row }) {
  const said = (role: ColumnRole) =>
    series.columns
      .filter(
        ({ key, aside, ...column }) => column.role === role && !aside && cell(row, key) !== null,
      )
      .map((column) => say(row, column));
  const [number] = said("value");
  const [status] = said("status");
  const about = [...said("parties"), ...said("detail"), ...said("source")].join(" · ");
  return (
    <li className={css.item} data-claim={claimIds(row)}>
      {number !== undefined && <b className={css.number}>{number}</b>}
      <span>
        {[...said("name"), ...said("words")].join(": ")}
        {about !== "" && <span className={css.about}> · {about}</span>}
        <Disputed row={row} />
      </span>
      <span className={css.end}>
        {status !== undefined && <StandingMark standing={row.standing}>{status}</StandingMark>}
        <span>
          <CiteRow sources={row.sources} />
        </span>
      </span>
    </li>
  );
}
