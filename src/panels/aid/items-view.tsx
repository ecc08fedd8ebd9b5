import { capitalised } from "../../model/format.ts";
import { groupedBy } from "../../model/grouped.ts";
import { claimIds, columnOf, type Row, type Series, say } from "../../model/series.ts";
import { CiteGroup, CiteRow } from "../../ui/cite.tsx";
import { StandingGroup } from "../../ui/standing.tsx";
import css from "./view.module.css";

/** Provided, announced and discussed, each under its own bar: as many columns as there are. */
export function Items({ series }: { readonly series: Series }) {
  return (
    <CiteGroup>
      <div className={css.groups} data-series={series.id}>
        {groupedBy(series.rows, ({ standing }) => standing).map((rows) => (
          <StandingGroup key={rows[0].standing} standing={rows[0].standing}>
            {groupedBy(rows, (row) => said(series, row, "status")).map((some) => (
              <OfStatus key={said(series, some[0], "status")} series={series} rows={some} />
            ))}
          </StandingGroup>
        ))}
      </div>
    </CiteGroup>
  );
}

/** What shares a status, claim by claim: one stands with the status, several each by themselves. */
function OfStatus({
  series,
  rows,
}: {
  readonly series: Series;
  readonly rows: readonly [Row, ...Row[]];
}) {
  const claims = groupedBy(rows, ({ sources }) => sources[0].id);
  const [[first]] = [rows];
  return (
    <div className={css.ofStatus}>
      <div className={css.heading}>
        <h3>{capitalised(said(series, first, "status"))}</h3>{" "}
        {claims.length === 1 && <CiteRow sources={first.sources} />}
      </div>
      {claims.map((some) => (
        <OfClaim
          key={some[0].sources[0].id}
          series={series}
          rows={some}
          cited={claims.length > 1}
        />
      ))}
    </div>
  );
}

function OfClaim({
  series,
  rows,
  cited,
}: {
  readonly series: Series;
  readonly rows: readonly [Row, ...Row[]];
  readonly cited: boolean;
}) {
  const [first] = rows;
  const note = columnOf(series, "detail");
  const care = note && first.cells[note.key] !== null ? say(first, note) : null;
  return (
    <>
      {rows.map((row) => (
        <p key={said(series, row, "quote")} data-claim={claimIds(row)}>
          {said(series, row, "quote")} {cited && <CiteRow sources={row.sources} />}
        </p>
      ))}
      {care !== null && <p className={css.note}>{care}</p>}
    </>
  );
}

function said(series: Series, row: Row, role: "status" | "quote"): string {
  const column = columnOf(series, role);
  return column ? say(row, column) : "";
}
