import { capitalised, format } from "../../model/format.ts";
import { cell, claimIds, type Row, type Series } from "../../model/series.ts";
import { Chart } from "../../ui/chart.tsx";
import { CiteGroup, CiteRow } from "../../ui/cite.tsx";
import { Elsewhere } from "../../ui/elsewhere.tsx";
import { FactList } from "../../ui/fact-list.tsx";
import { FigureLockup } from "../../ui/figure.tsx";
import { StandingGroup, StandingMark } from "../../ui/standing.tsx";
import type { PanelProps } from "../panel.ts";
import type { deriveAid } from "./derive.ts";
import css from "./view.module.css";

export function AidView({ series, figures }: PanelProps<ReturnType<typeof deriveAid>>) {
  const { total, items, elsewhere, later } = series;
  const others = [elsewhere, later].filter(({ rows }) => rows.length > 0);
  return (
    <div className={css.halves}>
      <div className={css.stack}>
        {total.rows.length > 0 && (
          <CiteGroup>
            <div className={css.hero}>
              {figures.map((figure) => (
                <FigureLockup key={figure.claim.id} figure={figure} />
              ))}
            </div>
            <Chart series={total} />
          </CiteGroup>
        )}
        {items.rows.length > 0 && <Items series={items} />}
      </div>
      {others.length > 0 && (
        <Elsewhere title="From other sources">
          <p className={css.marks}>
            <StandingMark standing="done">provided</StandingMark>
            <StandingMark standing="promised">announced or committed</StandingMark>
          </p>
          {elsewhere.rows.length > 0 && <Chart series={elsewhere} />}
          {others.map((list) => (
            <div key={list.id} className={css.list}>
              <h4>{list === later ? later.title : "Where each is stated"}</h4>
              <FactList series={list} lead={list === later ? "amount" : "dated"} text="statement" />
            </div>
          ))}
        </Elsewhere>
      )}
    </div>
  );
}

/** Provided, announced and discussed, each under its own bar. */
function Items({ series }: { readonly series: Series }) {
  return (
    <CiteGroup>
      <div className={css.groups} data-series={series.id}>
        {series.rows.map((row) => (
          <Item key={format(cell(row, "item"))} row={row} />
        ))}
      </div>
    </CiteGroup>
  );
}

function Item({ row }: { readonly row: Row }) {
  const status = format(cell(row, "status"));
  const note = cell(row, "note");
  return (
    <StandingGroup standing={row.standing}>
      <h3>
        {capitalised(status)} <CiteRow sources={row.sources} />
      </h3>
      <p data-claim={claimIds(row)}>{format(cell(row, "item"))}</p>
      {note !== null && <p className={css.note}>{format(note)}</p>}
    </StandingGroup>
  );
}
