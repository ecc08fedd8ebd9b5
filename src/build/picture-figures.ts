import { amountsOf } from "../model/format.ts";
import { wrap } from "./outline.ts";
import type { Figure } from "./picture-card.ts";
import {
  type Box,
  bottomOf,
  type Item,
  isInside,
  paragraph,
  type Words,
  words,
} from "./picture-text.ts";

const GAP = 48;
/** The least that a figure takes: its qualifier and its number. */
const ROW = 96;
const ROW_GAP = 18;

/** How large figures may be, where 1 is a number of 72 units, and how many stand side by side. */
interface Limits {
  readonly largest: number;
  readonly least?: number;
  readonly columns?: number;
}

/**
 * Figures side by side, in as few rows and as large as they fit.
 * @returns nothing where they have no room
 */
export function layOutFigures(
  figures: readonly Figure[],
  room: Box,
  { largest, least = LEAST, columns: most = figures.length }: Limits,
): readonly Item[] | null {
  if (figures.length === 0) return [];
  const scales = SCALES.filter((scale) => scale < largest && scale >= least);
  for (const scale of [largest, ...scales]) {
    const rows = Math.max(1, Math.floor(room.height / (ROW * scale)));
    for (let columns = most; columns >= figures.length / rows; columns -= 1) {
      const items = inColumns(figures, room, scale, columns);
      if (items && isInside(items, room)) return items;
    }
  }
  return null;
}

const SCALES = [1.4, 1.2, 1, 0.9, 0.8, 0.7, 0.6, 0.5];
const LEAST = 0.5;

function inColumns(figures: readonly Figure[], room: Box, scale: number, columns: number) {
  const width = (room.width - GAP * (columns - 1)) / columns;
  const items: Item[] = [];
  let { y } = room;
  for (let at = 0; at < figures.length; at += columns) {
    const row = figures.slice(at, at + columns).map((figure, index) => {
      const box = { x: room.x + index * (width + GAP), y, width, height: room.height };
      return layOutFigure(figure, box, scale);
    });
    if (!row.every((cell) => cell !== null)) return null;
    items.push(...row.flat());
    y = bottomOf(items) + ROW_GAP;
  }
  return items;
}

/** Qualifier, number and label, one under the other; nothing where a word is too wide. */
function layOutFigure(figure: Figure, box: Box, scale: number): readonly Item[] | null {
  const { x, y, width } = box;
  const size = 72 * scale;
  const qualifier = paragraph(
    figure.qualifier,
    { x, y: y + 28 * scale, width },
    "bold",
    30 * scale,
  );
  const over = qualifier.at(-1)?.y ?? y + 28 * scale;
  const number = layOutNumber(figure, { x, y: over, width }, size);
  const label = Math.min(scale, 1.3);
  const under = Math.max((number.at(-1)?.y ?? over) + 38 * label, bottomOf(number) + 22 * label);
  const items: Item[] = [
    ...qualifier,
    ...number,
    ...paragraph(figure.label, { x, y: under, width }, "text", 26 * label),
  ];
  if (figure.disputed) {
    const dispute = { x, y: bottomOf(items) + 22, width };
    items.push(
      ...paragraph("≠ sources disagree", dispute, "bold", Math.min(24, 27 * scale), "--conflict"),
    );
  }
  return isInside(items, { ...box, height: Number.POSITIVE_INFINITY }) ? items : null;
}

/** On one line with its scales half as large; else smaller, on as many as it needs. */
function layOutNumber(
  { number, scale }: Figure,
  { x, y, width }: Omit<Box, "height">,
  size: number,
): readonly Words[] {
  const all: Words[] = [];
  const add = (some: string, gap: number, as: number) => {
    const last = all.at(-1)?.box;
    const start = last ? last.x + last.width + size * gap : x;
    if (some) all.push(words(some, { x: start, y: y + size * 0.95 }, "bold", as));
  };
  for (const amount of amountsOf({ number, scale })) {
    add(amount.number, 0.3, size);
    add(amount.scale, 0.2, size / 2);
  }
  if (isInside(all, { x, y: 0, width, height: Number.POSITIVE_INFINITY })) return all;
  const half = size * 0.55;
  const whole = `${number} ${scale}`
    .trim()
    .replace(/ (?=(?:million|billion|trillion)\b)/g, "\u00a0");
  return wrap(whole, { face: "bold", size: half }, width).map((line, index) =>
    words(line.replaceAll("\u00a0", " "), { x, y: y + half * (1.2 + index * 1.15) }, "bold", half),
  );
}
