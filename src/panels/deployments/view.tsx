import { format } from "../../model/format.ts";
import { cell, claimIds, type Series } from "../../model/series.ts";
import { Chart } from "../../ui/chart.tsx";
import { CiteGroup } from "../../ui/cite.tsx";
import { Elsewhere } from "../../ui/elsewhere.tsx";
import { FactList } from "../../ui/fact-list.tsx";
import type { PanelProps } from "../panel.ts";
import type { deriveDeployments } from "./derive.ts";
import css from "./view.module.css";

export function DeploymentsView({ series }: PanelProps<ReturnType<typeof deriveDeployments>>) {
  const { places, changes, elsewhere } = series;
  return (
    <div className={css.places} data-long>
      {places.map((place, index) => (
        <div key={place.id} className={css.place}>
          <CiteGroup>
            <Chart series={place} />
            <Change series={changes[index]} />
            <Care notes={place.notes} />
          </CiteGroup>
        </div>
      ))}
      {elsewhere
        .filter(({ rows }) => rows.length > 0)
        .map((list) => (
          <Elsewhere key={list.id} title={list.title}>
            <FactList series={list} lead="strength" text="statement" after="dated" />
          </Elsewhere>
        ))}
    </div>
  );
}

/** Rise and factor, each with how it was worked out. */
function Change({ series }: { readonly series: Series | undefined }) {
  return series?.rows.map((row) => (
    <dl key={series.id} className={css.change} data-series={series.id} data-claim={claimIds(row)}>
      {(["rise", "factor"] as const).map((measure) => (
        <div key={measure}>
          <dt>{measure === "rise" ? "Rise" : "Factor"}</dt>
          <dd>
            <b>{format(cell(row, measure))}</b>
          </dd>
          <dd className={css.formula}>{format(cell(row, `${measure}From`))}</dd>
        </div>
      ))}
    </dl>
  ));
}

function Care({ notes }: { readonly notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <div className={css.care}>
      <h4>Read with care</h4>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </div>
  );
}
