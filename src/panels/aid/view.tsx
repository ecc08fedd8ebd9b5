import { CiteGroup } from "../../ui/cite.tsx";
import { Columns, chartPart, listParts, part } from "../../ui/columns.tsx";
import { Conflict } from "../../ui/elsewhere.tsx";
import { FigureLockup } from "../../ui/figure.tsx";
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
        <Largest figures={figures} drawn={totals.length > 0} />
        <Columns
          parts={[
            ...totals.map((total) => chartPart(total)),
            ...listParts(counts),
            ...[items]
              .filter(({ rows }) => rows.length > 0)
              .map((list) => part(list, <Items series={list} />)),
            ...conflicts.map((conflict) => part(conflict, <Conflict series={conflict} />)),
          ]}
        />
      </div>
      {elsewheres > 0 && <OtherSources {...{ elsewhere, later, counted }} />}
    </div>
  );
}

/** More in type of this size would shout each other down; the drawings have them all. */
const LARGEST = 4;

/** The largest figures over the drawings, if there are any, which show their bounds. */
function Largest({ figures, drawn }: Pick<Aid, "figures"> & { readonly drawn: boolean }) {
  if (figures.length === 0) return null;
  return (
    <CiteGroup>
      <div className={drawn ? `${css.hero} ${css.drawn}` : css.hero}>
        {figures.slice(0, LARGEST).map((figure) => (
          <FigureLockup key={figure.claim} figure={figure} among={figures} />
        ))}
      </div>
    </CiteGroup>
  );
}
