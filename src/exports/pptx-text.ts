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
  /** It begins something: there is room above it. */
  readonly apart?: boolean;
}

interface TextBox {
  readonly id: number;
  readonly name: string;
  readonly box: Box;
  readonly paragraphs: readonly Said[];
  readonly size: number;
  readonly align: "l" | "ctr";
}

/** Text by itself on a slide. */
export function textBox({ id, name, box, paragraphs, size, align }: TextBox): string {
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
  const off = el("a:off", { x: Math.round(x), y: Math.round(y) });
  const ext = el("a:ext", { cx: Math.round(width), cy: Math.round(height) });
  return el(`${prefix}:xfrm`, {}, off, ext);
}

/** Under a paragraph, in points; and over one that begins something, in its own height. */
const AFTER = 4;
const APART = 0.5;

function paragraph(
  { words: said, bold = false, scale = 1, quiet = false, apart = false }: Said,
  size: number,
  algn: string,
): string {
  const above = apart ? el("a:spcBef", {}, el("a:spcPts", { val: size * APART * 100 })) : "";
  const look = { lang: "en-GB", sz: Math.round(size * scale) * 100, b: bold ? 1 : 0 };
  const colour = el("a:solidFill", {}, el("a:schemeClr", { val: quiet ? "tx2" : "tx1" }));
  return el(
    "a:p",
    {},
    el("a:pPr", { algn }, above, el("a:spcAft", {}, el("a:spcPts", { val: AFTER * 100 }))),
    el("a:r", {}, el("a:rPr", look, colour), runText(said)),
  );
}

/** Words in one look. Whoever looks for "£150 million" types a space at which a line may break. */
export function runText(said: string): string {
  return el("a:t", {}, words(said.replaceAll("\u00a0", " ")));
}

const LEAST = 10;

/** What a box holds of text, and never below what can be read. */
export function sizeFor(
  paragraphs: readonly Said[],
  { width, height }: Box,
  largest: number,
): number {
  let size = largest;
  while (size > LEAST && heightOf(paragraphs, size, width / POINT) > height / POINT) size -= 1;
  return size;
}

/** What text takes, in points: letters of Arial are about half as wide as they are high. */
export function heightOf(paragraphs: readonly Said[], size: number, width: number): number {
  return paragraphs
    .map(({ words: said, scale = 1, bold = false, apart = false }, index) => {
      const wide = said.length * size * scale * (bold ? 0.58 : 0.53);
      const above = apart && index > 0 ? size * APART : 0;
      return Math.max(1, Math.ceil(wide / width)) * size * scale * 1.22 + AFTER + above;
    })
    .reduce((sum, one) => sum + one, 0);
}
