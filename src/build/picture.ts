import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { toPlain } from "./drawing.ts";
import { glyphsIn, outline } from "./outline.ts";
import { text as escaped } from "./page.ts";
import type { Palette } from "./palette.ts";
import type { Card } from "./picture-card.ts";
import { HEIGHT, layOut, WIDTH } from "./picture-layout.ts";
import type { Item } from "./picture-text.ts";

/** One panel as a still picture: figures with their qualifiers, drawing, source and licence. */
export function toSvg(card: Card, drawings: readonly string[], palette: Palette): string {
  const items = layOut(
    card,
    drawings.map((drawing) => ({
      narrow: toPlain(drawing, "narrow", palette),
      wide: toPlain(drawing, "wide", palette),
    })),
  );
  const colour = (token: string) => palette.resolve(`var(${token})`);
  const markup = items.map((item) => markupOf(item, colour)).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title desc"><title id="title">${escaped(card.title)}</title><desc id="desc">${escaped(`${card.words} ${card.source}. ${card.licence}`)}</desc><defs>${glyphsIn(markup)}</defs><rect width="${WIDTH}" height="${HEIGHT}" fill="${colour("--paper")}"/><rect width="${WIDTH}" height="8" fill="${colour("--ink")}"/>${markup}</svg>\n`;
}

function markupOf(item: Item, colour: (token: string) => string): string {
  const { x, y, width, height } = item.box;
  switch (item.kind) {
    case "words":
      return `<g fill="${colour(item.token)}">${outline(item.words, item, item.x, item.y)}</g>`;
    case "rule":
      return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colour("--hairline")}"/>`;
    case "drawing":
      return `<g transform="translate(${round(x)} ${round(y)}) scale(${round(item.scale)})">${item.plain.markup}</g>`;
  }
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

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
