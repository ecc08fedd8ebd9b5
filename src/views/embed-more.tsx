import { Fragment } from "react";
import { useSearchParams } from "wouter";
import type { Claim } from "../model/briefing.ts";
import type { Figure } from "../model/figure.ts";
import { linkTo, type Route } from "../model/routes.ts";
import type { Series } from "../model/series.ts";
import type { Source } from "../model/source.ts";
import type { Shown } from "../panels/panel.ts";
import { placeOf } from "../ui/cite.tsx";
import { DataTable } from "../ui/data-table.tsx";
import { ExternalLink } from "../ui/external-link.tsx";
import { AskedInVain, type Offered } from "./asked-in-vain.tsx";
import css from "./embed-more.module.css";
import { rowsShown } from "./embed-series.ts";
import { Place, Quoted, titleOf } from "./evidence.tsx";
import { ArticleLink, originWords } from "./origin.tsx";

/** Switches: they are on with any value. */
const OFFERED: Offered = { plain: () => true, table: () => true };

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
export function EmbedMore({ briefing, route, figures, shown, besides }: MoreProps) {
  const [params] = useSearchParams();
  const drawn = shown.filter(({ chart }) => chart);
  const lists = shown.filter(({ chart }) => !chart);
  // Whatever is shown or cited above leads here; what only a table has, to the briefing.
  const rows = [...besides.flatMap((series) => series.rows), ...rowsShown(shown, figures.length)];
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
      <div>
        {/* What to read with care stands with the sentences above. */}
        {[...drawn, ...lists.slice(0, 1)].map((series) => (
          <details key={series.id} data-table="">
            <summary>{`Table: ${series.title}`}</summary>
            <DataTable
              series={{ ...series, notes: [] }}
              lean
              from={(sources) => <From sources={sources} here={cited} />}
            />
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

interface FromProps {
  readonly sources: readonly Source[];
  /** The claims whose sentences are on the page. */
  readonly here: ReadonlySet<string | undefined>;
}

/** Links without the class and the name of a cite, since the page is weighed by the byte. */
function From({ sources, here }: FromProps) {
  return sources.map((source, index) => (
    <Fragment key={source.id}>
      {index > 0 && " "}
      {source.kind !== "claim" && source.publisher}
      {source.kind === "claim" &&
        (here.has(source.id) ? (
          <a href={`#sentence-${source.id}`}>{placeOf(source.paragraph)}</a>
        ) : (
          placeOf(source.paragraph)
        ))}
    </Fragment>
  ));
}

/** The words a claim is from, and what to read with care; the briefing has what it does not say. */
function Sentence({ briefing, claim }: { readonly briefing: Shown; readonly claim: Claim }) {
  return (
    <details>
      <summary>{titleOf(claim)}</summary>
      {/* A fragment inside a closed details opens it. */}
      <div id={`sentence-${claim.id}`} className={css.sentence}>
        <p>
          <Place briefing={briefing} claim={claim} />.
        </p>
        <Quoted briefing={briefing} claim={claim} />
        {claim.caveats.map((caveat) => (
          <p key={caveat}>
            <b>Read with care:</b>
            {` ${caveat}`}
          </p>
        ))}
      </div>
    </details>
  );
}
