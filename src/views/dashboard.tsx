import { memo, type ReactNode } from "react";
import { useSearchParams } from "wouter";
import { linkTo, type Route, toRoot } from "../model/routes.ts";
import { panels } from "../panels/index.ts";
import { dataOf, type Panel, panelsOnPage, type Shown } from "../panels/panel.ts";
import { useHydrating } from "../ui/hydrating.ts";
import { LivenessContext } from "../ui/snapshot.ts";
import { ArticleText } from "./article.tsx";
import { ArticleNotes } from "./article-notes.tsx";
import { Citation } from "./citation.tsx";
import { Corrections } from "./corrections.tsx";
import css from "./dashboard.module.css";
import { KeyFigures } from "./key-figures.tsx";
import { Licence } from "./licence.tsx";
import { MainPart } from "./main-part.tsx";
import { Masthead } from "./masthead.tsx";
import { Beside } from "./one-file.ts";
import { PanelFrame } from "./panel-frame.tsx";
import { SharedState } from "./shared-state.tsx";
import { SkipLinks } from "./skip-links.tsx";
import { useShowKeys } from "./start-show.tsx";
import { type Filtered, useCountry } from "./use-country.ts";

interface DashboardProps {
  readonly briefing: Shown;
  readonly route: Route;
  /** Whether there are other briefings to go back to. */
  readonly several: boolean;
  readonly notice: ReactNode;
}

interface WholeProps extends DashboardProps, Filtered {}

/** The whole briefing on one page: figures, panels, and the article they rest on. */
export function DashboardView(props: DashboardProps) {
  const [params] = useSearchParams();
  useShowKeys(props.briefing.id);
  return <Whole {...props} {...useCountry(props.briefing, params.get("country"))} />;
}

/** Made anew for another filter only: what else stands in the address says which evidence is open. */
const Whole = memo(({ briefing, shown, country, route, several, notice }: WholeProps) => {
  const onPage = panelsOnPage(panels, briefing);
  return (
    <LivenessContext value="idle">
      <Citation briefing={briefing}>
        <Page>
          <SkipLinks panels={onPage.map((panel) => dataOf(panel, briefing))} />
          <Masthead {...{ briefing, shown, country, route, several }} />
          <MainPart id="main">
            {notice}
            <SharedState briefing={briefing} country={country} />
            <Corrections briefing={briefing} />
            <KeyFigures briefing={shown} />
            <div className={css.layout}>
              <div className={css.panels}>
                {onPage.map((panel, index) => (
                  <PanelFrame
                    key={panel.id}
                    half={panel.half && [onPage[index - 1], onPage[index + 1]].some(isHalf)}
                    {...{ panel, briefing, shown, country, route }}
                  />
                ))}
              </div>
              <ArticleSection briefing={briefing} />
            </div>
          </MainPart>
          <Foot {...{ briefing, route }} />
        </Page>
      </Citation>
    </LivenessContext>
  );
});

function isHalf(panel: Panel | undefined): boolean {
  return panel?.half ?? false;
}

/** Painted in steps where it was built, and at once where it comes after another view. */
function Page({ children }: { readonly children: ReactNode }) {
  const built = useHydrating();
  return <div className={built ? `${css.page} ${css.built}` : css.page}>{children}</div>;
}

function ArticleSection({ briefing }: { readonly briefing: Shown }) {
  return (
    <section className={css.article} id="article" aria-labelledby="article-title">
      <h2 id="article-title">
        <span className={css.name}>The article</span>{" "}
        <span className={css.message}>Press any passage to see what rests on it</span>
      </h2>
      <div className={css.articleBody}>
        <ArticleText briefing={briefing} />
        <ArticleNotes briefing={briefing} />
      </div>
    </section>
  );
}

function Foot({ briefing, route }: Pick<DashboardProps, "briefing" | "route">) {
  return (
    <footer className={css.foot}>
      <p>
        <Licence briefing={briefing} />
      </p>
      <p>
        Not an official product, and not endorsed by any department.{" "}
        <Beside>
          <a href={linkTo(route, { view: "author" })}>Make a briefing</a>{" "}
          <a href={`${toRoot(route)}third-party-notices.txt`}>Third-party notices</a>
        </Beside>
      </p>
    </footer>
  );
}
