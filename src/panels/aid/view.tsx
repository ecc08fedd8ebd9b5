import { Chart } from "../../ui/chart.tsx";
import { CiteGroup } from "../../ui/cite.tsx";
import { Conflict } from "../../ui/elsewhere.tsx";
import { FigureLockup } from "../../ui/figure.tsx";
import { NumberList } from "../../ui/number-list.tsx";

import type { PanelProps } from "../panel.ts";
import type { derive } from "./derive.ts";
import { Items } from "./items-view.tsx";
import { OtherSources } from "./other-sources.tsx";
import css from "./view.module.css";

type Aid = PanelProps<ReturnType<typeof derive>>;

export function AidView({ series, figures }: Aid) {
  const { totals, counts, items, conflicts, elsewhere, later, counted } = series;
  const elsewheres = elsewhere.length + later.length + counted.rows.length;
  return (
    <div className={css.halves}>
      <div className={css.stack}>
        <Amounts totals={totals} figures={figures} />
        {counts.rows.length > 0 && (
          <CiteGroup>
            <h3>{counts.title}</h3>
            <NumberList series={counts} />
          </CiteGroup>
        )}
        {items.rows.length > 0 && <Items series={items} />}
        {conflicts.map((conflict) => (
          <Conflict key={conflict.id} series={conflict} />
        ))}
      </div>
      {elsewheres > 0 && <OtherSources {...{ elsewhere, later, counted }} />}
    </div>
  );
}

/** More in type of this size would shout each other down; the drawings have them all. */
const LARGEST = 4;

/** The largest figures over the first drawing, which shows their bounds; the others follow. */
function Amounts({
  totals,
  figures,
}: { readonly totals: Aid["series"]["totals"] } & Pick<Aid, "figures">) {
  const [first, ...more] = totals;
  return (
    <>
      {(first || figures.length > 0) && (
        <CiteGroup>
          {figures.length > 0 && (
            <div className={first ? `${css.hero} ${css.drawn}` : css.hero}>
              {figures.slice(0, LARGEST).map((figure) => (
                <FigureLockup key={figure.claim} figure={figure} among={figures} />
              ))}
            </div>
          )}
          {first && <Chart series={first} />}
        </CiteGroup>
      )}
      {more.map((total) => (
        <CiteGroup key={total.id}>
          <Chart series={total} />
        </CiteGroup>
      ))}
    </>
  );
}
