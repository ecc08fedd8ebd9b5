import type { ReactNode } from "react";
import { format } from "../../model/format.ts";
import { cell, claimIds, type Row, type Series } from "../../model/series.ts";
import { Cited, CiteGroup, CiteRow } from "../../ui/cite.tsx";
import { FactList } from "../../ui/fact-list.tsx";
import { StandingMark } from "../../ui/standing.tsx";
import type { PanelProps } from "../panel.ts";
import type { deriveMeeting } from "./derive.ts";
import css from "./view.module.css";

export function MeetingView({ series }: PanelProps<ReturnType<typeof deriveMeeting>>) {
  const { timeLine, engagements, topics, outlook, quotation } = series;
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
      </div>
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
        <FactList series={series} text="what" />
      </CiteGroup>
    </div>
  );
}

/** Order, not scale: solid to the present of the article, dotted after. */
function TimeLine({ series }: { readonly series: Series }) {
  const words = [...new Set(series.rows.map((row) => format(cell(row, "when"))))];
  const steps = words.map((when) => ({
    when,
    rows: series.rows.filter((row) => format(cell(row, "when")) === when),
  }));
  return (
    <ol className={css.timeLine} data-series={series.id}>
      {steps.map(({ when, rows }) => (
        <li key={when} className={rows.map((row) => css[format(cell(row, "order"))]).at(0)}>
          <h3>“{when}”</h3>
          {rows.map((row) => (
            <p key={format(cell(row, "what"))} data-claim={claimIds(row)}>
              <Cited sources={row.sources}>{format(cell(row, "what"))}</Cited>
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
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
