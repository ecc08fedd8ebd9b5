import { CiteGroup } from "../../ui/cite.tsx";
import { Columns, chartPart, listParts, part } from "../../ui/columns.tsx";
import { Conflict, Elsewhere } from "../../ui/elsewhere.tsx";
import { FactList } from "../../ui/fact-list.tsx";
import { FigureLockup } from "../../ui/figure.tsx";
import type { PanelProps } from "../panel.ts";
import type { derive } from "./derive.ts";
import css from "./view.module.css";

export function FiguresView({ series, figures }: PanelProps<ReturnType<typeof derive>>) {
  const { charts, lists, corrections, conflicts, elsewhere } = series;
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
          ...charts.map((chart) => chartPart(chart)),
          ...[...lists, corrections].flatMap((list) => listParts(list)),
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
