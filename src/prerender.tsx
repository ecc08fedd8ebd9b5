import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { prerender } from "react-dom/static";
import { Router } from "wouter";
import { App, type AppProps } from "./app.tsx";
import type { Briefing } from "./model/briefing.ts";
import { type Entry, entryOf, newestFirst } from "./model/entry.ts";
import { type Route, toPath, toRoot } from "./model/routes.ts";
import type { Series } from "./model/series.ts";
import { OneFileApp, type OneFileProps } from "./one-file-app.tsx";
import { loadDerivation, withoutFault } from "./panels/derivation.ts";
import { panels } from "./panels/index.ts";
import { keyFigures, panelsOf, panelTitle, type Shown, seriesOf } from "./panels/panel.ts";
import { type Form, PAGE_FORMS } from "./ui/chart-frame.ts";
import { Drawing } from "./ui/chart-marks.tsx";
import { compactOf } from "./ui/chart-places.ts";
import { formKey, SnapshotContext } from "./ui/snapshot.ts";
import { piecesOf, shownOf } from "./views/embed-series.ts";
import { pageTitle } from "./views/page-title.ts";
import { makeDeck } from "./views/present/deck/deck.ts";
import { type Slide, seriesOn } from "./views/present/deck/slide.ts";
import { USUAL } from "./views/present/layouts/screen.ts";

export { cardsOf, faceOf } from "./card.ts";
export { filesOf } from "./files.ts";

const derive = await loadDerivation(panels);

/** A briefing with what its panels show of it: what every other function here takes. */
export function show(briefing: Briefing): Shown {
  return withoutFault(derive(briefing));
}

/** Every page of a briefing. */
export function routesOf(briefing: Shown): readonly Route[] {
  return [
    { view: "dashboard", briefing: briefing.id },
    { view: "present", briefing: briefing.id },
    { view: "presenter", briefing: briefing.id },
    ...panelsOf(panels, briefing).map(
      ({ id }): Route => ({ view: "embed", briefing: briefing.id, panel: id }),
    ),
  ];
}

/** Every series of a briefing, once. */
function allSeries(briefing: Shown): readonly Series[] {
  return panels.flatMap((panel) => seriesOf(panel, briefing));
}

/** What is drawn at build, and the name it is kept under. */
interface Drawn {
  readonly key: string;
  readonly series: Series;
  readonly forms: readonly Form[];
  readonly stretch?: number;
}

/** Every drawing: of whole series, in little room, of parts, and those that slides alone have. */
export function drawingsOf(briefing: Shown): readonly Drawn[] {
  const slides = makeDeck(briefing, USUAL, 0);
  return [
    ...drawnSeries(briefing, slides).map(
      (series): Drawn => ({ key: series.id, series, forms: PAGE_FORMS }),
    ),
    ...slideDrawings(slides),
  ];
}

/** Forms and heights of rows that no page asks for. */
function slideDrawings(slides: readonly Slide[]): readonly Drawn[] {
  const parts = slides.flatMap(({ shown }) =>
    shown.flatMap(({ bands }) => bands.flatMap((band) => band.parts)),
  );
  return parts.flatMap((part) => {
    if (part.kind !== "drawing") return [];
    const { series, form, stretch } = part;
    if (stretch === 0 && PAGE_FORMS.some((one) => one === form)) return [];
    return [{ key: formKey(series.id, form, stretch), series, forms: [form], stretch }];
  });
}

/** Every series that is drawn: whole, in little room and, on slides and in embeds, in parts. */
function drawnSeries(briefing: Shown, slides: readonly Slide[]): readonly Series[] {
  const all = allSeries(briefing);
  const embeds = panels.flatMap((panel) => shownOf(seriesOf(panel, briefing)).flatMap(piecesOf));
  return [
    ...all,
    ...all.flatMap((series) => compactOf(series) ?? []),
    ...[...slides.flatMap(seriesOn), ...embeds].filter((series) => series.partOf !== null),
  ].filter(({ chart }) => chart);
}
/** A page's title: the panel's name first where there is one. */
export function titleOf(route: Route, briefing: Shown): string {
  if (route.view === "present") return `${briefing.title}: presentation`;
  if (route.view === "presenter") return `Presenter: ${briefing.title}`;
  const panel = route.view === "embed" && panels.find(({ id }) => id === route.panel);
  const page = pageTitle(briefing, null);
  return panel ? `${panelTitle(panel, briefing)} – ${page}` : page;
}

/** Every briefing as the list shows it, the newest first. */
export function entriesOf(briefings: readonly Shown[]): readonly Entry[] {
  return newestFirst(briefings.map((one) => entryOf(one, keyFigures(panels, one))));
}

