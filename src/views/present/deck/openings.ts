import type { Figure } from "../../../model/figure.ts";
import type { Series } from "../../../model/series.ts";
import type { Column, Columns, List } from "./content.ts";
import type { TextStep } from "./deck.ts";
import { besideHeight } from "./lists.ts";
import { labelOf, lockupHeight, MEASURE, numberWidth, wideLockupHeight } from "./lockup.ts";
import { chunks } from "./paging.ts";
import { type Room, scaleOf, TYPE, widthOf, wrap } from "./room.ts";

/** A panel's figures, each over its bar where it has one; the message in numbers. */
export function columnsOf(figures: readonly Figure[], bars: readonly Series[]): readonly Column[] {
  return figures.map((figure) => ({
    figure,
    series:
      bars.find(({ rows }) =>
        rows.some(({ sources }) => sources.some(({ id }) => id === figure.claim)),
      ) ?? null,
  }));
}

/** As many columns side by side as fit, at most two; else one; else a figure apart from its bar. */
export function columnSlides(
  columns: readonly Column[],
  text: TextStep,
  room: Room,
): readonly Columns[] {
  const half = { ...room, width: (room.width - COLUMN_GAP) / 2 };
  if (columns.length > 1 && columns.every((column) => fits(column, scaleOf(text), half))) {
    return chunks(columns, 2).map((some) => withRoom(some, text, half));
  }
  const alone = columns.every((column) => fits(column, scaleOf(text), room));
  return chunks(alone ? columns : columns.flatMap(apart), 1).map((some) =>
    withRoom(some, text, room),
  );
}

function withRoom(columns: readonly Column[], text: TextStep, room: Room): Columns {
  const large = columns.every(
    (column) => column.series === null && fits(column, scaleOf(text) * LARGE, room),
  );
  return { columns, large, under: null };
}

/** How much larger a figure is that has its slide to itself. */
const LARGE = 1.8;

function apart({ figure, series }: Column): readonly Column[] {
  const alone: Column = { figure, series: null };
  return series ? [alone, { figure: null, series }] : [alone];
}

const COLUMN_GAP = 8;
/** A drawing as high as `slide-drawing.module.css` sets it under a figure, and its margin. */
const DRAWING = 34.5;

function fits({ figure, series }: Column, scale: number, { width, height }: Room): boolean {
  const drawing = series ? DRAWING : MEASURE;
  if (!figure) return drawing <= height;
  const words = wrap(labelOf(figure), TYPE.body * scale, width, "bold");
  const widest = Math.max(
    numberWidth(figure, scale),
    ...words.map((line) => widthOf(line, TYPE.body * scale, "bold")),
  );
  return widest <= width && drawing + lockupHeight(figure, scale, width) <= height;
}

/** A bar whose label the figure over it already says. */
const BAR = 14;

/**
 * Whether standings fit under a figure and its bar on a wide screen, and under the figure alone
 * on one less wide, where they take the bar's place at their step.
 */
export function fitsUnder(
  { figure }: Column,
  { entries }: List,
  text: TextStep,
  [least, wide]: readonly [Room, Room],
): boolean {
  if (!figure) return false;
  return [
    { room: least, bar: 0 },
    { room: wide, bar: BAR },
  ].every(({ room, bar }) => {
    const standings = besideHeight(entries, 1, text, room);
    const lockup = wideLockupHeight(figure, scaleOf(text), room.width);
    return lockup + bar + GAP + standings <= room.height;
  });
}

/** Between a figure and what stands under it. */
const GAP = 2;
