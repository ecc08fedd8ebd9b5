import type { Taken } from "../../exports/taken.ts";
import type { Amount } from "../../model/format.ts";
import { escaped, openStudio, type Studio } from "./drawing.tsx";
import type { Item, Plain } from "./items.ts";
import { formFor, type LaidOut, layOut, type PictureWidth } from "./layout.ts";
import { type Told, toldOf } from "./told.ts";

/** How a picture is wanted. */
export interface Look {
  readonly width: PictureWidth;
  readonly theme: "light" | "dark";
}

export interface Svg extends LaidOut {
  readonly markup: string;
}

/** A panel or a series as one picture that needs neither style sheet nor script. */
export async function toSvg(taken: Taken, { width, theme }: Look): Promise<Svg> {
  const told = toldOf(taken);
  const studio = await openStudio(theme);
  try {
    const laidOut = layOut(told, await drawnFor(told, studio, width), width);
    return { ...laidOut, markup: markupOf(told, laidOut, studio) };
  } finally {
    studio.close();
  }
}

async function drawnFor({ pieces }: Told, studio: Studio, width: PictureWidth) {
  const form = formFor(pieces, width);
  const drawings = new Map<string, Plain>();
  for (const piece of pieces) {
    if (piece.kind !== "drawing") continue;
    drawings.set(piece.series.id, await studio.draw(piece.series, form));
  }
  return drawings;
}

/** Those of the page, by names that a file may carry anywhere. */
const SANS = "'Segoe UI', 'Open Sans', 'Noto Sans', Arial, sans-serif";
const SERIF = "Charter, 'Sitka Text', Cambria, 'Noto Serif', Georgia, serif";

function markupOf(
  told: Told,
  { items, inside, width, height }: LaidOut,
  { colourOf }: Studio,
): string {
  const said = [told.marking, told.words, ...told.sources].filter(Boolean).join(" ");
  const inner = items.map((item) => itemMarkup(item, colourOf)).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${inside.width} ${inside.height}" role="img" aria-labelledby="title desc" font-family="${SANS}"><title id="title">${escaped(told.headline || told.name)}</title><desc id="desc">${escaped(said)}</desc><rect width="${inside.width}" height="${inside.height}" fill="${colourOf("--paper")}"/>${inner}</svg>\n`;
}

function itemMarkup(item: Item, colourOf: Studio["colourOf"]): string {
  const [x, y] = [round(item.x), round(item.y)];
  switch (item.kind) {
    case "rule":
      return `<rect x="${x}" y="${y}" width="${item.width}" height="${item.height}" fill="${colourOf(item.token)}"/>`;
    case "drawing":
      return `<g transform="translate(${x} ${y}) scale(${round(item.scale)})">${item.plain.markup}</g>`;
    case "words": {
      const { size, bold, serif, token = "--ink", middle } = item.type;
      const weight = serif ? 600 : bold ? 700 : 400;
      const face = serif ? ` font-family="${SERIF}"` : "";
      const amounts = item.amounts?.map((amount) => amountMarkup(amount, size)).join(" ");
      const anchor = middle ? ' text-anchor="middle"' : "";
      return `<text x="${x}" y="${y}" font-size="${round(size)}" font-weight="${weight}"${face}${anchor} fill="${colourOf(token)}">${amounts ?? escaped(item.words)}</text>`;
    }
  }
}

function amountMarkup({ number, scale }: Amount, size: number): string {
  const half = `<tspan font-size="${round(size / 2)}"> ${escaped(scale)}</tspan>`;
  return escaped(number) + (scale ? half : "");
}

/** Sharp on a screen of twice the usual points, and on paper. */
const DENSITY = 2;

export async function toPng({ markup, width, height }: Svg): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(markup)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), {
    width: width * DENSITY,
    height: height * DENSITY,
  });
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("the picture is too large")))),
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
