import { useId } from "react";
import type { Briefing, Claim } from "../model/briefing.ts";
import type { Figure } from "../model/figure.ts";
import { linkTo, type Route } from "../model/routes.ts";
import type { Series } from "../model/series.ts";
import { panels } from "../panels/index.ts";
import { figuresOf, seriesOf } from "../panels/panel.ts";
import { ChartBox } from "../ui/chart.tsx";
import { CiteContext, NOWHERE } from "../ui/cite.tsx";
import { DataTable } from "../ui/data-table.tsx";
import { ExternalLink } from "../ui/external-link.tsx";
import { FactList } from "../ui/fact-list.tsx";
import { FigureLockup } from "../ui/figure.tsx";
import css from "./embed.module.css";
import { isOwn, shownOf } from "./embed-words.ts";
import { EvidenceBody, titleOf } from "./evidence.tsx";
import { PanelBoundary, sourceLine } from "./panel-frame.tsx";

interface EmbedProps {
  readonly briefing: Briefing;
  readonly route: Route & { readonly view: "embed" };
}

/**
 * One panel alone, for an iframe of any size. The first screen steps down from drawing to
 * figure and source by container queries; everything else follows below it, unfolded on demand.
 */
export function EmbedView({ briefing, route }: EmbedProps) {
  const panel = panels.find(({ id }) => id === route.panel);
  if (!panel) return null;
  const all = seriesOf(panel, briefing);
  const shown = shownOf(all);
  const figures = figuresOf(panel, briefing);
  const message = briefing.messages[panel.id];
  return (
    // Without a script to unfold in place, a cite leads to its sentence further down.
    <CiteContext value={{ ...NOWHERE, href: (claim) => `#sentence-${claim}` }}>
      <main className={css.embed}>
        <section
          id={panel.id}
          data-panel={panel.id}
          className={`${css.first} ${kindOf(shown)}`}
          aria-labelledby={`${panel.id}-name`}
        >
          <header className={css.head}>
            <h1 id={`${panel.id}-name`}>{panel.title}</h1>
            {message && <p className={css.message}>{message.headline}</p>}
          </header>
          <PanelBoundary title={panel.title}>
            {all.length === 0 && <p>The article says nothing that belongs here.</p>}
            <div className={css.body}>
              <div className={css.figures}>
                {figures.map((figure) => (
                  <FigureLockup key={figure.claim.id} figure={figure} />
                ))}
              </div>
              <Drawings shown={shown} />
            </div>
          </PanelBoundary>
          <footer className={css.foot}>
            <p className={css.long}>{sourceLine(all.filter(isOwn))}</p>
            <p className={css.short}>Source: the article</p>
            <p className={css.long}>
              {briefing.licence.statement}{" "}
              <ExternalLink address={briefing.licence.address}>
                {briefing.licence.name}
              </ExternalLink>
            </p>
            <p className={css.short}>
              <ExternalLink address={briefing.licence.address}>
                {briefing.licence.short}
              </ExternalLink>
            </p>
          </footer>
        </section>
        <More {...{ briefing, route, figures, shown }} />
      </main>
    </CiteContext>
  );
}

function Drawings({ shown }: { readonly shown: readonly Series[] }) {
  if (shown.length === 0) return null;
  return (
    <div className={css.drawings}>
      <div className={css.row}>
        {shown.map((series) =>
          series.chart ? (
            <Drawing key={series.id} series={series} />
          ) : (
            <FactList key={series.id} series={series} text="what" />
          ),
        )}
      </div>
    </div>
  );
}

function Drawing({ series }: { readonly series: Series }) {
  const title = useId();
  const described = useId();
  return (
    <figure data-series={series.id} aria-labelledby={title}>
      <p id={title} className={css.title}>
        {series.title}
      </p>
      <ChartBox series={series} labelledBy={title} describedBy={described} />
      <figcaption id={described} className={css.described}>
        {series.description}
      </figcaption>
    </figure>
  );
}

/** How the height of what is drawn follows from its width: styles give it room accordingly. */
function kindOf(shown: readonly Series[]) {
  if (shown.some(({ chart }) => !chart)) return css.list;
  const rows = Math.max(0, ...shown.map((series) => series.rows.length));
  if (rows > 2 || shown.some(({ chart }) => chart?.mark !== "bar")) return css.tall;
  return rows > 1 ? css.middling : css.low;
}

interface MoreProps extends EmbedProps {
  readonly figures: readonly Figure[];
  readonly shown: readonly Series[];
}

function More({ briefing, route, figures, shown }: MoreProps) {
  // Whatever is cited above leads here.
  const cited = new Set([
    ...figures.map(({ claim }) => claim.id),
    ...shown.flatMap(({ rows }) => rows.flatMap(({ sources }) => sources.map(({ id }) => id))),
  ]);
  const claims = briefing.claims.filter(({ id }) => cited.has(id));
  const { published } = briefing;
  const asOf = published
    ? ` Undated in the source; other sources place it ${published.words}.`
    : "";
  return (
    <div className={css.more}>
      {claims.map((claim) => (
        <Sentence key={claim.id} briefing={briefing} claim={claim} />
      ))}
      {figures.flatMap(({ conflicts }) =>
        conflicts.map((fact) => (
          <p key={fact.id} id={`conflict-${fact.id}`} className={css.conflict}>
            <b>≠ Sources disagree.</b>
            {` ${fact.statement}. `}
            <ExternalLink address={fact.address}>{fact.publisher}</ExternalLink>, {fact.dated}. This
            briefing shows the article’s list as written.
          </p>
        )),
      )}
      <div className={css.tables}>
        {/* What to read with care stands with the sentences above. */}
        {shown.map((series) => (
          <details key={series.id} data-table>
            <summary>{`Table: ${series.title}`}</summary>
            <DataTable series={{ ...series, notes: [] }} />
          </details>
        ))}
      </div>
      <p>
        {"From the briefing "}
        <a
          href={linkTo(route, { view: "dashboard", briefing: briefing.id })}
          target="_blank"
          rel="noopener"
        >
          {briefing.title}
        </a>
        {` (opens in a new tab). Not an official product.${asOf}`}
        <span className={css.failed}>
          What was asked for could not be loaded here. These are the figures the page was built
          with.{" "}
          <a href="./" target="_blank" rel="noopener">
            Open in a new tab
          </a>
        </span>
      </p>
    </div>
  );
}

function Sentence({ briefing, claim }: { readonly briefing: Briefing; readonly claim: Claim }) {
  return (
    <details>
      <summary>{titleOf(claim)}</summary>
      {/* A fragment inside a closed details opens it. */}
      <div id={`sentence-${claim.id}`} className={css.sentence}>
        <EvidenceBody briefing={briefing} claim={claim} />
      </div>
    </details>
  );
}
