import type { Briefing } from "../../model/briefing.ts";
import { type Figure, keyFigures } from "../../model/figure.ts";
import { format } from "../../model/format.ts";
import { type Cell, cell, type Row, type Series } from "../../model/series.ts";
import { panels } from "../../panels/index.ts";
import { figuresOf, type Panel, seriesOf } from "../../panels/panel.ts";
import { sourceLine } from "../panel-frame.tsx";
import { type Note, notesFor } from "./notes.ts";

/** A figure, a drawing, or one under the other. */
export interface Column {
  readonly figure: Figure | null;
  readonly series: Series | null;
}

export type Content =
  | { readonly kind: "title" }
  | { readonly kind: "figures"; readonly figures: readonly Figure[] }
  | { readonly kind: "columns"; readonly columns: readonly Column[] }
  | { readonly kind: "drawing"; readonly series: Series }
  | { readonly kind: "rows"; readonly series: Series; readonly heading: string }
  | { readonly kind: "sources"; readonly sources: readonly string[] };

export interface Slide {
  /** A panel's first slide has the panel's id, so that `?slide=aid` finds it. */
  readonly id: string;
  readonly panel: string | null;
  readonly title: string;
  readonly content: Content;
  readonly source: string;
  /** How often "next" shows more of this slide before it leaves it; at least 1. */
  readonly steps: number;
  readonly notes: readonly Note[];
}

/** How much larger than usual text is set. What then does not fit becomes another slide. */
export type TextStep = 0 | 1 | 2;
const TEXT_SCALES: Readonly<Record<TextStep, number>> = { 0: 1, 1: 1.15, 2: 1.3 };

/**
 * A deck made from the panels: title, key figures, each panel on as many slides as it needs,
 * sources. The same in every window, whatever its shape: room is reckoned for 4:3, the least.
 */
export function makeDeck(briefing: Briefing, text: TextStep): readonly Slide[] {
  const figures = keyFigures(briefing);
  const perSlide = { 0: 6, 1: 4, 2: 3 }[text];
  return [
    slide({
      id: "title",
      title: briefing.title,
      content: { kind: "title" },
      source: asOf(briefing),
    }),
    ...chunks(figures, perSlide).map((some, index) =>
      slide({
        id: numbered("key-figures", index),
        title: "Key figures",
        content: { kind: "figures", figures: some },
        source: asOf(briefing),
        notes: notesFor(
          briefing,
          "key-figures",
          some.map(({ claim }) => claim),
        ),
      }),
    ),
    ...panels.flatMap((panel) => panelSlides(panel, briefing, text)),
    ...sourceSlides(briefing, text),
  ];
}

/** A slide by its address: a panel's id, a slide's id, or a number counted from 1. */
export function findSlide(deck: readonly Slide[], asked: string | null): number | null {
  if (asked === null) return null;
  const byId = deck.findIndex(({ id }) => id === asked);
  if (byId >= 0) return byId;
  const number = /^\d+$/.test(asked) ? Number(asked) - 1 : -1;
  return number >= 0 && number < deck.length ? number : null;
}

function panelSlides(panel: Panel, briefing: Briefing, text: TextStep): readonly Slide[] {
  const all = seriesOf(panel, briefing);
  if (all.length === 0) return [];
  const title = briefing.messages[panel.id]?.headline ?? panel.title;
  const contents = [...opening(panel, briefing, all, text), ...bodies(all, text)];
  return contents.map((content, index) => {
    const shown = contentSeries(content);
    return slide({
      id: numbered(panel.id, index),
      panel: panel.id,
      title,
      content,
      source: `${panel.title}. ${sourceLine(shown.length > 0 ? shown : all)}`,
      steps: stepsOf(content),
      notes: notesFor(briefing, panel.id, claimsShown(briefing, content)),
    });
  });
}

/** The panel's figures, each over its bar where it has one; the message in numbers. */
function opening(
  panel: Panel,
  briefing: Briefing,
  all: readonly Series[],
  text: TextStep,
): readonly Content[] {
  const figures = figuresOf(panel, briefing);
  const bars = all.filter(isOpeningBar);
  const columns = figures.map((figure) => ({
    figure,
    series: bars.find(({ rows }) => rows.some((row) => cites(row, figure.claim.id))) ?? null,
  }));
  // At the largest text a figure leaves no room for its bar: the bar follows on its own slide.
  if (text === 2) return columns.flatMap(apart);
  return chunks(columns, text === 0 ? 2 : 1).map((some) => ({ kind: "columns", columns: some }));
}

function apart({ figure, series }: Column): readonly Content[] {
  const alone: Column[] = [{ figure, series: null }];
  if (series) alone.push({ figure: null, series });
  return alone.map((column) => ({ kind: "columns", columns: [column] }));
}

function bodies(all: readonly Series[], text: TextStep): readonly Content[] {
  return all
    .filter((series) => !isOpeningBar(series) && (series.chart || isOwn(series)))
    .flatMap((series) => bodyOf(series, text));
}

