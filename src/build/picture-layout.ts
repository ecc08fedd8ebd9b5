import type { Form, Plain } from "./drawing.ts";
import type { Card, Figure } from "./picture-card.ts";
import { layOutFigures } from "./picture-figures.ts";
import { type Box, bottomOf, type Item, paragraph, smaller, type Words } from "./picture-text.ts";

/** A drawing in both its forms. */
export type Forms = Readonly<Record<Form, Plain>>;

/** What social cards are cut to. */
export const WIDTH = 1200;
export const HEIGHT = 630;

const EDGE = 56;
const INNER = WIDTH - 2 * EDGE;
const GAP = 48;
const LAST_LINE = HEIGHT - 26;

/** Under the headline. */
const AIR = 40;

/** Everything in its place: name and headline, figures and drawings, what is left out, source. */
export function layOut(card: Card, drawings: readonly Forms[]): readonly Item[] {
  const alone = card.figures.length + drawings.length === 0;
  const name = smaller([26, 20], (size) => line(card.name, 62, "bold", size));
  const headline = smaller(alone ? [64, 48, 36, 28, 22] : [36, 30, 25, 21], (size) =>
    paragraph(card.headline, { x: EDGE, y: 110, width: INNER }, "serif", size),
  );
  const foot = layOutFoot(card);
  const top = Math.max(bottomOf(name), bottomOf(headline)) + AIR;
  const room = { x: EDGE, y: top, width: INNER, height: foot.y - 20 - top };
  return [...name, ...headline, ...layOutBody(card.figures, drawings, room), ...foot.items];
}

function line(words: string, y: number, face: Words["face"], size: number, token = "--ink") {
  return paragraph(words, { x: EDGE, y, width: INNER }, face, size, token);
}

/** Source and licence, from the bottom up: they are always there. */
function layOutFoot({ source, licence }: Card): { y: number; items: readonly Item[] } {
  const quiet = (words: string, size: number) => line(words, 0, "text", size, "--ink-quiet");
  const size = [22, 18, 15].find((one) => quiet(source, one).length < 3) ?? 13;
  const lines = [...quiet(source, size), ...quiet(licence, size)];
  const first = LAST_LINE - (lines.length - 1) * 32;
  const items = lines.map(({ words }, index) =>
    line(words, first + index * 32, "text", size, "--ink-quiet"),
  );
  const y = first - 36;
  const rule: Item = { kind: "rule", box: { x: EDGE, y, width: INNER, height: 1.5 } };
  return { y, items: [rule, ...items.flat()] };
}

/** More would be too small to read. */
const MOST_DRAWINGS = 3;
/** Labels of 14 units are then as small as may be. */
const LEAST_SCALE = 0.8;
const LEFT_OUT = 34;

/** As much as has room, figures before drawings; what has none is counted. */
function layOutBody(
  figures: readonly Figure[],
  drawings: readonly Forms[],
  whole: Box,
): readonly Item[] {
  for (const [some, drawn] of choices(figures.length, Math.min(MOST_DRAWINGS, drawings.length))) {
    const left = figures.length - some + drawings.length - drawn;
    const room = left > 0 ? { ...whole, height: whole.height - LEFT_OUT } : whole;
    const items = arrange(figures.slice(0, some), drawings.slice(0, drawn), room);
    if (!items) continue;
    const words = left > 0 ? `${left} more in the briefing` : "";
    return [...items, ...line(words, whole.y + whole.height - 4, "text", 22, "--ink-quiet")];
  }
  return [];
}

/** How many figures and how many drawings, from most to least. */
function choices(figures: number, drawings: number): readonly (readonly [number, number])[] {
  const down = (from: number, to: number) =>
    Array.from({ length: Math.max(0, from - to + 1) }, (_, index) => from - index);
  const least = Math.min(1, drawings);
  const drawn = down(figures, Math.min(1, figures)).flatMap((some) =>
    down(drawings, least).map((most) => [some, most] as const),
  );
  return [...drawn, ...down(figures, Math.min(1, figures)).map((some) => [some, 0] as const)];
}

function arrange(figures: readonly Figure[], drawings: readonly Forms[], room: Box) {
  const [only] = drawings;
  if (!only) return layOutFigures(figures, room, { largest: 1.7 });
  if (drawings.length === 1 && isTall(only)) {
    return beside(figures, only, room) ?? below(figures, drawings, room);
  }
  return below(figures, drawings, room);
}

function isTall({ wide }: Forms): boolean {
  return wide.height / wide.width > 0.4;
}

/** Figures in a column each, and the drawings under them. */
function below(figures: readonly Figure[], drawings: readonly Forms[], room: Box) {
  const width = (room.width - GAP * (drawings.length - 1)) / drawings.length;
  for (const scale of drawings.length > 1 ? [0.9, 0.75, 0.6] : [1.25, 0.9, 0.75, 0.6]) {
    const items = layOutFigures(figures, room, { largest: scale, least: scale });
    if (!items) continue;
    const y = items.length > 0 ? bottomOf(items) + 14 : room.y;
    const height = room.y + room.height - y;
    const drawn = drawings.map((drawing, index) =>
      draw(drawing, { x: room.x + index * (width + GAP), y, width, height }),
    );
    if (drawn.every((one) => one.scale >= LEAST_SCALE)) return [...items, ...drawn];
  }
  return null;
}

/** A drawing of many rows stands beside the figures and has the whole height. */
function beside(figures: readonly Figure[], drawing: Forms, room: Box) {
  const width = figures.length > 0 ? 380 : -GAP;
  const column = { ...room, width };
  const largest = figures.length > 1 ? 0.75 : 1;
  const items =
    layOutFigures(figures, column, { largest, columns: 1 }) ??
    layOutFigures(figures, column, { largest });
  const x = room.x + width + GAP;
  const drawn = draw(drawing, { ...room, x, width: room.width - width - GAP });
  return items && drawn.scale >= LEAST_SCALE ? [...items, drawn] : null;
}

const FORMS: readonly (readonly [Form, number])[] = [
  ["narrow", 0.9],
  ["wide", 1],
];

/** The wide form, unless the box shows the narrow one much larger. */
function draw(drawing: Forms, box: Box) {
  const scaleIn = ({ width, height }: Plain) => Math.min(box.width / width, box.height / height);
  const worth = ([form, value]: (typeof FORMS)[number]) => scaleIn(drawing[form]) * value;
  const [form] = FORMS.reduce((best, one) => (worth(one) > worth(best) ? one : best));
  const plain = drawing[form];
  const scale = scaleIn(plain);
  const size = { width: plain.width * scale, height: plain.height * scale };
  return { kind: "drawing", plain, scale, box: { x: box.x, y: box.y, ...size } } as const;
}
