import { partOf, type Row, type Series } from "../../../model/series.ts";
import type { Source } from "../../../model/source.ts";
import { figuresOf, type Panel, panelTitle, type Shown, seriesOf } from "../../../panels/panel.ts";
import { blocksOf } from "../../../ui/chart-places.ts";
import {
  type Column,
  type Content,
  claimsShown,
  contentSeries,
  figuresIn,
  type List,
  stepsOf,
} from "./content.ts";
import type { Slide, TextStep } from "./deck.ts";
import { isGrouped, type Listing, listingsOf } from "./listings.ts";
import { listsOf } from "./lists.ts";
import { notesFor } from "./notes.ts";
import { columnSlides, columnsOf, fitsUnder } from "./openings.ts";
import { balanced } from "./paging.ts";
import { roomFor } from "./room.ts";
import { slideSource } from "./source-line.ts";

interface Titled {
  readonly title: string;
  readonly content: Content;
}

/**
 * A panel's slides: its message over its figures, then each of its series under its own title.
 * What other sources merely state in words is in the notes: a room should not take it for the
 * article's.
 */
export function panelSlides(panel: Panel, briefing: Shown, text: TextStep): readonly Slide[] {
  const all = seriesOf(panel, briefing);
  if (all.length === 0) return [];
  const places = new Map(briefing.claims.map(({ id }, place) => [id, place]));
  return contentsOf(panel, briefing, all, text).map(({ title, content }, index) => ({
    id: index === 0 ? panel.id : `${panel.id}-${index + 1}`,
    panel: panel.id,
    title,
    content,
    source: lineOf(panel, briefing, content),
    steps: stepsOf(content),
    notes: notesFor(
      briefing,
      // The editor's own words are said once.
      index === 0 ? panel.id : null,
      placesOf(content, places).flatMap((place) => briefing.claims[place] ?? []),
    ),
  }));
}

/** Where in the briefing's list the claims stand that a slide tells, in order. */
function placesOf(content: Content, places: ReadonlyMap<string, number>): readonly number[] {
  return [...claimsShown(content)].flatMap((id) => places.get(id) ?? []).sort((a, b) => a - b);
}

function lineOf(panel: Panel, briefing: Shown, content: Content): string {
  return `${panelTitle(panel, briefing)}. ${slideSource(sourcesOf(content))}`;
}

function sourcesOf(content: Content): readonly Source[] {
  return [
    ...figuresIn(content).flatMap(({ row }) => row.sources),
    ...contentSeries(content).flatMap(({ rows }) => rows.flatMap(({ sources }) => sources)),
  ];
}

function contentsOf(panel: Panel, briefing: Shown, all: readonly Series[], text: TextStep) {
  const columns = columnsOf(figuresOf(panel, briefing), all.filter(isOpeningBar));
  const listings = listingsOf(all.filter((series) => !series.chart && isOwn(series)));
  const message = briefing.messages[panel.id]?.headline ?? panelTitle(panel, briefing);
  const opening = openingOf(panel, briefing, message, columns, listings, text);
  const shown = new Set(opening.flatMap(contentSeries));
  const rest = all.filter((series) => !shown.has(series));
  const bodies = rest.flatMap((series) => bodyOf(panel, briefing, series, listings, text));
  return [...opening.map((content) => ({ title: message, content })), ...bodies].map(
    (titled, index) => (index === 0 ? { ...titled, title: message } : titled),
  );
}

/** The message in numbers; with the panel's standings under a lone figure, where they fit. */
function openingOf(
  panel: Panel,
  briefing: Shown,
  message: string,
  columns: readonly Column[],
  listings: readonly Listing[],
  text: TextStep,
): readonly Content[] {
  const [column, ...more] = columns;
  const grouped = listings.find(({ entries }) => isGrouped(entries));
  if (column?.figure && column.series && more.length === 0 && grouped) {
    const under: List = { ...grouped, beside: true, size: 1 };
    const content: Content = { kind: "columns", columns, large: false, under };
    const source = lineOf(panel, briefing, content);
    const least = roomFor(message, source, text);
    const wide = roomFor(message, source, text, "16:9");
    if (fitsUnder(column, under, text, [least, wide])) return [content];
  }
  const source = lineOf(panel, briefing, { kind: "columns", columns, large: false, under: null });
  const room = roomFor(message, source, text);
  return columnSlides(columns, text, room).map((some) => ({ kind: "columns", ...some }));
}

function bodyOf(
  panel: Panel,
  briefing: Shown,
  series: Series,
  listings: readonly Listing[],
  text: TextStep,
): readonly Titled[] {
  if (series.chart) {
    return drawnApart(series).flatMap((block) =>
      balanced(block.rows, ROWS_DRAWN[text]).map((rows) => ({
        title: series.title,
        content: {
          kind: "drawing" as const,
          series: rows.length === block.rows.length ? block : rowsOf(block, rows),
        },
      })),
    );
  }
  const listing = listings.find((each) => each.series[0] === series);
  if (!listing) return [];
  const { title } = listing;
  return listsIn(panel, briefing, listing, text).map((list) => ({
    title,
    content: { kind: "list", ...list },
  }));
}

/**
 * A listing on slides, each with room for its own source line: that of the whole listing may name
 * more paragraphs than fit on one. The room shrinks until no line needs more.
 */
function listsIn(panel: Panel, briefing: Shown, listing: Listing, text: TextStep): readonly List[] {
  let room = roomFor(listing.title, "", text);
  for (;;) {
    const lists = listsOf(listing, text, room);
    const rooms = lists.map((list) =>
      roomFor(listing.title, lineOf(panel, briefing, { kind: "list", ...list }), text),
    );
    const least = rooms.reduce((a, b) => (b.height < a.height ? b : a), room);
    if (least === room) return lists;
    room = least;
  }
}

/** More rows in one drawing would set its labels under the floor for a room. */
const ROWS_DRAWN: Readonly<Record<TextStep, number>> = { 0: 5, 1: 4, 2: 4 };

/** A drawing of several blocks, as a series for each: so many would be small on one slide. */
function drawnApart(series: Series): readonly Series[] {
  const { chart } = series;
  const blocks = chart?.mark === "segment" ? blocksOf(series, chart.segments) : [];
  if (chart?.mark !== "segment" || blocks.length < 2) return [series];
  return blocks.map(({ keys, rows }) => ({
    ...partOf(
      series,
      `${keys[0]}`,
      rows.flatMap((index) => series.rows[index] ?? []),
    ),
    chart: { ...chart, segments: keys },
  }));
}

/** Named by the place of its first row. */
function rowsOf(series: Series, rows: readonly Row[]): Series {
  const [first] = rows;
  return partOf(series, `${first ? series.rows.indexOf(first) : 0}`, rows);
}

function isOpeningBar({ chart, rows }: Series): boolean {
  return chart?.mark === "bar" && rows.length <= 2;
}

function isOwn({ rows }: Series): boolean {
  return rows.some(({ sources }) => sources.some(({ kind }) => kind === "claim"));
}
