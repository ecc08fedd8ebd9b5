import type { Figure } from "../../../model/figure.ts";
import { cell, type Series, say } from "../../../model/series.ts";
import { type Entry, entriesOf } from "../layouts/list/entries.ts";
import { isStandings } from "../layouts/list/fit.ts";
import { idsIn, type Piece, paragraphOf } from "../layouts/piece.ts";

/**
 * What a panel has to show, in order, but for what other publishers merely state in words: that is
 * in the notes, since a room should not take it for the article's.
 */
export function piecesOf(all: readonly Series[], figures: readonly Figure[]): readonly Piece[] {
  const told = new Set<string>();
  const ordered = new Set(all.filter(({ chart }) => chart?.mark === "order").flatMap(idsIn));
  const pieces: Piece[] = [];
  for (const series of all) {
    const ids = idsIn(series);
    const isNew = ids.some((id) => !told.has(id));
    // What a time line or the notes tell as well is shown where there is room.
    const spare = !isOwn(series) || ids.every((id) => ordered.has(id));
    if (series.chart) pieces.push(drawn(series, figures));
    else if (series.telling === "quotation") pieces.push(...quotationsIn(series));
    else if (isOwn(series) || all.some(isDrawnElsewhere)) listed(pieces, series, { isNew, spare });
    // A drawing tells what a table of the same claims would; a list of them says more.
    if (!series.chart || series.chart.mark === "segment") for (const id of ids) told.add(id);
  }
  return pieces;
}

function drawn(series: Series, figures: readonly Figure[]): Piece {
  const own = idsIn(series);
  const bar = series.chart?.mark === "bar";
  const figure = (bar && figures.find(({ claim }) => own.includes(claim))) || null;
  const heading = figure ? null : series.title;
  return { kind: "drawing", id: series.id, heading, series, figure, dispute: series.dispute };
}

/** Series that say that they share a list are one; what an earlier list has told is left out. */
function listed(
  pieces: Piece[],
  series: Series,
  { isNew, spare }: { readonly isNew: boolean; readonly spare: boolean },
) {
  const { title, part } = series.listing ?? { title: series.title, part: null };
  const last = pieces.at(-1);
  const entries = entriesOf(series, part);
  if (part !== null && last?.kind === "list" && last.heading === title) {
    pieces[pieces.length - 1] = joined(last, series, entries);
  } else if (isNew) {
    const { id, telling } = series;
    // Standings are headings themselves.
    const heading = telling === "groups" && isStandings(entries) ? null : title;
    pieces.push({ kind: "list", id, heading, series: [series], entries, spare });
  }
}

function joined(list: Piece<"list">, series: Series, entries: readonly Entry[]): Piece<"list"> {
  return {
    ...list,
    series: [...list.series, series],
    entries: [...list.entries, ...entries],
  };
}

/** Each alone, with its speaker; a full stop in an id names a part of what goes on. */
function quotationsIn(series: Series): readonly Piece[] {
  const as = { quote: "sentence", name: "strong" } as const;
  return series.rows.map((row, index) => ({
    kind: "prose",
    id: index === 0 ? series.id : `${series.id}-${index + 1}`,
    series: [{ ...series, rows: [row] }],
    paragraphs: series.columns
      .filter(({ key }) => cell(row, key) !== null)
      .map((column) =>
        paragraphOf(
          say(row, column),
          column.role === "quote" || column.role === "name" ? as[column.role] : "plain",
        ),
      ),
  }));
}

export function isOwn({ rows }: Series): boolean {
  return rows.some(({ sources }) => sources.some(({ kind }) => kind === "claim"));
}

function isDrawnElsewhere(series: Series): boolean {
  return series.chart !== undefined && !isOwn(series);
}
