import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, StrictMode, startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { Router } from "wouter";
import { App, loadView } from "./app.tsx";
import { FAILED } from "./asked.ts";
import { briefingQuery } from "./load.ts";
import type { Entry } from "./model/entry.ts";
import { toPath } from "./model/routes.ts";
import { ESCAPED } from "./model/search.ts";
import { isTooOld } from "./oldest.ts";
import type { Shown } from "./panels/panel.ts";
import "./styles.css";

/** The site's root: one folder up from this script, from whatever sub-path it is served. */
const root = new URL(/* @vite-ignore */ "../", import.meta.url).pathname;

/** What the prerendered page carries; see `prerender.tsx`. */
interface PageData {
  /** Where the page lies, below the root. */
  readonly path: string;
  readonly briefings: readonly string[];
  readonly briefing: Shown | null;
  readonly entries: readonly Entry[] | null;
}

/** Read once: what only a speaker should see must not stay in a document shown to a room. */
function takePageData(): PageData | null {
  const element = document.getElementById("page-data");
  const page = element?.textContent;
  element?.remove();
  return page ? JSON.parse(page) : null;
}

/** A page says which it is; an embed, which carries no data, by its markup. */
function pathOf(page: PageData | null): string | null {
  const { briefing } = document.documentElement.dataset;
  const panel = document.querySelector<HTMLElement>("[data-panel]")?.dataset.panel;
  if (page || !briefing || !panel) return page?.path ?? null;
  return toPath({ view: "embed", briefing, panel });
}

/**
 * A server may give a page at other addresses than its own: in capitals, with `index.html`,
 * without the last slash. The page's word decides, and the address is put right.
 */
function takeOwnAddress(path: string) {
  const own = root + path + location.search.replace(ESCAPED, "&");
  if (own === location.pathname + location.search) return;
  history.replaceState(history.state, "", own + location.hash);
}

/** Gets, while there is a network, what is wanted when there is none. */
async function prepare(briefing: string | undefined) {
  // What says that a script cannot be had must not be one that cannot.
  await import("./views/missing.ts");
  await import("./fetch.ts");
  if (!import.meta.env.PROD || briefing === undefined) return;
  // Both before the first may take its time: a page at work asks for nothing more.
  const { keepOffline } = await import("./views/browser/offline.ts");
  const { offerUpdates } = await import("./views/update.ts");
  await keepOffline(root, briefing);
  // Never over a show.
  if (location.pathname.includes("/present/")) return;
  await offerUpdates(root, import.meta.url);
}

async function start() {
  if (isTooOld()) return fail();
  const client = new QueryClient();
  const page = takePageData();
  const path = pathOf(page);
  if (path !== null) takeOwnAddress(path);
  const { briefings, briefing, entries } = page ?? {
    briefings: await (await import("./fetch.ts")).loadIndex(root),
    briefing: null,
    entries: null,
  };
  const asked = document.documentElement.dataset.briefing;
  // An embed carries no data until it is wanted; its markup can hydrate only once it has.
  const initial =
    briefing ?? (asked ? await client.fetchQuery(briefingQuery(root, asked, null)) : null);
  // A panel in somebody else's page keeps nothing there; a list, what all briefings share.
  const keep = () => void prepare(page ? (asked ?? "") : undefined).catch(() => undefined);
  document.addEventListener("briefing:ready", keep, { once: true });
  const app = (
    <StrictMode>
      <QueryClientProvider client={client}>
        <Router base={root.replace(/\/$/, "")} ssrSearch="">
          <App {...{ root, briefings, initial, entries }} />
        </Router>
      </QueryClientProvider>
    </StrictMode>
  );
  const container = document.getElementById("root");
  if (!container) return fail();
  if (path === null) return createRoot(container).render(app);
  // What hydrates must be there first: a view that fails to come would take the page with it.
  await loadView(path, briefings);
  takeOver(container, app);
}

/** Whatever fails from here on, a page stays as it was built, or becomes the page it was to be. */
function takeOver(container: Element, app: ReactNode) {
  const built = container.cloneNode(true);
  const { pathname } = location;
  const onUncaughtError = (error: unknown) => {
    reportError(error);
    if (location.pathname !== pathname) return location.reload();
    container.replaceWith(built);
    fail();
  };
  // As a transition it gives way to the reader every few milliseconds.
  startTransition(() => void hydrateRoot(container, app, { onUncaughtError }));
}

/** The page stays as it was built, and says so; see the loader. */
function fail() {
  document.documentElement.dataset.failed = "";
  dispatchEvent(new Event(FAILED));
}

start().catch(fail);
