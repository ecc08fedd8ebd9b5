import { format, formatWithUnit } from "../../model/format.ts";
import { cell, claimIds, type Row, type Series } from "../../model/series.ts";
import { Chart } from "../../ui/chart.tsx";
import { CiteGroup, CiteRow } from "../../ui/cite.tsx";
import { Conflict, Disputed } from "../../ui/elsewhere.tsx";
import { FactList } from "../../ui/fact-list.tsx";
import type { PanelProps } from "../panel.ts";
import type { derive } from "./derive.ts";
import css from "./view.module.css";

export function AgreementsView({ series }: PanelProps<ReturnType<typeof derive>>) {
  const { instruments, parties, conflicts, support } = series;
  return (
    <div className={css.stack}>
      {instruments.rows.length > 0 && (
        <CiteGroup>
          <Parties series={parties} />
          <Chart series={instruments} />
        </CiteGroup>
      )}
      {conflicts.map((conflict) => (
        <Conflict key={conflict.id} series={conflict} />
      ))}
      {support.rows.length > 0 && (
        <CiteGroup>
          <h3>{support.title}</h3>
          <FactList series={support} lead="status" />
        </CiteGroup>
      )}
    </div>
  );
}

/** How many each instrument names, with the mark where that is contradicted. */
function Parties({ series }: { readonly series: Series }) {
  return (
    <ul className={css.parties} data-series={series.id}>
      {series.rows.map((row) => (
        <li key={row.sources[0].id} data-claim={claimIds(row)}>
          <b>{format(cell(row, "instrument"))}</b>, {format(cell(row, "status"))}: {countOf(row)}
          <Disputed row={row} /> <CiteRow sources={row.sources} />
        </li>
      ))}
    </ul>
  );
}

/** "1 partner named, 2 with Japan"; "32 parties named" where the article speaks for none. */
function countOf(row: Row): string {
  const named = `${formatWithUnit(cell(row, "partners"))} named`;
  const lead = cell(row, "lead");
  if (lead === null) return named;
  return `${named}, ${format(cell(row, "parties"))} with ${format(lead)}`;
}
