import { markNames } from "../model/mark-name.ts";
import type { Route } from "../model/routes.ts";
import { sourceLine } from "../model/source-line.ts";
import { panels } from "../panels/index.ts";
import { dataOf, figuresOf, type Shown, seriesOf } from "../panels/panel.ts";
import { CiteContext, NOWHERE } from "../ui/cite.tsx";
import { ExternalLink } from "../ui/external-link.tsx";
import { FigureLockup } from "../ui/figure.tsx";
import css from "./embed.module.css";
import { ShownSeries } from "./embed-drawings.tsx";
import { leftAfter, Rest } from "./embed-left.tsx";
import { EmbedMore } from "./embed-more.tsx";
import { areInWords, groupsOf, isOwn, kindOf, quotationsOf, shownOf } from "./embed-series.ts";
import { MainPart } from "./main-part.tsx";
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
  const quotations = quotationsOf(all);
  const figures = figuresOf(panel, briefing);
  // What is said in words needs no groups of them besides.
  const groups = areInWords(shown, figures.length) ? [] : groupsOf(all);
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
          data-kind={kindOf(shown, figures.length)}
          className={figures.length > 0 ? `${css.first} ${css.figured}` : css.first}
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
                  <Rest of={figures.length} what="figure" names={REST} />
                </div>
              )}
              {fault !== undefined && <Broken {...{ title, fault }} />}
              <ShownSeries
                figures={figures.length}
                headed={message !== undefined}
                {...{ shown, groups, quotations }}
              />
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

const REST = [css.rest1, css.rest2, css.rest3];

/** Figures that the widest frame shows; a narrower one says how many more there are. */
const MOST = 3;
