import { Fragment } from "react";
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
  const { totals, items, elsewhere, later } = series;
  return (
    <div className={css.halves}>
      <div className={css.stack}>
        {totals.length > 0 && (
          <CiteGroup>
            <div className={css.hero}>
              {figures.map((figure) => (
                <FigureLockup key={figure.claim.id} figure={figure} />
              ))}
            </div>
            {totals.map((total) => (
              <Chart key={total.id} series={total} />
            ))}
          </CiteGroup>
        )}
        {items.rows.length > 0 && <Items series={items} />}
      </div>
      {elsewhere.length + later.length > 0 && (
        <Elsewhere title="From other sources">
          <p className={css.marks}>
            <StandingMark standing="done">provided</StandingMark>
            <StandingMark standing="promised">announced or committed</StandingMark>
          </p>
          {elsewhere.map((list) => (
            <Fragment key={list.id}>
              <Chart series={list} />
              <div className={css.list}>
                <h4>Where each is stated{elsewhere.length > 1 && `: ${list.title}`}</h4>
                <FactList series={list} lead="dated" text="statement" />
              </div>
            </Fragment>
          ))}
          {later.map((list) => (
            <div key={list.id} className={css.list}>
              <h4>{list.title}</h4>
              <FactList series={list} lead="amount" text="statement" />
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