/**
 * (route, its data) → the HTML inside `#root`, complete without scripts.
 * @param drawings from `draw`, by series id
 */
export async function renderPage(
  route: Route,
  data: Omit<AppProps, "root">,
  drawings: Readonly<Record<string, string>>,
): Promise<string> {
  return toHtml(
    <QueryClientProvider client={new QueryClient()}>
      <Router ssrPath={`/${toPath(route)}`} ssrSearch="">
        <App root={toRoot(route)} {...data} />
      </Router>
    </QueryClientProvider>,
    drawings,
  );
}

/** The HTML inside `#root` of a briefing in one file. */
export function renderOneFile(
  data: OneFileProps,
  drawings: Readonly<Record<string, string>>,
): Promise<string> {
  return toHtml(<OneFileApp {...data} />, drawings);
}

/** Where one form alone is shown, without the box that tells forms apart: a page is weighed by the byte. */
function inForms(drawings: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const forms = Object.entries(drawings).flatMap(([key, drawing]) =>
    [...drawing.matchAll(/<div data-form="(\w+)">(<svg.*?<\/svg>)/gs)].map(([, form, svg]) => [
      key.includes(" ") ? key : `${key} ${form} 0`,
      svg,
    ]),
  );
  return { ...drawings, ...Object.fromEntries(forms) };
}

async function toHtml(app: ReactNode, drawings: Readonly<Record<string, string>>): Promise<string> {
  const { prelude } = await prerender(
    <StrictMode>
      <SnapshotContext value={inForms(drawings)}>{app}</SnapshotContext>
    </StrictMode>,
  );
  return new Response(prelude).text();
}

/**
 * Draws one series as SVG markup, its forms in one string. Needs a document: it runs in a
 * process of its own, where jsdom is one (see `build/draw.ts`).
 */
export async function draw({ series, forms, stretch }: Drawn): Promise<string> {
  const drawn = await Promise.all(forms.map((form) => drawForm(series, form, stretch)));
  return drawn.join("");
}

async function drawForm(series: Series, form: Form, stretch?: number): Promise<string> {
  const host = document.createElement("div");
  document.body.append(host);
  const root = createRoot(host);
  root.render(<Drawing {...{ series, form, stretch }} />);
  const svg = await appears(host);
  const markup = markupOf(svg);
  root.unmount();
  host.remove();
  return `<div data-form="${form}">${markup}</div>`;
}

/** Recharts draws in effects: its marks are there some tasks after rendering. */
async function appears(host: HTMLElement): Promise<SVGSVGElement> {
  for (let turn = 0; turn < 500; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 2));
    const svg = host.querySelector<SVGSVGElement>("svg.recharts-surface");
    if (svg?.querySelector(".recharts-layer :is(path, text)")) return svg;
  }
  throw new Error("a chart was not drawn");
}

/**
 * Nothing focusable, no inline styles, no weight: the box around it is the image. Written out, since
 * to take these from a document of thousands of marks takes many times as long.
 */
function markupOf(node: Node): string {
  if (!(node instanceof Element)) return escaped(node.textContent ?? "");
  const { localName } = node;
  if (UNUSED.has(localName)) return "";
  const attributes = [...node.attributes].flatMap((attribute) => attributeOf(node, attribute));
  const inner = [...node.childNodes].map(markupOf).join("");
  // Recharts nests groups for layers that are not used here.
  if (localName === "g" && attributes.length === 0) return inner;
  return `<${[localName, ...attributes].join(" ")}>${inner}</${localName}>`;
}

function attributeOf(element: Element, { name, value }: Attr): readonly string[] {
  const ours = name === "class" && !value.startsWith("recharts");
  const unused = element.localName === "line" ? OF_NO_LINE : DROPPED;
  if (!ours && (DROPPED.test(name) || unused.test(name))) return [];
  const short = value.replace(LONG, (long) => `${+Number(long).toFixed(1)}`);
  return [`${name}="${escaped(short)}"`];
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

const UNUSED: ReadonlySet<string> = new Set(["title", "desc", "defs"]);

/** More than a tenth of a unit is too small to see, and every page carries it. */
const LONG = /\d+\.\d{2,}/g;

/** What Recharts gives every line of an axis besides its two ends. */
const OF_NO_LINE = /^(x|y|fill|width|height|angle|orientation)$/;

/** Ids would repeat between drawings, and nothing refers to them. */
const DROPPED = /^(id|class|style|tabindex|role|name|clip-path|data-.*)$/;
