import type { ReactNode } from "react";
import { useSearchParams } from "wouter";
import { type Briefing, type Claim, countryName } from "../model/briefing.ts";
import { keyFigures } from "../model/figure.ts";
import { format } from "../model/format.ts";
import type { Route } from "../model/routes.ts";
import { panels } from "../panels/index.ts";
import { CiteGroup } from "../ui/cite.tsx";
import { Elsewhere } from "../ui/elsewhere.tsx";
import { ExternalLink } from "../ui/external-link.tsx";
import { FigureLockup, Measure } from "../ui/figure.tsx";
import { Notice } from "../ui/notice.tsx";
import { LivenessContext } from "../ui/snapshot.ts";
import { ArticleText } from "./article.tsx";
import { Citation } from "./citation.tsx";
import css from "./dashboard.module.css";
import { PanelFrame } from "./panel-frame.tsx";
import { StartShow, useShowKeys } from "./start-show.tsx";

interface DashboardProps {
  readonly briefing: Briefing;
  readonly route: Route;
  readonly notice: ReactNode;
}

/** The whole briefing on one page: figures, panels, and the article they rest on. */
export function DashboardView({ briefing, route, notice }: DashboardProps) {
  const [params] = useSearchParams();
  useShowKeys(briefing.id);
  const country = params.get("country");
  const shown = country && isNamed(briefing, country) ? onlyCountry(briefing, country) : briefing;
  return (
    <LivenessContext value="idle">
      <Citation briefing={briefing}>
        <div className={css.page}>
          <Masthead briefing={briefing} route={route} />
          <main>
            {notice}
            <SharedState briefing={briefing} />
            <KeyFigures briefing={shown} />
            <div className={css.layout}>
              <div className={css.panels}>
                {panels.map((panel) => (
                  <PanelFrame key={panel.id} panel={panel} briefing={shown} route={route} />
                ))}
              </div>
              <ArticleSection briefing={briefing} />
            </div>
          </main>
          <Foot briefing={briefing} />
        </div>
      </Citation>
    </LivenessContext>
  );
}

function Masthead({ briefing, route }: { readonly briefing: Briefing; readonly route: Route }) {
  return (
    <header className={css.masthead}>
      <p className={css.kicker}>Briefing from one published article</p>
      <p className={css.actions}>
        <StartShow briefing={briefing.id} route={route}>
          Present
        </StartShow>
      </p>
      <h1>{briefing.title}</h1>
      <p className={css.standfirst}>{briefing.standfirst}</p>
      <p className={css.small}>
        {briefing.published && (
          <>
            Undated in the source; other sources place it{" "}
            <a href="#as-of">{briefing.published.words}</a>.{" "}
          </>
        )}
        Not an official product. <Licence briefing={briefing} />
      </p>
    </header>
  );
}

/** What the address asks for and the page does, or cannot do. */
function SharedState({ briefing }: { readonly briefing: Briefing }) {
  const [params, setParams] = useSearchParams();
  const cite = params.get("cite");
  const country = params.get("country");
  const theme = params.get("theme");
  const unknown = [
    cite !== null && !briefing.claims.some(({ id }) => id === cite) ? `cite=${cite}` : "",
    country !== null && !isNamed(briefing, country) ? `country=${country}` : "",
    theme !== null && !["light", "dark", "auto"].includes(theme) ? `theme=${theme}` : "",
  ].filter(Boolean);
  return (
    <>
      {unknown.length > 0 && (
        <Notice tone="news">
          The address asks for something this briefing does not have, which is left out:{" "}
          {unknown.join(", ")}.
        </Notice>
      )}
      {country !== null && isNamed(briefing, country) && (
        <Notice tone="news">
          Only what names {countryName(briefing, country)} is shown; the article below is whole.
          <button
            type="button"
            className={css.clear}
            onClick={() =>
              setParams((before) => {
                const after = new URLSearchParams(before);
                after.delete("country");
                return after;
              })
            }
          >
            Show everything
          </button>
        </Notice>
      )}
    </>
  );
}

function isNamed(briefing: Briefing, code: string): boolean {
  return briefing.claims.some((claim) => names(claim, code));
}

function names(claim: Claim, code: string): boolean {
  return claim.countries.includes(code);
}

