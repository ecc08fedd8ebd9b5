import { Chart } from "../../ui/chart.tsx";
import { CiteGroup } from "../../ui/cite.tsx";
import { Columns, part } from "../../ui/columns.tsx";
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
      <Columns
        parts={[
          ...charts.map((chart) =>
            part(
              chart,
              <CiteGroup>
                <Chart series={chart} />
              </CiteGroup>,
            ),
          ),
          ...lists.map((list) =>
            part(
              list,
              <CiteGroup>
                <h3>{list.title}</h3>
                <NumberList series={list} />
              </CiteGroup>,
            ),
          ),
          ...conflicts.map((conflict) => part(conflict, <Conflict series={conflict} />)),
          ...[elsewhere]
            .filter(({ rows }) => rows.length > 0)
            .map((list) =>
              part(
                list,
                <Elsewhere title="From other sources">
                  <FactList series={list} lead="value" after="detail" />
                </Elsewhere>,
              ),
            ),
        ]}
      />
    </>
  );
}
