import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode, startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { Router } from "wouter";
import { App } from "./app.tsx";
import { briefingQuery } from "./load.ts";
import type { Entry } from "./model/entry.ts";
import type { Shown } from "./panels/panel.ts";
import "./styles.css";

/** The site's root: one folder up from this script, from whatever sub-path it is served. */
const root = new URL(/* @vite-ignore */ "../", import.meta.url).pathname;

/** What the prerendered page carries; see `prerender.tsx`. */
interface PageData {
  readonly briefings: readonly string[];
  readonly briefing: Shown | null;
  readonly entries: readonly Entry[] | null;
}

/** Gets, while there is a network, what is wanted when there is none. */
async function prepare(briefing: string | undefined) {
  // A script that could not be fetched once is not asked for again by every browser.
  await import("./fetch.ts");
  if (!import.meta.env.PROD || briefing === undefined) return;
  await (await import("./views/services/offline.ts")).keepOffline(root, briefing);
}

async function start() {
  const client = new QueryClient();
  const element = document.getElementById("page-data");
  const page = element?.textContent;
  // Read once: what only a speaker should see must not stay in a document shown to a room.
  element?.remove();
  const { briefings, briefing, entries }: PageData = page
    ? JSON.parse(page)
    : {
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
  if (!container) throw new Error("no #root");
  // As a transition it gives way to the reader every few milliseconds.
  if (container.firstElementChild) startTransition(() => void hydrateRoot(container, app));
  else createRoot(container).render(app);
}

// The page stays as it was built, and says so; see the loader.
start().catch(() => {
  document.documentElement.dataset.failed = "";
  document.dispatchEvent(new Event("briefing:failed"));
});
