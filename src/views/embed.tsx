import { useSearchParams } from "wouter";
import type { Claim } from "../model/briefing.ts";
import type { Figure } from "../model/figure.ts";
import { markNames } from "../model/mark-name.ts";
import { linkTo, type Route } from "../model/routes.ts";
import type { Series } from "../model/series.ts";
import { sourceLine } from "../model/source-line.ts";
import { panels } from "../panels/index.ts";
import { dataOf, figuresOf, type Shown, seriesOf } from "../panels/panel.ts";
import { CiteContext, NOWHERE } from "../ui/cite.tsx";
import { DataTable } from "../ui/data-table.tsx";
import { ExternalLink } from "../ui/external-link.tsx";
import { FigureLockup } from "../ui/figure.tsx";
import { AskedInVain, type Offered } from "./asked-in-vain.tsx";
import css from "./embed.module.css";
import { kindOf, ShownSeries } from "./embed-drawings.tsx";
import { leftAfter, Rest } from "./embed-left.tsx";
import { groupsOf, isOwn, itemsOf, quotationsOf, shownOf } from "./embed-series.ts";
import { EvidenceBody, titleOf } from "./evidence.tsx";
import { MainPart } from "./main-part.tsx";
import { ArticleLink, originWords } from "./origin.tsx";
import { Broken, PanelBoundary } from "./panel-boundary.tsx";
import { useWayBack } from "./use-way-back.ts";

interface EmbedProps {
  readonly briefing: Shown;
  readonly route: Route & { readonly view: "embed" };
}

/**
 * One panel alone, for an iframe of any size. The first screen steps down from drawing to
 * figure and source by container queries; everything else follows below it, unfolded on demand.
 */
export function EmbedView({ briefing, route }: EmbedProps) {
  useWayBack();
  const panel = panels.find(({ id }) => id === route.panel);
  if (!panel) return null;
  const all = seriesOf(panel, briefing);
  const shown = shownOf(all);
  const groups = groupsOf(all);
  const quotations = quotationsOf(all);
  const figures = figuresOf(panel, briefing);
  const message = briefing.messages[panel.id];
  const { title, fault } = dataOf(panel, briefing);
  const { statement, name, short, address } = briefing.licence;
  return (
    // Without a script to unfold in place, a cite leads to its sentence further down.
    <CiteContext
      value={{
        ...NOWHERE,
        name: markNames(briefing.claims),
        href: (claim) => `#sentence-${claim}`,
      }}
    >
      <MainPart className={css.embed}>
        <section
          id={panel.id}
          data-panel={panel.id}
          className={[css.first, kindOf(shown, figures.length), figures.length > 0 && css.figured]
            .filter(Boolean)
            .join(" ")}
          aria-labelledby={`${panel.id}-name`}
        >
          <header className={css.head}>
            <h1 id={`${panel.id}-name`}>{title}</h1>
            {message && <p className={css.message}>{message.headline}</p>}
          </header>
          <PanelBoundary title={title}>
            <div className={css.body}>
              {figures.length > 0 && (
                <div className={css.figures}>
                  {figures.slice(0, MOST).map((figure, index) => (
                    <div key={figure.claim} data-left={leftAfter(index, figures.length)}>
                      <FigureLockup figure={figure} />
                    </div>
                  ))}
                  <Rest of={figures.length} what="figure" names={["rest1", "rest2", "rest3"]} />
                </div>
              )}
              {fault !== undefined && <Broken {...{ title, fault }} />}
              <ShownSeries figures={figures.length} {...{ shown, groups, quotations }} />
            </div>
          </PanelBoundary>
          <footer className={css.foot}>
            <p className={css.long}>{sourceLine(all.filter(isOwn))}</p>
            <p className={css.short}>Source: the article</p>
            <p>
              <span className={css.long}>{`${statement} `}</span>
              <ExternalLink address={address}>
                <span className={css.long}>{name}</span>
                <span className={css.short}>{short}</span>
              </ExternalLink>
            </p>
          </footer>
        </section>
        <EmbedMore {...{ briefing, route, figures, shown }} besides={[...groups, ...quotations]} />
      </MainPart>
    </CiteContext>
  );
}

/** Switches: they are on with any value. */
const OFFERED: Offered = { plain: () => true, table: () => true };

/** Figures that the widest frame shows; a narrower one says how many more there are. */
const MOST = 3;

interface MoreProps {
  readonly briefing: Shown;
  readonly route: Route & { readonly view: "embed" };
  readonly figures: readonly Figure[];
  /** What is drawn or listed above. */
  readonly shown: readonly Series[];
  /** What is cited above besides. */
  readonly besides: readonly Series[];
}

/** Below the first screen: the sentence behind each figure, the tables, and where it all is from. */
function EmbedMore({ briefing, route, figures, shown, besides }: MoreProps) {
  const [params] = useSearchParams();
  // Whatever is cited above leads here.
  const drawn = shown.filter(({ chart }) => chart);
  const lists = shown.filter(({ chart }) => !chart);
  const rows = [
    ...[...drawn, ...besides].flatMap((series) => series.rows),
    ...itemsOf(lists).map(({ row }) => row),
  ];
  const cited = new Set([
    ...figures.map(({ claim }) => claim),
    ...rows.flatMap(({ sources }) => sources.map(({ id }) => id)),
  ]);
  const claims = briefing.claims.filter(({ id }) => cited.has(id));
  const { licence } = briefing;
  const conflicts = new Set(figures.flatMap((figure) => figure.conflicts));
  return (
    <div className={css.more}>
      <AskedInVain params={params} offered={OFFERED} />
      {claims.map((claim) => (
        <Sentence key={claim.id} briefing={briefing} claim={claim} />
      ))}
      {briefing.facts
        .filter(({ id }) => conflicts.has(id))
        .map((fact) => (
          <p key={fact.id} id={`conflict-${fact.id}`} className={css.conflict}>
            <b>≠ Sources disagree.</b>
            {` ${fact.statement}. `}
            <ExternalLink address={fact.address}>{fact.publisher}</ExternalLink>
            {`, ${fact.dated}. Shown as the article has it.`}
          </p>
        ))}
      <div className={css.tables}>
        {/* What to read with care stands with the sentences above. */}
        {[...drawn, ...lists.slice(0, 1)].map((series) => (
          <details key={series.id} data-table="">
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
        {` (opens in a new tab). Not an official product. ${originWords(briefing)} ${licence.statement} ${licence.name}.`}
        <ArticleLink address={briefing.origin.address} />
      </p>
      {/* For the script of the page to show. */}
      <p hidden>
        {"This could not be loaded here. These are the figures as built. "}
        <a href="./" target="_blank" rel="noopener">
          Open in a new tab
        </a>
      </p>
    </div>
  );
}

function Sentence({ briefing, claim }: { readonly briefing: Shown; readonly claim: Claim }) {
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
