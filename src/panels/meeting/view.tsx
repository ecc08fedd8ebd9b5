import { type ReactNode, useId } from "react";
import { format } from "../../model/format.ts";
import { cell, claimIds, type Row, type Series } from "../../model/series.ts";
import { SeriesTable } from "../../ui/chart.tsx";
import { Cited, CiteGroup, CiteRow } from "../../ui/cite.tsx";
import { Conflict, Disputed } from "../../ui/elsewhere.tsx";
import { FactList } from "../../ui/fact-list.tsx";
import hidden from "../../ui/hidden.module.css";
import { StandingMark } from "../../ui/standing.tsx";
import type { PanelProps } from "../panel.ts";
import type { derive } from "./derive.ts";
import css from "./view.module.css";

export function MeetingView({ series }: PanelProps<ReturnType<typeof derive>>) {
  const { timeLine, engagements, topics, outlook, quotation, conflicts } = series;
  return (
    <>
      {timeLine.rows.length > 0 && (
        <CiteGroup>
          <TimeLine series={timeLine} />
        </CiteGroup>
      )}
      <div className={css.columns}>
        <Block series={engagements}>
          <h3>{engagements.title}</h3>
        </Block>
        <Block series={topics}>
          <h3>
            <StandingMark standing="discussed">{topics.title}</StandingMark>
          </h3>
        </Block>
        {quotation.rows.length + outlook.rows.length > 0 && (
          <div className={css.stack} data-long>
            {quotation.rows.map((row) => (
              <Quotation key={format(cell(row, "words"))} row={row} />
            ))}
            <Block series={outlook}>
              <h3>
                <StandingMark standing="promised">{outlook.title}</StandingMark>
              </h3>
            </Block>
          </div>
        )}
      </div>
      {conflicts.map((conflict) => (
        <Conflict key={conflict.id} series={conflict} />
      ))}
    </>
  );
}

/** Nothing where the article has nothing of the kind. */
function Block({ series, children }: { readonly series: Series; readonly children: ReactNode }) {
  if (series.rows.length === 0) return null;
  return (
    <div className={css.block}>
      <CiteGroup>
        {children}
        <FactList series={series} />
      </CiteGroup>
    </div>
  );
}

/** The words of the drawing with a cite each: solid to the present of the article, dotted after. */
function TimeLine({ series }: { readonly series: Series }) {
  const title = useId();
  const steps = stepsIn(series);
  return (
    <figure className={css.order} data-series={series.id} aria-labelledby={title}>
      <h3 id={title} className={hidden.hidden}>
        {series.title}
      </h3>
      <ol className={`${css.timeLine} ${steps.length > MOST_BESIDE ? "" : css.few}`}>
        {steps.map(({ when, order, rows }, index) => (
          <li key={when} className={classOf(order, steps[index + 1]?.order)}>
            <svg className={css.mark} viewBox="0 0 16 16" aria-hidden="true">
              <circle cx="8" cy="8" r={order === "now" ? 7 : 5} />
            </svg>
            <h4>“{when}”</h4>
            {rows.map((row) => (
              <p key={format(cell(row, "what"))} data-claim={claimIds(row)}>
                <Cited sources={row.sources}>{format(cell(row, "what"))}</Cited>
                <Disputed row={row} />
              </p>
            ))}
          </li>
        ))}
      </ol>
      <figcaption>{series.description}</figcaption>
      <SeriesTable series={series} />
    </figure>
  );
}

/** More steps than these stand one below the other at any width. */
const MOST_BESIDE = 4;

function stepsIn({ rows }: Series) {
  const words = [...new Set(rows.map((row) => format(cell(row, "when"))))];
  return words.map((when) => {
    const some = rows.filter((row) => format(cell(row, "when")) === when);
    return { when, rows: some, order: some.map((row) => format(cell(row, "order")))[0] };
  });
}

function classOf(order: string | undefined, next: string | undefined): string {
  return [css[order ?? ""], next === "ahead" && css.dotted].filter(Boolean).join(" ");
}

function Quotation({ row }: { readonly row: Row }) {
  return (
    <CiteGroup>
      <figure className={css.quotation} data-claim={claimIds(row)}>
        <blockquote>{format(cell(row, "words"))}</blockquote>
        <figcaption>
          {format(cell(row, "name"))}, {format(cell(row, "role"))}{" "}
          <CiteRow sources={row.sources.slice(0, 1)} />
        </figcaption>
      </figure>
    </CiteGroup>
  );
}
