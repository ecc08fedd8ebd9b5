import { Chart } from "../../ui/chart.tsx";
import { CiteGroup } from "../../ui/cite.tsx";
import { Conflict, Elsewhere } from "../../ui/elsewhere.tsx";
import { FactList } from "../../ui/fact-list.tsx";
import { FigureLockup } from "../../ui/figure.tsx";
import { NumberList } from "../../ui/number-list.tsx";

import type { PanelProps } from "../panel.ts";
import type { derive } from "./derive.ts";
import css from "./view.module.css";

export function FiguresView({ series, figures }: PanelProps<ReturnType<typeof derive>>) {
  const { charts, corrections, conflicts, elsewhere } = series;
  const lists = [...series.lists, corrections].filter(({ rows }) => rows.length > 0);
  return (
    <>
      {figures.length > 0 && (
        <CiteGroup>
          <div className={css.figures}>
            {figures.map((figure) => (
              <FigureLockup key={figure.claim} figure={figure} among={figures} />
            ))}
          </div>
        </CiteGroup>
      )}
      <div className={css.columns} data-long>
        {charts.map((chart) => (
          <CiteGroup key={chart.id}>
            <Chart series={chart} />
          </CiteGroup>
        ))}
        {lists.map((list) => (
          <CiteGroup key={list.id}>
            <h3>{list.title}</h3>
            <NumberList series={list} />
          </CiteGroup>
        ))}
        {conflicts.map((conflict) => (
          <Conflict key={conflict.id} series={conflict} />
        ))}
        {elsewhere.rows.length > 0 && (
          <Elsewhere title="From other sources">
            <FactList series={elsewhere} lead="value" after="detail" />
          </Elsewhere>
        )}
      </div>
    </>
  );
}
