import { JSDOM } from "jsdom";
import { type Face, outline, widthOf } from "./outline.ts";
import type { Palette } from "./palette.ts";

/** A chart's drawing that needs neither style sheet nor font. */
export interface Plain {
  readonly width: number;
  readonly height: number;
  /** SVG without its outer element. */
  readonly markup: string;
}

export type Form = "narrow" | "wide";

/** One form of a drawing made by `draw.ts`: colours filled in, text as outlines. */
export function toPlain(drawing: string, form: Form, palette: Palette): Plain {
  // A window of its own for each would cost more than all the rest.
  const svg = JSDOM.fragment(drawing).querySelector(`[data-form="${form}"] svg`);
  if (!svg) throw new Error(`a drawing has no ${form} form`);
  const markup = insideOf(svg, palette);
  return { width: numberOf(svg, "width"), height: numberOf(svg, "height"), markup };
}

const GEOMETRY = ["d", "x", "y", "width", "height", "cx", "cy", "r", "x1", "y1", "x2", "y2"];
const PAINT = ["fill", "stroke", "stroke-width", "stroke-dasharray"];

/** By nodes: jsdom looks up each of `children` among the names of all. */
function insideOf(parent: Element, palette: Palette): string {
  const elements = [...parent.childNodes].filter((node): node is Element => node.nodeType === 1);
  return elements.map((element) => plain(element, palette)).join("");
}

function plain(element: Element, palette: Palette): string {
  const name = element.tagName.toLowerCase();
  if (name === "text") return text(element, palette);
  if (name === "g") return insideOf(element, palette);
  const geometry = GEOMETRY.map((key) => [key, element.getAttribute(key)] as const);
  const paint = PAINT.map((key) => [key, styleOf(element, key, palette)] as const);
  return `<${name}${[...geometry, ...paint]
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${value}"`)
    .join("")}/>`;
}

/** Each piece goes on where the last one ended, unless it has a place of its own. */
function text(element: Element, palette: Palette): string {
  const pieces = [...element.childNodes].map((node) => ({
    words: node.textContent ?? "",
    at: node.nodeType === 1 ? (node as Element) : element,
  }));
  const runs = pieces.map(({ at }) => runOf(at, element, palette));
  const whole = pieces.reduce(
    (sum, { words }, i) => sum + (runs[i] ? widthOf(words, runs[i]) : 0),
    0,
  );
  const shares: Readonly<Record<string, number>> = { middle: 0.5, end: 1 };
  let x = numberOf(element, "x") - whole * (shares[element.getAttribute("text-anchor") ?? ""] ?? 0);
  let y = numberOf(element, "y");
  return pieces
    .map(({ words, at }, index) => {
      const run = runs[index];
      if (!run) return "";
      if (at !== element) {
        if (at.hasAttribute("x")) x = numberOf(at, "x");
        x += numberOf(at, "dx");
        y += numberOf(at, "dy");
      }
      const drawn = outline(words, run, x, y);
      x += widthOf(words, run);
      const fill = styleOf(at, "fill", palette) ?? styleOf(element, "fill", palette) ?? "#000";
      return `<g fill="${fill}">${drawn}</g>`;
    })
    .join("");
}

function runOf(at: Element, within: Element, palette: Palette) {
  const style = (key: string) => styleOf(at, key, palette) ?? styleOf(within, key, palette);
  const face: Face = Number(style("font-weight") ?? 400) >= 600 ? "bold" : "text";
  return { face, size: Number.parseFloat(style("font-size") ?? "16") };
}

/** A class says it, or the attribute does; a class wins, as in a browser. */
function styleOf(element: Element, key: string, palette: Palette): string | null {
  const classes = (element.getAttribute("class") ?? "").split(" ");
  const said = classes.map((name) => palette.of(name)[key]).findLast(Boolean);
  const value = said ?? element.getAttribute(key);
  return value == null ? null : palette.resolve(value).replace(/(\d)px\b/g, "$1");
}

function numberOf(element: Element, key: string): number {
  return Number.parseFloat(element.getAttribute(key) ?? "0");
}
