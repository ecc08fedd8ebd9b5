import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { type Form, type Plain, toPlain } from "./drawing.ts";
import { type Face, glyphsIn, outline, widthOf, wrap } from "./outline.ts";
import { text as escaped } from "./page.ts";
import type { Palette } from "./palette.ts";

/** What a picture says: see `src/card.ts`, which build code may not import. */
export interface Card {
  readonly panel: string;
  readonly name: string;
  readonly title: string;
  readonly headline: string;
  readonly figures: readonly Figure[];
  readonly drawings: readonly string[];
  readonly words: string;
  readonly source: string;
  readonly licence: string;
}
interface Figure {
  readonly qualifier: string;
  readonly number: string;
  readonly scale: string;
  readonly label: string;
  readonly disputed: boolean;
}

/** What social cards are cut to. */
export const WIDTH = 1200;
export const HEIGHT = 630;

const EDGE = 56;
const INNER = WIDTH - 2 * EDGE;
const FOOT = 536;
const GAP = 48;

/** One panel as a still picture: figures with their qualifiers, drawing, source and licence. */
export function toSvg(card: Card, drawings: readonly string[], palette: Palette): string {
  const pen = new Pen(palette);
  pen.rule(0, 0, WIDTH, 8, "--ink");
  pen.write(card.name, EDGE, 62, "bold", 26, "--ink");
  const top = pen.lines(card.headline, EDGE, 110, INNER, "serif", 36, "--ink") + 20;
  const room = { x: EDGE, y: top, width: INNER, height: FOOT - 20 - top };
  if (drawings.length === 0) figures(pen, card.figures, room, 1.7);
  else if (isTall(drawings, palette)) beside(pen, card.figures, drawings, room);
  else below(pen, card.figures, drawings, room);
  pen.rule(EDGE, FOOT, INNER, 1.5, "--hairline");
  pen.write(card.source, EDGE, FOOT + 36, "text", 22, "--ink-quiet");
  pen.write(card.licence, EDGE, FOOT + 68, "text", 22, "--ink-quiet");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title desc"><title id="title">${escaped(card.title)}</title><desc id="desc">${escaped(`${card.words} ${card.source}. ${card.licence}`)}</desc><defs>${glyphsIn(pen.markup)}</defs><rect width="${WIDTH}" height="${HEIGHT}" fill="${pen.colour("--paper")}"/>${pen.markup}</svg>\n`;
}

let ready: Promise<void> | undefined;

export async function toPng(svg: string): Promise<Uint8Array> {
  // Once a process: the module refuses a second time.
  ready ??= initWasm(
    readFileSync(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")),
  );
  await ready;
  const image = new Resvg(svg, { font: { fontBuffers: [] } }).render();
  const png = image.asPng();
  image.free();
  return png;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** More would be too small to read. */
const MOST_DRAWINGS = 3;

/** Figures in a column each, and the drawings under them. */
function below(pen: Pen, all: readonly Figure[], every: readonly string[], room: Box) {
  const drawings = every.slice(0, MOST_DRAWINGS);
  const bottom = figures(pen, all, room, drawings.length > 1 ? 0.9 : 1.25) + 14;
  const width = (room.width - GAP * (drawings.length - 1)) / drawings.length;
  const height = room.y + room.height - bottom;
  drawings.forEach((drawing, index) => {
    pen.draw(drawing, { x: room.x + index * (width + GAP), y: bottom, width, height });
  });
}

/** A drawing of many rows stands beside the figures and has the whole height. */
function beside(pen: Pen, all: readonly Figure[], drawings: readonly string[], room: Box) {
  const width = 380;
  let y = room.y;
  for (const figure of all) {
    y = figures(pen, [figure], { ...room, y, width }, all.length > 1 ? 0.75 : 1) + 24;
  }
  const x = room.x + width + GAP;
  const rest = { ...room, x, width: room.width - width - GAP };
  for (const drawing of drawings.slice(0, 1)) pen.draw(drawing, rest);
}

/** @returns where the lowest of them ends */
function figures(pen: Pen, all: readonly Figure[], room: Box, scale: number): number {
  const columns = Math.max(1, all.length);
  const width = (room.width - GAP * (columns - 1)) / columns;
  const ends = all.map((figure, index) => {
    const x = room.x + index * (width + GAP);
    const size = 72 * scale;
    let y = room.y + 28 * scale;
    pen.write(figure.qualifier, x, y, "bold", 30 * scale, "--ink");
    y += size * 0.95;
    const end = pen.write(figure.number, x, y, "bold", size, "--ink");
    if (figure.scale) pen.write(figure.scale, end + size * 0.2, y, "bold", size / 2, "--ink");
    y = pen.lines(
      figure.label,
      x,
      y + 38 * Math.min(scale, 1.3),
      width,
      "text",
      26 * Math.min(scale, 1.3),
      "--ink",
    );
    if (!figure.disputed) return y;
    return pen.lines("≠ sources disagree", x, y + 2, width, "bold", 24, "--conflict");
  });
  return Math.max(room.y, ...ends);
}

function isTall(drawings: readonly string[], palette: Palette): boolean {
  const [first] = drawings;
  if (first === undefined || drawings.length > 1) return false;
  const { width, height } = toPlain(first, "wide", palette);
  return height / width > 0.4;
}

/** Collects marks. */
class Pen {
  markup = "";
  readonly #palette: Palette;

  constructor(palette: Palette) {
    this.#palette = palette;
  }

  colour(token: string): string {
    return this.#palette.resolve(`var(${token})`);
  }

  rule(x: number, y: number, width: number, height: number, token: string) {
    this.markup += `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${this.colour(token)}"/>`;
  }

  /** @returns where the line ends */
  write(words: string, x: number, y: number, face: Face, size: number, token: string): number {
    this.markup += `<g fill="${this.colour(token)}">${outline(words, { face, size }, x, y)}</g>`;
    return x + widthOf(words, { face, size });
  }

  /** @returns the base line after the last one */
  lines(
    words: string,
    x: number,
    y: number,
    width: number,
    face: Face,
    size: number,
    token: string,
  ) {
    const lines = wrap(words, { face, size }, width);
    lines.forEach((line, index) => {
      this.write(line, x, y + index * size * 1.3, face, size, token);
    });
    return y + lines.length * size * 1.3 - size * 0.3;
  }

  /** The wide form, unless the box shows the narrow one much larger. */
  draw(drawing: string, box: Box) {
    const forms: readonly (readonly [Form, number])[] = [
      ["narrow", 0.9],
      ["wide", 1],
    ];
    const [best] = forms
      .map(([form, worth]) => ({ plain: toPlain(drawing, form, this.#palette), worth }))
      .map(({ plain, worth }) => ({ plain, worth, scale: scaleIn(plain, box) }))
      .sort((a, b) => b.scale * b.worth - a.scale * a.worth);
    if (!best) return;
    this.markup += `<g transform="translate(${box.x} ${round(box.y)}) scale(${round(best.scale)})">${best.plain.markup}</g>`;
  }
}

function scaleIn({ width, height }: Plain, box: Box): number {
  return Math.min(box.width / width, box.height / height);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
