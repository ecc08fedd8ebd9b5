import type { ReactNode } from "react";
import { Router, useLocation } from "wouter";
import { parseRoute, type Route } from "./model/routes.ts";
import { oneFileLocation } from "./one-file-location.ts";
import type { Shown } from "./panels/panel.ts";
import { Notice } from "./ui/notice.tsx";
import { Answering } from "./views/answering.tsx";
import { DashboardView } from "./views/dashboard.tsx";
import { OneFileContext, OwnFileContext } from "./views/one-file.ts";
import { PresentView } from "./views/present/audience/present.tsx";
import { PresenterView } from "./views/present/desk/presenter.tsx";

/** What one file carries. */
export interface OneFileProps {
  readonly briefing: Shown;
  /** Where the same briefing is on the site, if the build was told. */
  readonly published: string | null;
}

/** One briefing without a site: nothing is fetched, and nothing beside it is linked to. */
export function OneFileApp({ briefing, published }: OneFileProps) {
  return (
    <OneFileContext value={true}>
      <OwnFileContext value={{ published }}>
        <Router hook={oneFileLocation(briefing.id)}>
          <View {...{ briefing, published }} />
        </Router>
      </OwnFileContext>
    </OneFileContext>
  );
}

function View({ briefing, published }: OneFileProps) {
  const [path] = useLocation();
  return <Answering>{viewOf(parseRoute(path), briefing, published)}</Answering>;
}

function viewOf(route: Route, briefing: Shown, published: string | null): ReactNode {
  switch (route.view) {
    case "present":
      return <PresentView {...{ route, briefing }} />;
    case "presenter":
      return <PresenterView briefing={briefing} />;
    default: {
      const notice = published && <Published address={published} />;
      return <DashboardView {...{ route, briefing, notice }} several={false} />;
    }
  }
}

/** A copy does not change: a reader may want to see whether the original has. */
function Published({ address }: { readonly address: string }) {
  return (
    <Notice tone="news">
      <p>
        This is a copy in one file. It was published at <a href={address}>{address}</a>.
      </p>
    </Notice>
  );
}
