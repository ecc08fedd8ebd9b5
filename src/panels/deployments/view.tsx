import { claimIds, howOf, type Series, say } from "../../model/series.ts";
import { Columns, chartPart, listParts, part } from "../../ui/columns.tsx";
import { Conflict, Elsewhere } from "../../ui/elsewhere.tsx";
import { FactList } from "../../ui/fact-list.tsx";
import type { PanelProps } from "../panel.ts";
import type { derive } from "./derive.ts";
import css from "./view.module.css";

export function DeploymentsView({ series }: PanelProps<ReturnType<typeof derive>>) {
  const { places, changes, levels, stated, conflicts, elsewhere } = series;
  const others = elsewhere.filter(({ rows }) => rows.length > 0);
  return (
    <Columns
      parts={[
        ...places.map((place, index) =>
          chartPart(
            place,
            <>
              <Change series={changes[index]} />
              <Care notes={place.notes} />
            </>,
          ),
        ),
        ...levels.map((level) => chartPart(level, <Care notes={level.notes} />)),
        ...listParts(stated, <Care notes={stated.notes} />),
        ...conflicts.map((conflict) => part(conflict, <Conflict series={conflict} />)),
        ...others.map((list) =>
          part(
            list,
            <Elsewhere title={list.title}>
              <FactList series={list} lead="value" after="detail" />
            </Elsewhere>,
          ),
        ),
      ]}
    />
  );
}

/** Rise or fall and factor, each with how it was worked out. */
function Change({ series }: { readonly series: Series | undefined }) {
  return series?.rows.map((row) => (
    <dl key={series.id} className={css.change} data-series={series.id} data-claim={claimIds(row)}>
      {series.columns
        .filter(({ role }) => role !== "how")
        .map((column) => (
          <div key={column.key}>
            <dt>{column.label}</dt>
            <dd>
              <b>{say(row, column)}</b>
            </dd>
            <dd className={css.formula}>{howOf(series, row, column) ?? "as stated"}</dd>
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
