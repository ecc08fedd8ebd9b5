import { type ReactNode, useId } from "react";
import { claimIds, columnOf, type Row, type Series, say } from "../model/series.ts";
import { Cited, CiteGroup, CiteRow } from "./cite.tsx";
import css from "./elsewhere.module.css";

/** Anyone but the article speaks here: on a tint, under a title that starts "From other sources". */
export function Elsewhere({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  const heading = useId();
  return (
    <aside className={css.elsewhere} aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      {children}
    </aside>
  );
}

/** Two versions, one under the other, in plain view and without a verdict. */
export function Conflict({ series }: { readonly series: Series }) {
  const heading = useId();
  return (
    <CiteGroup>
      <section className={css.conflict} id={anchorOf(series)} aria-labelledby={heading}>
        <h3 id={heading}>≠ {series.title}</h3>
        <dl data-series={series.id}>
          {series.rows.map((row) => (
            <Version key={row.sources[0].id} series={series} row={row} />
          ))}
        </dl>
        {series.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </section>
    </CiteGroup>
  );
}

/** Where every "≠ sources disagree" leads: named by the fact that says otherwise. */
function anchorOf({ rows }: Series): string | undefined {
  const facts = rows.flatMap(({ sources }) => sources.filter(({ kind }) => kind === "fact"));
  return facts[0] && `conflict-${facts[0].id}`;
}

function Version({ series, row }: { readonly series: Series; readonly row: Row }) {
  const [who, says] = [columnOf(series, "name"), columnOf(series, "words")];
  const words = says ? say(row, says) : "";
  const cited = row.sources.find(({ kind }) => kind === "claim");
  return (
    <>
      <dt>{who && say(row, who)}</dt>
      <dd data-claim={claimIds(row)}>
        {cited ? <Cited sources={[cited]}>{words}</Cited> : words}{" "}
        <CiteRow sources={row.sources.filter((source) => source !== cited)} />
      </dd>
    </>
  );
}

/** The mark in a line that another source contradicts. */
export function Disputed({ row }: { readonly row: Row }) {
  if (row.conflicts.length === 0) return null;
  return <span className={css.mark}> ≠ sources disagree</span>;
}
