import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { useLocation } from "wouter";
import { briefingQuery, listQuery } from "./load.ts";
import type { Entry } from "./model/entry.ts";
import { BriefingError } from "./model/error.ts";
import { parseRoute, type Route } from "./model/routes.ts";
import { panels } from "./panels/index.ts";
import { panelsOnPage, type Shown } from "./panels/panel.ts";
import { Answering } from "./views/answering.tsx";
import { DashboardView } from "./views/dashboard.tsx";
import { MessageView } from "./views/message.tsx";
import { loadShow } from "./views/start-show.tsx";
import { StateNotice } from "./views/state-notice.tsx";

// Fetched only by the pages that are one. No Suspense boundary: while it loads, hydration
// waits and the page stays as it was built; a boundary could fall back to nothing.
const scripts = {
  list: () => import("./views/list.tsx"),
  author: () => import("./views/author/author.tsx"),
  embed: () => import("./views/embed.tsx"),
  // Started from the dashboard without a reload, so that the press still allows full screen.
  present: loadShow,
  presenter: () => import("./views/present/desk/presenter.tsx"),
};
const ListView = lazy(async () => ({ default: (await scripts.list()).ListView }));
const AuthorView = lazy(async () => ({ default: (await scripts.author()).AuthorView }));
const EmbedView = lazy(async () => ({ default: (await scripts.embed()).EmbedView }));
const PresentView = lazy(async () => ({ default: (await scripts.present()).PresentView }));
const PresenterView = lazy(async () => ({ default: (await scripts.presenter()).PresenterView }));

/** Fetches what the page at a path is made of, if it is not in this script. */
export async function loadView(path: string, { length }: readonly string[]) {
  const { view } = parseRoute(path);
  if (view === "home" && length > 1) await scripts.list();
  if (view !== "home" && view !== "dashboard" && view !== "not-found") await scripts[view]();
}

export interface AppProps {
  /** The site's root, ending in a slash. */
  readonly root: string;
  /** Ids of all briefings: where there is one, the home page is its dashboard. */
  readonly briefings: readonly string[];
  /** What the page was built with. */
  readonly initial: Shown | null;
  /** What a page that lists them was built with. */
  readonly entries: readonly Entry[] | null;
}

/** Route to view. Loading, failure and not-found are decided here and nowhere else. */
export function App({ root, briefings, initial, entries }: AppProps) {
  const [path] = useLocation();
  const route = parseRoute(path);
  const several = briefings.length > 1;
  if (route.view === "author") return <AuthorView root={root} />;
  if (route.view === "home" && several) return <Listed {...{ root, briefings, entries }} />;
  const id =
    route.view === "home" ? briefings[0] : route.view === "not-found" ? undefined : route.briefing;
  if (id === undefined || !briefings.includes(id)) return <NoPage {...{ root, several }} />;
  return <Loaded key={id} {...{ root, id, initial, route, several }} />;
}

function NoPage({ root, several }: { readonly root: string; readonly several: boolean }) {
  return (
    <Answering>
      <MessageView title="There is no such page" {...{ root, several }}>
        <p>The address names no briefing or panel of this site.</p>
      </MessageView>
    </Answering>
  );
}

function Listed({ root, briefings, entries }: Omit<AppProps, "initial">) {
  const query = useQuery(listQuery(root, briefings, entries));
  if (!query.data) return <NotYet what="briefings" root={root} several query={query} />;
  return (
    <Answering>
      <ListView entries={query.data} />
    </Answering>
  );
}

interface LoadedProps {
  readonly root: string;
  readonly id: string;
  readonly initial: Shown | null;
  readonly route: Route;
  readonly several: boolean;
}

function Loaded({ root, id, initial, route, several }: LoadedProps) {
  const query = useQuery(briefingQuery(root, id, initial));
  const { data, dataUpdatedAt } = query;
  const changedAt = useChange(data, dataUpdatedAt);
  if (!data) return <NotYet what="briefing" {...{ root, several, query }} />;
  if (!isThere(route, data)) return <NoPage {...{ root, several }} />;
  const notice = <StateNotice {...{ ...stateOf(query), kept: true, changedAt }} />;
  const whole = () => query.refetch().then((now) => (now.error || !now.data ? null : now.data));
  const view = <Answering>{viewOf(route, data, several, notice, whole)}</Answering>;
  return isShow(route) ? <Suspense>{view}</Suspense> : view;
}

/** A panel without claims has no page. */
function isThere(route: Route, briefing: Shown): boolean {
  return (
    route.view !== "embed" || panelsOnPage(panels, briefing).some(({ id }) => id === route.panel)
  );
}

interface NotYetProps {
  readonly what: string;
  readonly root: string;
  readonly several: boolean;
  readonly query: UseQueryResult;
}

/** Nothing has come, and why. */
function NotYet({ what, root, several, query }: NotYetProps) {
  const state = stateOf(query);
  return (
    <Answering>
      <MessageView
        title={state.faults ? `The ${what} could not be loaded` : `Loading the ${what}…`}
        {...{ root, several }}
      >
        {state.faults && <StateNotice {...state} kept={false} changedAt={null} />}
      </MessageView>
    </Answering>
  );
}

function stateOf({ error, isFetching, refetch }: UseQueryResult) {
  const faults = error && (error instanceof BriefingError ? error.faults : [error.message]);
  return { faults, isFetching, retry: () => void refetch() };
}

function isShow({ view }: Route): boolean {
  return view === "present" || view === "presenter";
}

function viewOf(
  route: Route,
  briefing: Shown,
  several: boolean,
  notice: ReactNode,
  whole: () => Promise<Shown | null>,
) {
  switch (route.view) {
    case "embed":
      return <EmbedView {...{ route, briefing }} />;
    case "present":
      return <PresentView {...{ route, briefing, whole }} />;
    case "presenter":
      return <PresenterView briefing={briefing} />;
    default:
      return <DashboardView {...{ route, briefing, several, notice }} />;
  }
}

/** When the data last became different from what was shown; refetching the same is no change. */
function useChange(data: Shown | undefined, at: number): number | null {
  const [shown, setShown] = useState(data);
  const [changedAt, setChangedAt] = useState<number | null>(null);
  if (data !== shown) {
    setShown(data);
    if (shown) setChangedAt(at);
  }
  return changedAt;
}
