import { Fragment } from "react";
import { columnOf, type Series, say } from "../../model/series.ts";
import type { Standing } from "../../model/status.ts";
import { Chart } from "../../ui/chart.tsx";
import { Elsewhere } from "../../ui/elsewhere.tsx";
import { FactList } from "../../ui/fact-list.tsx";
import { StandingMark } from "../../ui/standing.tsx";
import css from "./view.module.css";

interface OtherSourcesProps {
  readonly elsewhere: readonly Series[];
  readonly later: readonly Series[];
  readonly counted: Series;
}

/** What anyone but the article states of the same: on a scale, then what has no place on it. */
export function OtherSources({ elsewhere, later, counted }: OtherSourcesProps) {
  const drawn = elsewhere.filter(({ chart }) => chart);
  const listed = [...elsewhere.filter(({ chart }) => !chart), ...later, counted];
  return (
    <Elsewhere title="From other sources">
      <Marks drawn={drawn} />
      {drawn.map((list) => (
        <Fragment key={list.id}>
          <Chart series={list} />
          <div className={css.list}>
            <h4>Where each is stated{drawn.length > 1 && `: ${list.title}`}</h4>
            <FactList series={list} lead="name" />
          </div>
        </Fragment>
      ))}
      {listed
        .filter(({ rows }) => rows.length > 0)
        .map((list) => (
          <div key={list.id} className={css.list}>
            <h4>{list.title}</h4>
            <FactList series={list} lead="value" />
          </div>
        ))}
    </Elsewhere>
  );
}

/** What each mark of the drawings means, of those that they have. */
function Marks({ drawn }: { readonly drawn: readonly Series[] }) {
  const standings = (["done", "promised", "discussed"] as const).flatMap((standing) => {
    const words = statusWords(drawn, standing);
    return words === null ? [] : [{ standing, words }];
  });
  if (standings.length === 0) return null;
  return (
    <p className={css.marks}>
      {standings.map(({ standing, words }) => (
        <StandingMark key={standing} standing={standing}>
          {words}
        </StandingMark>
      ))}
    </p>
  );
}

/** For more statuses than can be named. */
const IN_SHORT: Record<Standing, string> = {
  done: "stated as done",
  promised: "announced or committed",
  discussed: "discussed",
};

function statusWords(drawn: readonly Series[], standing: Standing): string | null {
  const words = drawn.flatMap((series) => {
    const status = columnOf(series, "status");
    const rows = series.rows.filter((row) => row.standing === standing);
    return status ? rows.map((row) => say(row, status)) : [];
  });
  const different = [...new Set(words)];
  if (different.length === 0) return null;
  return different.length > 2 ? IN_SHORT[standing] : different.join(" or ");
}
