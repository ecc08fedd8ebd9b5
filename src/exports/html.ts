import { type Block, handoutOf } from "./handout.ts";
import { el, words } from "./office/xml.ts";
import type { Picture } from "./picture.ts";
import type { Taken } from "./taken.ts";

/** What is taken as a page to print: the handout, with the evidence as numbered notes at its end. */
export function toHtml(taken: Taken): string {
  const { title, marking, blocks } = handoutOf(taken);
  const notes: string[] = [];
  const written = blocks.map((block) => blockHtml(block, notes));
  const marked = marking === null ? "" : el("p", { class: "marking" }, words(marking));
  const head = [
    el("meta", { charset: "utf-8" }),
    el("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    el("title", {}, words(title)),
    el("style", {}, STYLE, marking === null ? "" : onEachPage(marking)),
  ];
  const body = [
    marked,
    el("h1", {}, words(title)),
    ...written,
    el("h2", {}, "Evidence"),
    el("ol", {}, ...notes.map((note, at) => el("li", { id: `note-${at + 1}` }, words(note)))),
    marked,
  ];
  return `<!doctype html>\n${el("html", { lang: "en-GB" }, el("head", {}, ...head), el("body", {}, ...body))}\n`;
}

/** A4 with room for a pen; no row is broken over pages, and no heading parted from what it heads. */
const STYLE = `
@page { size: A4; margin: 18mm }
body { font: 11pt/1.4 "Open Sans", "Noto Sans", Arial, sans-serif; color: #15191e; max-width: 46rem; margin: 1rem auto; padding: 0 1rem }
h1, h2, h3 { line-height: 1.2; break-after: avoid }
h2 { border-top: 1.5pt solid; padding-top: 6pt; margin-top: 20pt }
table { border-collapse: collapse; width: 100%; font-size: 9.5pt; margin: 6pt 0 }
th, td { text-align: left; vertical-align: top; padding: 3pt 8pt 3pt 0; border-bottom: .5pt solid #8a8f96 }
tr, li, img { break-inside: avoid }
img { max-width: 100%; max-height: 21cm; height: auto; width: auto }
.quiet { color: #4a5058; font-size: 9.5pt }
.marking { font-weight: 700; text-align: center; text-transform: uppercase }
ol { font-size: 9.5pt }
@media print { body { margin: 0; padding: 0; max-width: none } }
`;

/** In the margins, top and bottom, where the browser prints there. */
function onEachPage(marking: string): string {
  const content = words(marking.replace(/[\\"<]/g, "")).toUpperCase();
  return `@page { @top-center { content: "${content}" } @bottom-center { content: "${content}" } }\n`;
}

function blockHtml(block: Block, notes: string[]): string {
  switch (block.kind) {
    case "heading":
      return el(`h${block.level + 1}`, {}, words(block.text));
    case "paragraph": {
      const text = words(block.text);
      if (block.look === "quiet" || block.look === "subtitle")
        return el("p", { class: "quiet" }, text);
      return el("p", {}, block.look === "strong" ? el("strong", {}, text) : text);
    }
    case "picture":
      return el("p", {}, pictureHtml(block.picture, block.alt));
    case "table":
      return tableHtml(block, notes);
  }
}

type Table = Extract<Block, { readonly kind: "table" }>;

function tableHtml({ header, rows }: Table, notes: string[]): string {
  const titles = header.map((title) => el("th", { scope: "col" }, words(title)));
  const lines = rows.map(({ cells, note }) => {
    const { number, words: said, first } = note;
    if (first) notes.push(said);
    const mark = el("sup", {}, el("a", { href: `#note-${number}` }, String(number)));
    return el(
      "tr",
      {},
      ...cells.map((cell, at) =>
        el("td", {}, words(cell), at === cells.length - 1 ? ` ${mark}` : " "),
      ),
    );
  });
  return el("table", {}, el("thead", {}, el("tr", {}, ...titles)), el("tbody", {}, ...lines));
}

function pictureHtml({ png, width, height }: Picture, alt: string): string {
  const signs = Array.from(png, (byte) => String.fromCharCode(byte)).join("");
  return el("img", { src: `data:image/png;base64,${btoa(signs)}`, alt, width, height });
}
