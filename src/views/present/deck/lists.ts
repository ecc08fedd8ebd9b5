import type { Series } from "../../../model/series.ts";
import { type Entry, LARGER, type List, type ListSize, type Words } from "./content.ts";
import type { TextStep } from "./deck.ts";
import { CONFLICT } from "./entries.ts";
import { isGrouped, type Listing } from "./listings.ts";
import { paged } from "./paging.ts";
import { LEADING, type Room, scaleOf, TYPE, wrap } from "./room.ts";

/** A listing on as few slides as hold it, set as large as that allows. */
export function listsOf({ series, entries }: Listing, text: TextStep, room: Room): readonly List[] {
  const beside = besideOf(entries, text, room);
  if (beside) return [{ series, entries, beside: true, size: beside }];
  const least = pagesOf(entries, 1, text, room);
  const size =
    LARGER.find((each) => pagesOf(entries, each, text, room).length === least.length) ?? 1;
  return pagesOf(entries, size, text, room).map((some) => ({
    series: toldIn(series, some),
    entries: some,
    beside: false,
    size,
  }));
}

/** The series itself where all of it is told, so that it is known again. */
function toldIn(all: readonly Series[], entries: readonly Entry[]): readonly Series[] {
  const told = new Set(entries.flatMap(({ rows }) => rows));
  return all
    .map((series) =>
      series.rows.every((row) => told.has(row))
        ? series
        : { ...series, rows: series.rows.filter((row) => told.has(row)) },
    )
    .filter(({ rows }) => rows.length > 0);
}

/** Two or three standings stand side by side, under bars that show them, where they fit. */
function besideOf(entries: readonly Entry[], text: TextStep, room: Room): ListSize | null {
  if (!isGrouped(entries)) return null;
  const fits = (size: ListSize) => besideHeight(entries, size, text, room) <= room.height;
  return ([1.4, 1.2, 1] as const).find(fits) ?? null;
}

/** Shares of the width in `slide-list.module.css`, by how many stand side by side. */
const SHARES: Readonly<Record<number, readonly number[]>> = {
  2: [0.5, 0.5],
  3: [0.4, 0.29, 0.31],
};
const GAP = 5;
/** A bar drawn in its standing, and the space under it. */
const BAR = 3.5;

export function besideHeight(
  entries: readonly Entry[],
  size: ListSize,
  text: TextStep,
  { width }: Room,
): number {
  const shares = SHARES[entries.length] ?? [];
  const inner = width - GAP * (entries.length - 1);
  const heights = entries.map((entry, index) =>
    textHeight(entry, size, text, inner * (shares[index] ?? 1)),
  );
  return BAR + Math.max(...heights);
}

/** A rule and the space on its two sides. */
const RULE = 2.4;

function heightOf(entry: Entry, size: ListSize, text: TextStep, width: number): number {
  return RULE + textHeight(entry, size, text, width);
}

function textHeight(entry: Entry, size: ListSize, text: TextStep, width: number): number {
  const type = TYPE.body * size * scaleOf(text);
  const lead = wrap(said(entry.lead), type, width, "bold");
  const lines = entry.lines.flatMap((line) => wrap(said(line), type, width));
  return (lead.length + lines.length) * type * LEADING;
}

function said({ text, disputed }: Words): string {
  return disputed ? `${text} ${CONFLICT}` : text;
}

/** Entries cut into slides by the height they need. */
function pagesOf(
  entries: readonly Entry[],
  size: ListSize,
  text: TextStep,
  room: Room,
): readonly (readonly Entry[])[] {
  const whole = entries.flatMap((entry) => cut(entry, size, text, room));
  return paged(whole, room.height, (entry) => heightOf(entry, size, text, room.width));
}

/** An entry too long for a slide goes on where it breaks best. */
function cut(entry: Entry, size: ListSize, text: TextStep, room: Room): readonly Entry[] {
  if (heightOf(entry, size, text, room.width) <= room.height) return [entry];
  const parts = halves(entry);
  return parts.length > 0 ? parts.flatMap((part) => cut(part, size, text, room)) : [entry];
}

function halves(entry: Entry): readonly Entry[] {
  const { lead, lines } = entry;
  const [first, ...rest] = lines;
  if (!first || lines.every(({ text }) => text.length < lead.text.length)) {
    return halved(lead).map((half, index) => ({
      ...entry,
      lead: half,
      lines: index === 0 ? [] : lines,
    }));
  }
  if (rest.length === 0) return halved(first).map((half) => ({ ...entry, lines: [half] }));
  return [lines.slice(0, -1), lines.slice(-1)].map((some) => ({ ...entry, lines: some }));
}

/** Words in two, between two of them; the mark of a conflict stays at the end. */
function halved({ text, disputed }: Words): readonly Words[] {
  const middle = text.indexOf(" ", text.length / 2);
  if (middle < 0) return [];
  return [
    { text: text.slice(0, middle), disputed: false },
    { text: text.slice(middle + 1), disputed },
  ];
}
