import { useQuery } from "@tanstack/react-query";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { useLocation } from "wouter";
import { briefingQuery } from "./load.ts";
import type { Briefing } from "./model/briefing.ts";
import { BriefingError } from "./model/error.ts";
import { parseRoute, type Route } from "./model/routes.ts";
import { panels } from "./panels/index.ts";
import { Answering } from "./views/answering.tsx";
import { DashboardView } from "./views/dashboard.tsx";
import { MessageView } from "./views/message.tsx";
import { StateNotice } from "./views/state-notice.tsx";

// Fetched only by the pages that are one. No Suspense boundary: while it loads, hydration
// waits and the page stays as it was built; a boundary could fall back to nothing.
const EmbedView = lazy(async () => ({ default: (await import("./views/embed.tsx")).EmbedView }));

// Started from the dashboard without a reload, so that the press still allows full screen.
const PresentView = lazy(async () => ({
  default: (await import("./views/present/present.tsx")).PresentView,
}));
const PresenterView = lazy(async () => ({
  default: (await import("./views/present/presenter.tsx")).PresenterView,
}));

export interface AppProps {
  /** The site's root, ending in a slash. */
  readonly root: string;
  /** Ids of all briefings; the first is the home page's. */
  readonly briefings: readonly string[];
  /** What the page was built with. */
  readonly initial: Briefing | null;
}

/** Route to view. Loading, failure and not-found are decided here and nowhere else. */
export function App({ root, briefings, initial }: AppProps) {
  const [path] = useLocation();
  const route = parseRoute(path);
  const id =
    route.view === "home" ? briefings[0] : route.view === "not-found" ? undefined : route.briefing;
  const known = id !== undefined && briefings.includes(id);
  if (!known || !isPanel(route)) {
    return (
      <Answering>
        <MessageView title="There is no such page" root={root}>
          <p>The address names no briefing or panel of this site.</p>
        </MessageView>
      </Answering>
    );
  }
  return <Loaded key={id} {...{ root, id, initial, route }} />;
}

function isPanel(route: Route): boolean {
  return route.view !== "embed" || panels.some(({ id }) => id === route.panel);
}

interface LoadedProps {
  readonly root: string;
  readonly id: string;
  readonly initial: Briefing | null;
  readonly route: Route;
}

function Loaded({ root, id, initial, route }: LoadedProps) {
  const { data, error, dataUpdatedAt, isFetching, refetch } = useQuery(
    briefingQuery(root, id, initial),
  );
  const changedAt = useChange(data, dataUpdatedAt);
  const faults = error && (error instanceof BriefingError ? error.faults : [error.message]);
  const retry = () => void refetch();
  if (!data) {
    return (
      <Answering>
        <MessageView
          title={faults ? "The briefing could not be loaded" : "Loading the briefing…"}
          root={root}
        >
          {faults && (
            <StateNotice {...{ faults, isFetching, retry, kept: false, changedAt: null }} />
          )}
        </MessageView>
      </Answering>
    );
  }
  const notice = <StateNotice {...{ faults, isFetching, retry, kept: true, changedAt }} />;
  const view = <Answering>{viewOf(route, data, notice)}</Answering>;
  return isShow(route) ? <Suspense>{view}</Suspense> : view;
}

function isShow({ view }: Route): boolean {
  return view === "present" || view === "presenter";
}

function viewOf(route: Route, briefing: Briefing, notice: ReactNode) {
  switch (route.view) {
    case "embed":
      return <EmbedView {...{ route, briefing }} />;
    case "present":
      return <PresentView {...{ route, briefing }} />;
    case "presenter":
      return <PresenterView briefing={briefing} />;
    default:
      return <DashboardView {...{ route, briefing, notice }} />;
  }
}

/** When the data last became different from what was shown; refetching the same is no change. */
function useChange(data: Briefing | undefined, at: number): number | null {
  const [shown, setShown] = useState(data);
  const [changedAt, setChangedAt] = useState<number | null>(null);
  if (data !== shown) {
    setShown(data);
    if (shown) setChangedAt(at);
  }
  return changedAt;
}
