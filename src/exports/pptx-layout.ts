import type { Series } from "../model/series.ts";
import { drawnAs } from "./pptx-chart.ts";
import { tableHeight } from "./pptx-table.ts";
import { type Box, heightOf, POINT, type Said } from "./pptx-text.ts";
import type { SlideBand, SlideBlock, SlideWords } from "./slides.ts";

/** Words or a series in their place, in the slide's one size of text. */
export type Placed = { readonly box: Box; readonly size: number } & (
  | { readonly kind: "text"; readonly paragraphs: readonly Said[] }
  | { readonly kind: "series"; readonly series: Series }
);

const GAP = { column: 36 * POINT, row: 14 * POINT };
/** Of the width, a figure that stands beside its drawing. */
const BESIDE = 1 / 3;
/** Beside a drawing, larger text would only take its room. */
const SIZES = [36, 32, 28, 24, 22, 20, 18, 16, 14, 12, 11, 10];
const DRAWN = 22;
const LEAST = 10;

/** All that a slide shows, as the show arranges it, with the largest text that has room. */
export function placedOn(bands: readonly SlideBand[], room: Box): readonly Placed[] {
  const free = room.height - GAP.row * (bands.length - 1);
  const drawn = bands.filter(isDrawn);
  const leastAt = (size: number) => bands.map((band) => leastOf(band, size, room.width));
  const sizes = SIZES.filter((size) => drawn.length === 0 || size <= DRAWN);
  const size = sizes.find((each) => sum(leastAt(each)) <= free) ?? LEAST;
  const least = leastAt(size);
  // Text takes what it needs, and drawings share what is left.
  const more = (free - sum(least)) / Math.max(1, drawn.length);
  let { y } = room;
  return bands.flatMap((band, index) => {
    const height = (least[index] ?? 0) + (isDrawn(band) ? more : 0);
    const placed = placedIn(band, { ...room, y, height }, size);
    y += height + GAP.row;
    return placed;
  });
}

function isDrawn({ blocks }: SlideBand): boolean {
  return blocks.some(({ kind }) => kind === "series");
}

function leastOf(band: SlideBand, size: number, width: number): number {
  const widths = widthsOf(band, width);
  const over = overIn(band, widths, size);
  const each = band.blocks.map((block, index) => leastBlock(block, size, widths[index] ?? 0, over));
  return Math.max(0, ...each);
}

function widthsOf({ blocks, shares }: SlideBand, width: number): readonly number[] {
  const inner = width - GAP.column * (blocks.length - 1);
  const wants = blocks.map((block, index) => {
    if (blocks.length === 2 && blocks.some(isTable)) return isTable(block) ? TABLE : 12 - TABLE;
    return shares[index] ?? 1;
  });
  return wants.map((want) => (inner * want) / sum(wants));
}

/** Twelfths of the width: a table has more words than the drawing that it stands for. */
const TABLE = 8;

function isTable(block: SlideBlock): boolean {
  return block.kind === "series" && drawnAs(block.series) === null;
}

/** Drawings side by side begin at one height, under the highest of what stands over them. */
function overIn({ blocks }: SlideBand, widths: readonly number[], size: number): number {
  const heights = blocks.map((block, index) =>
    block.kind === "series" && !block.beside
      ? wordsHeight(block.head, size, widths[index] ?? 0)
      : 0,
  );
  return Math.max(0, ...heights);
}

function leastBlock(block: SlideBlock, size: number, width: number, over: number): number {
  if (block.kind === "series") {
    const { head, beside, series } = block;
    if (!beside) return over + seriesHeight(series, size, width);
    const [left, right] = besideWidths(width);
    return Math.max(wordsHeight(head, size, left), seriesHeight(series, size, right));
  }
  const each = columnWidth(block.columns.length, width);
  const columns = block.columns.map((words) => wordsHeight(words, size, each));
  return wordsHeight(block.head, size, width) + Math.max(0, ...columns);
}

function besideWidths(width: number): readonly [number, number] {
  return [width * BESIDE, width * (1 - BESIDE) - GAP.column];
}

function columnWidth(columns: number, width: number): number {
  return (width - GAP.column * (columns - 1)) / columns;
}

/** A bar with its label, in points; an axis has no labels. */
const BAR = 30;

function seriesHeight(series: Series, size: number, width: number): number {
  const high = drawnAs(series) ? (series.rows.length + 1) * BAR : tableHeight(series, size, width);
  return high * POINT;
}

function wordsHeight(words: readonly SlideWords[], size: number, width: number): number {
  return heightOf(words.map(saidOf), size, width / POINT) * POINT;
}

function placedIn(band: SlideBand, box: Box, size: number): readonly Placed[] {
  const widths = widthsOf(band, box.width);
  const over = overIn(band, widths, size);
  return band.blocks.flatMap((block, index) => {
    const before = sum(widths.slice(0, index)) + GAP.column * index;
    const place = { ...box, x: box.x + before, width: widths[index] ?? 0 };
    return block.kind === "text" ? texts(block, place, size) : drawing(block, place, size, over);
  });
}

function texts(
  { head, columns }: Extract<SlideBlock, { kind: "text" }>,
  box: Box,
  size: number,
): readonly Placed[] {
  const [first = [], ...others] = columns;
  if (others.length === 0) return [text([...head, ...first], box, size)];
  const height = wordsHeight(head, size, box.width);
  const width = columnWidth(columns.length, box.width);
  const under = { ...box, y: box.y + height, height: box.height - height, width };
  return [
    ...(head.length > 0 ? [text(head, { ...box, height }, size)] : []),
    ...columns.map((words, index) =>
      text(words, { ...under, x: box.x + index * (width + GAP.column) }, size),
    ),
  ];
}

function drawing(
  { head, beside, series }: Extract<SlideBlock, { kind: "series" }>,
  box: Box,
  size: number,
  over: number,
): readonly Placed[] {
  const [left, right] = besideWidths(box.width);
  const [words, place] = beside
    ? [
        { ...box, width: left },
        { ...box, x: box.x + left + GAP.column, width: right },
      ]
    : [
        { ...box, height: over },
        { ...box, y: box.y + over, height: box.height - over },
      ];
  const drawn: Placed = { kind: "series", series, box: place, size };
  return head.length > 0 ? [text(head, words, size), drawn] : [drawn];
}

function text(words: readonly SlideWords[], box: Box, size: number): Placed {
  return { kind: "text", paragraphs: words.map(saidOf), box, size };
}

const LOOKS = {
  qualifier: { bold: true },
  number: { bold: true, scale: 2 },
  strong: { bold: true, apart: true },
  plain: {},
  small: { scale: 0.7 },
} as const;

function saidOf({ words, as }: SlideWords): Said {
  return { words, ...LOOKS[as] };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
