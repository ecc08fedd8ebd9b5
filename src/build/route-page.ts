import type { Briefing } from "../model/briefing.ts";
import { type Route, toPath, toRoot } from "../model/routes.ts";
import type { Assets } from "./assets.ts";
import { headOf } from "./head.ts";
import { jsonLd } from "./json-ld.ts";
import { attribute, toPage } from "./page.ts";
import type { Ui } from "./ui.ts";
import { usedCss } from "./used-css.ts";

/** What the pages of a site share. */
export interface Shared {
  readonly ui: Ui;
  readonly assets: Assets;
  /** Of every briefing there is. */
  readonly ids: readonly string[];
}

/**
 * The whole page of one route, complete without scripts.
 * @param drawings by series id
 */
export async function routePage(
  { ui, assets, ids }: Shared,
  route: Route,
  briefing: Briefing,
  drawings: Readonly<Record<string, string>>,
): Promise<string> {
  const body = await ui.renderPage(
    route,
    { briefings: ids, initial: briefing, entries: null },
    drawings,
  );
  // An embed is one small request until it is touched: its data, too, comes with React.
  const embedded = route.view === "embed";
  const title = ui.titleOf(route, briefing);
  const face = embedded ? route.panel : ui.faceOf(briefing);
  const card = ui.cardsOf(briefing).find(({ panel }) => panel === face);
  // A panel alone is told by its own message, which the page has already.
  const description = (embedded ? card?.headline : undefined) ?? briefing.standfirst;
  return toPage({
    title,
    description,
    css: await usedCss(assets.css, body),
    body,
    data: embedded
      ? null
      : {
          path: toPath(route),
          briefings: ids,
          briefing: route.view === "present" ? ui.show(forAudience(briefing)) : briefing,
        },
    briefing: briefing.id,
    loader: embedded ? assets.embedLoader : assets.loader,
    entry: toRoot(route) + assets.entry,
    stylesheet: toRoot(route) + assets.stylesheet,
    head:
      headOf({ route, briefing: briefing.id, title, card }) +
      (route.view === "dashboard" || route.view === "home" ? jsonLd(briefing, route) : ""),
  });
}

/** The home page of a site with more than one briefing. */
export async function listPage(
  { ui, assets, ids }: Shared,
  briefings: readonly Briefing[],
): Promise<string> {
  const route: Route = { view: "home" };
  const entries = ui.entriesOf(briefings);
  const body = await ui.renderPage(route, { briefings: ids, initial: null, entries }, {});
  return toPage({
    title: "Briefings",
    description: LIST,
    css: await usedCss(assets.css, body),
    body,
    data: { path: toPath(route), briefings: ids, briefing: null, entries },
    briefing: null,
    loader: assets.loader,
    entry: toRoot(route) + assets.entry,
    stylesheet: toRoot(route) + assets.stylesheet,
    head: "",
  });
}

/**
 * The page on which briefings are made.
 * @param pieces where those of a briefing in one file are, below the root
 */
export async function authorPage({ ui, assets, ids }: Shared, pieces: string): Promise<string> {
  const route: Route = { view: "author" };
  const body = await ui.renderPage(route, { briefings: ids, initial: null, entries: null }, {});
  return toPage({
    title: "From an article to a checked briefing",
    description: AUTHOR,
    css: await usedCss(assets.css, body),
    body,
    data: { path: toPath(route), briefings: ids, briefing: null, entries: null },
    briefing: null,
    loader: assets.loader,
    entry: toRoot(route) + assets.entry,
    stylesheet: toRoot(route) + assets.stylesheet,
    head: `<meta name="one-file" content="${attribute(toRoot(route) + pieces)}">\n`,
    silent: true,
  });
}

const AUTHOR = "Make a checked briefing of a published article, in this browser alone.";

const LIST =
  "Briefings from published articles of ministers, with the sentence behind every figure.";

/** What a room may see: nothing that only a speaker's notes show. */
function forAudience(briefing: Briefing): Briefing {
  const claims = briefing.claims.map((claim) => ({ ...claim, caveats: [], doesNotSay: [] }));
  return { ...briefing, claims, notes: {} };
}