function onlyCountry(briefing: Briefing, code: string): Briefing {
  const claims = briefing.claims.filter((claim) => names(claim, code));
  const kept = new Set(claims.map(({ id }) => id));
  return {
    ...briefing,
    claims,
    facts: briefing.facts.filter(({ claim }) => kept.has(claim)),
  };
}

function KeyFigures({ briefing }: { readonly briefing: Briefing }) {
  const figures = keyFigures(briefing);
  if (figures.length === 0) return null;
  return (
    <section className={css.keyFigures} aria-labelledby="key-figures" data-key-figures>
      <h2 id="key-figures">Key figures</h2>
      <CiteGroup>
        <ol>
          {figures.map((figure) => (
            <li key={figure.claim.id}>
              <FigureLockup figure={figure} />
            </li>
          ))}
        </ol>
      </CiteGroup>
      <p className={css.key}>
        <span>
          <Measure quantity={{ bound: "exact", value: 1, unit: "" }} /> exact, as the article states
          it
        </span>
        <span>
          <Measure quantity={{ bound: "more than", value: 1, unit: "" }} /> a lower bound: no upper
          figure is stated
        </span>
        <span>¶ the paragraph it comes from: press to read the sentence</span>
      </p>
    </section>
  );
}

function ArticleSection({ briefing }: { readonly briefing: Briefing }) {
  return (
    <section className={css.article} id="article" aria-labelledby="article-title">
      <h2 id="article-title">
        <span className={css.name}>The article</span>{" "}
        <span className={css.message}>Press any passage to see what rests on it</span>
      </h2>
      <div className={css.articleBody}>
        <ArticleText briefing={briefing} />
        <div className={css.notes}>
          <AsOf briefing={briefing} />
          <Terms briefing={briefing} />
          <OtherSources briefing={briefing} />
          <Countries briefing={briefing} />
        </div>
      </div>
    </section>
  );
}

function AsOf({ briefing }: { readonly briefing: Briefing }) {
  const { published, facts } = briefing;
  if (!published) return null;
  return (
    <div id="as-of">
      <Elsewhere title="From other sources: when it was published">
        <p>
          The article carries no date. Other sources place it <b>{published.words}</b>:
        </p>
        <ul>
          {published.facts.map((id) => {
            const fact = facts.find((candidate) => candidate.id === id);
            return (
              fact && (
                <li key={id}>
                  {fact.statement}.{" "}
                  <ExternalLink address={fact.address}>{fact.publisher}</ExternalLink>, {fact.dated}
                </li>
              )
            );
          })}
        </ul>
      </Elsewhere>
    </div>
  );
}

/** Everything cited from elsewhere, in one place, whether a panel has room for it or not. */
function OtherSources({ briefing }: { readonly briefing: Briefing }) {
  if (briefing.facts.length === 0) return null;
  return (
    <Elsewhere title="From other sources: everything cited">
      <ul>
        {briefing.facts.map(({ id, quantity, statement, publisher, address, dated }) => (
          <li key={id}>
            {quantity && <b>{`${format(quantity)}: `}</b>}
            {statement}. <ExternalLink address={address}>{publisher}</ExternalLink>, {dated}
          </li>
        ))}
      </ul>
    </Elsewhere>
  );
}

function Terms({ briefing }: { readonly briefing: Briefing }) {
  if (briefing.terms.length === 0) return null;
  return (
    <section>
      <h3>Terms</h3>
      <dl className={css.terms}>
        {briefing.terms.map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Countries({ briefing }: { readonly briefing: Briefing }) {
  const named = briefing.countries.filter(({ code }) => isNamed(briefing, code));
  if (named.length === 0) return null;
  return (
    <section>
      <h3>Countries named</h3>
      <p className={css.small}>Press one for only what names it.</p>
      <ul className={css.countries}>
        {named.map(({ code, name }) => (
          <li key={code}>
            <a href={`?country=${code}`}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Licence({ briefing: { licence } }: { readonly briefing: Briefing }) {
  return (
    <>
      {licence.statement} <ExternalLink address={licence.address}>{licence.name}</ExternalLink>.
    </>
  );
}

function Foot({ briefing }: { readonly briefing: Briefing }) {
  return (
    <footer className={css.foot}>
      <p>
        <Licence briefing={briefing} />
      </p>
      <p>Not an official product, and not endorsed by any department.</p>
    </footer>
  );
}