function bodyOf(series: Series, text: TextStep): readonly Content[] {
  if (series.chart) {
    return balanced(series.rows, ROWS_DRAWN).map((rows) => ({
      kind: "drawing",
      series: rows.length === series.rows.length ? series : partOf(series, rows),
    }));
  }
  return fitting(series, text).map((rows) => ({
    kind: "rows",
    series: { ...series, rows },
    heading: series.title,
  }));
}

/** Some rows of a series, with a drawing of its own: named by its first row's place. */
function partOf(series: Series, rows: readonly Row[]): Series {
  const [first] = rows;
  return { ...series, id: `${series.id}.${first ? series.rows.indexOf(first) : 0}`, rows };
}

/** More rows in one drawing would set its labels under the floor for a room. */
const ROWS_DRAWN = 5;

/** Room for text on a 4:3 screen, in lines and characters of the usual size. */
const LINES = 11;
const CHARACTERS = 44;

/** Rows cut into slides by the lines they need; a row too long for one has one to itself. */
function fitting(series: Series, text: TextStep): readonly (readonly Row[])[] {
  const scale = TEXT_SCALES[text];
  const room = LINES / scale;
  const slides: Row[][] = [];
  let used = 0;
  for (const row of series.rows) {
    const lines = rowText(series, row)
      .map((words) => Math.ceil((words.length * scale) / CHARACTERS))
      .reduce((sum, n) => sum + n, ROW_GAP);
    const current = slides.at(-1);
    if (current && used + lines <= room) {
      current.push(row);
      used += lines;
    } else {
      slides.push([row]);
      used = lines;
    }
  }
  return slides;
}

/** The space between two rows, as a share of a line. */
const ROW_GAP = 0.4;

/** A row in a room: what it says, then what limits it. The table has the rest. */
export function rowText({ columns }: Series, row: Row): readonly string[] {
  const [lead, ...rest] = columns
    .filter(({ key, aside }) => !aside && cell(row, key) !== null)
    .map(({ key, label }) => inWords(label, cell(row, key)));
  return [lead ?? "", rest.join(" · ")].filter(Boolean);
}

/** A number needs its column's name beside it; words say what they are. */
function inWords(label: string, value: Cell): string {
  return typeof value === "string" ? value : `${label}: ${format(value)}`;
}

function sourceSlides(briefing: Briefing, text: TextStep): readonly Slide[] {
  const cited = briefing.facts.map(({ publisher, dated }) => `${publisher}, ${dated}`);
  const sources = [`The article: ${briefing.title}`, ...new Set(cited)];
  const perSlide = Math.floor(12 / TEXT_SCALES[text]);
  return chunks(sources, perSlide).map((some, index) =>
    slide({
      id: numbered("sources", index),
      title: "Sources",
      content: { kind: "sources", sources: some },
      source: `${briefing.licence.statement} ${briefing.licence.name}.`,
    }),
  );
}

function stepsOf(content: Content): number {
  return content.kind === "columns" ? content.columns.length : 1;
}

export function contentSeries(content: Content): readonly Series[] {
  if (content.kind === "drawing" || content.kind === "rows") return [content.series];
  if (content.kind !== "columns") return [];
  return content.columns.flatMap(({ series }) => series ?? []);
}

function claimsShown(briefing: Briefing, content: Content) {
  const rows = contentSeries(content).flatMap((series) => series.rows);
  const figures =
    content.kind === "columns" ? content.columns.flatMap(({ figure }) => figure ?? []) : [];
  return briefing.claims.filter(
    ({ id }) => rows.some((row) => cites(row, id)) || figures.some(({ claim }) => claim.id === id),
  );
}

function isOpeningBar({ chart, rows }: Series): boolean {
  return chart?.mark === "bar" && rows.length <= 2;
}

/** What other sources merely state is in the notes: a room should not take it for the article. */
function isOwn({ rows }: Series): boolean {
  return rows.some(({ sources }) => sources.some(({ kind }) => kind === "claim"));
}

function cites({ sources }: Row, claim: string): boolean {
  return sources.some(({ id }) => id === claim);
}

function asOf({ published }: Briefing): string {
  return published
    ? `Undated in the source; other sources place it ${published.words}.`
    : "The article.";
}

function numbered(id: string, index: number): string {
  return index === 0 ? id : `${id}-${index + 1}`;
}

function slide(parts: Pick<Slide, "id" | "title" | "content" | "source"> & Partial<Slide>): Slide {
  return { panel: null, steps: 1, notes: [], ...parts };
}

/** Parts of nearly equal length, none over `most`. */
function balanced<T>(list: readonly T[], most: number): readonly (readonly T[])[] {
  const parts = Math.ceil(list.length / most);
  return parts === 0 ? [] : chunks(list, Math.ceil(list.length / parts));
}

function chunks<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}
