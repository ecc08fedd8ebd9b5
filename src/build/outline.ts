import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import opentype, { type Font } from "opentype.js";

/**
 * Text as outlines, with fonts that come as packages: a picture must be the same on a machine
 * that has no fonts at all, or others.
 */
export type Face = "text" | "bold" | "serif";

const FACES: Record<Face, readonly [family: string, weight: number]> = {
  text: ["open-sans", 400],
  bold: ["open-sans", 700],
  serif: ["source-serif-4", 600],
};

interface Run {
  readonly face: Face;
  readonly size: number;
}

/** How far the pen moves. */
export function widthOf(text: string, { face, size }: Run): number {
  const key = `${face} ${text}`;
  const known = ems.get(key);
  const width =
    known ?? glyphs(text, face).reduce((sum, [font, glyph]) => sum + advance(font, glyph, 1), 0);
  ems.set(key, width);
  return width * size;
}

/** A layout asks for the same words at many sizes. */
const ems = new Map<string, number>();

/** Text as SVG from a pen at (x, y) on the base line; `glyphsIn` gives what it refers to. */
export function outline(text: string, { face, size }: Run, x: number, y: number): string {
  let pen = 0;
  const used = glyphs(text, face).map(([font, glyph], index) => {
    const at = Math.round((pen / size) * EM);
    pen += advance(font, glyph, size);
    return glyph.path.commands.length > 0
      ? `<use href="#${face}-${[...text][index]?.codePointAt(0)}" x="${at}"/>`
      : "";
  });
  return `<g transform="translate(${round(x)} ${round(y)}) scale(${round(size / EM)})">${used.join("")}</g>`;
}

/** Each glyph that some markup refers to, once. */
export function glyphsIn(markup: string): string {
  const names = [...markup.matchAll(/href="#(text|bold|serif)-(\d+)"/g)];
  const seen = new Map(names.map(([, face, code]) => [`${face}-${code}`, { face, code }]));
  return [...seen]
    .map(([id, { face, code }]) => {
      const [[, glyph] = []] = glyphs(String.fromCodePoint(Number(code)), face as Face);
      return `<path id="${id}" d="${glyph ? pathOf(glyph) : ""}"/>`;
    })
    .join("");
}

/** Written here: the library's own `toPathData` drops lines of some glyphs. */
function pathOf(glyph: Glyph): string {
  return glyph
    .getPath(0, 0, EM)
    .commands.map((command) => {
      const { type, ...points } = command;
      const { x1, y1, x2, y2, x, y }: Partial<Record<string, number>> = points;
      const numbers = [x1, y1, x2, y2, x, y].filter((value) => value !== undefined);
      return type + numbers.map(Math.round).join(" ");
    })
    .join("");
}

/** Glyphs are kept at this size, in whole units. */
const EM = 1000;

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/** Lines that fit a width. A word wider than the line stays whole. */
export function wrap(text: string, run: Run, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ").filter(Boolean)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer, run) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

type Glyph = ReturnType<Font["charToGlyph"]>;

function glyphs(text: string, face: Face): readonly (readonly [Font, Glyph])[] {
  const [main, ...others] = fontsOf(face);
  if (!main) throw new Error(`there is no font for ${face}`);
  return [...text].map((character) => {
    const font = [main, ...others].find((one) => one.charToGlyphIndex(character) > 0) ?? main;
    return [font, font.charToGlyph(character)] as const;
  });
}

function advance(font: Font, glyph: Glyph, size: number): number {
  return ((glyph.advanceWidth ?? 0) / font.unitsPerEm) * size;
}

const loaded = new Map<Face, readonly Font[]>();

/** A family comes in a file a script: Latin first, then whatever else it has. */
function fontsOf(face: Face): readonly Font[] {
  const known = loaded.get(face);
  if (known) return known;
  const [family, weight] = FACES[face];
  const folder = folderOf(family);
  const rank = (name: string) => (name.includes(`-latin-${weight}`) ? 0 : 1);
  const fonts = readdirSync(folder)
    .filter((name) => name.endsWith(`-${weight}-normal.woff`))
    .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b))
    .map((name) => {
      const { buffer, byteOffset, byteLength } = readFileSync(path.join(folder, name));
      return opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength));
    });
  loaded.set(face, fonts);
  return fonts;
}

/** Where a family's files are. */
function folderOf(family: string): string {
  const home = createRequire(import.meta.url).resolve(`@fontsource/${family}/package.json`);
  return path.join(path.dirname(home), "files");
}

/** A file of each family, whose licence the pictures are under as well. */
export function fontFiles(): readonly string[] {
  return Object.values(FACES).map(([family]) => path.join(folderOf(family), "index"));
}
