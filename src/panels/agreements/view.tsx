import { format } from "../../model/format.ts";
import { cell, claimIds, type Series } from "../../model/series.ts";
import { Chart } from "../../ui/chart.tsx";
import { CiteGroup, CiteRow } from "../../ui/cite.tsx";
import { Conflict } from "../../ui/elsewhere.tsx";
import { FactList } from "../../ui/fact-list.tsx";
import type { PanelProps } from "../panel.ts";
import type { deriveAgreements } from "./derive.ts";
import css from "./view.module.css";

export function AgreementsView({ series }: PanelProps<ReturnType<typeof deriveAgreements>>) {
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
        <CiteGroup key={conflict.id}>
          <Conflict id={conflict.id.replace(/^agreements-/, "")} title={conflict.title}>
            <dl data-series={conflict.id}>
              {conflict.rows.map((row) => (
                <Version key={format(cell(row, "who"))} row={row} />
              ))}
            </dl>
            <p>This briefing shows the article’s list as written.</p>
          </Conflict>
        </CiteGroup>
      ))}
      {support.rows.length > 0 && (
        <CiteGroup>
          <h3>{support.title}</h3>
          <FactList series={support} lead="status" text="what" />
        </CiteGroup>
      )}
    </div>
  );
}

function Version({ row }: { readonly row: Series["rows"][number] }) {
  return (
    <>
      <dt>{format(cell(row, "who"))}</dt>
      <dd data-claim={claimIds(row)}>
        {format(cell(row, "says"))} <CiteRow sources={row.sources} />
      </dd>
    </>
  );
}

/** How many countries each instrument names, with the mark where that is contradicted. */
function Parties({ series }: { readonly series: Series }) {
  return (
    <ul className={css.parties} data-series={series.id}>
      {series.rows.map((row) => (
        <li key={format(cell(row, "instrument"))} data-claim={claimIds(row)}>
          <b>{format(cell(row, "instrument"))}</b>, {format(cell(row, "status"))}:{" "}
          {format(cell(row, "partners"))} partners named, {format(cell(row, "parties"))} with{" "}
          {format(cell(row, "lead"))}
          {row.disputed.includes("parties") && (
            <span className={css.disputed}> ≠ sources disagree</span>
          )}{" "}
          <CiteRow sources={row.sources} />
        </li>
      ))}
    </ul>
  );
}
