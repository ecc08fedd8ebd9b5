import { el, words } from "./office/xml.ts";

/** A place on a slide, in units of which 12,700 make a point. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const POINT = 12_700;
export const SLIDE: Box = { x: 0, y: 0, width: 960 * POINT, height: 540 * POINT };

export interface Said {
  readonly words: string;
  readonly bold?: boolean;
  /** Against the size of the box: 2 is twice as large. */
  readonly scale?: number;
  readonly quiet?: boolean;
}

interface TextBox {
  readonly id: number;
  readonly name: string;
  readonly box: Box;
  readonly paragraphs: readonly Said[];
  readonly largest: number;
  readonly align?: "l" | "ctr" | "r";
}

/** Text by itself on a slide, as large as its box holds and never below what a room can read. */
export function textBox({ id, name, box, paragraphs, largest, align = "l" }: TextBox): string {
  const size = sizeFor(paragraphs, box, largest);
  return el(
    "p:sp",
    {},
    el("p:nvSpPr", {}, el("p:cNvPr", { id, name }), el("p:cNvSpPr", { txBox: 1 }), el("p:nvPr")),
    el(
      "p:spPr",
      {},
      xfrm("a", box),
      el("a:prstGeom", { prst: "rect" }, el("a:avLst")),
      el("a:noFill"),
    ),
    el(
      "p:txBody",
      {},
      el("a:bodyPr", { wrap: "square", lIns: 0, rIns: 0, tIns: 0, bIns: 0 }, el("a:normAutofit")),
      el("a:lstStyle"),
      ...paragraphs.map((one) => paragraph(one, size, align)),
    ),
  );
}

export function xfrm(prefix: "a" | "p", { x, y, width, height }: Box): string {
  return el(`${prefix}:xfrm`, {}, el("a:off", { x, y }), el("a:ext", { cx: width, cy: height }));
}

function paragraph(
  { words: said, bold = false, scale = 1, quiet = false }: Said,
  size: number,
  algn: string,
): string {
  const look = { lang: "en-GB", sz: Math.round(size * scale) * 100, b: bold ? 1 : 0 };
  const colour = el("a:solidFill", {}, el("a:schemeClr", { val: quiet ? "tx2" : "tx1" }));
  return el(
    "a:p",
    {},
    el("a:pPr", { algn }, el("a:spcAft", {}, el("a:spcPts", { val: 400 }))),
    el("a:r", {}, el("a:rPr", look, colour), el("a:t", {}, words(said))),
  );
}

const SIZES = [32, 28, 24, 22, 20, 18, 16, 14, 12, 11, 10];

function sizeFor(paragraphs: readonly Said[], { width, height }: Box, largest: number): number {
  const fits = (size: number) => heightOf(paragraphs, size, width / POINT) <= height / POINT;
  return [largest, ...SIZES.filter((size) => size < largest)].find(fits) ?? 10;
}

/** What text takes, in points: letters of Arial are about half as wide as they are high. */
export function heightOf(paragraphs: readonly Said[], size: number, width: number): number {
  return paragraphs
    .map(({ words: said, scale = 1, bold = false }) => {
      const wide = said.length * size * scale * (bold ? 0.58 : 0.53);
      return Math.max(1, Math.ceil(wide / width)) * size * scale * 1.22 + 4;
    })
    .reduce((sum, one) => sum + one, 0);
}
