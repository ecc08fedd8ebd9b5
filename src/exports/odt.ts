import { type Block, handoutOf } from "./handout.ts";
import { spaced, style, toOpenDocument } from "./office/odf.ts";
import { type Attributes, el, words } from "./office/xml.ts";
import type { Taken } from "./taken.ts";

/** What is taken as an OpenDocument text: the handout, with evidence as footnotes. */
export function toOdt(taken: Taken): Uint8Array<ArrayBuffer> {
  const { title, marking, blocks } = handoutOf(taken);
  const pictures = blocks.flatMap((block) => (block.kind === "picture" ? [block] : []));
  let tables = 0;
  let notes = 0;
  const written = blocks.map((block) => {
    if (block.kind === "picture") return pictureXml(block, pictures.indexOf(block) + 1);
    if (block.kind !== "table") return textXml(block);
    tables += 1;
    const first = notes + 1;
    notes += block.rows.length;
    return tableXml(block, tables, first);
  });
  return toOpenDocument({
    ...{ kind: "text", title, marking, named: NAMED, styles: [] },
    page: { "fo:page-width": "21cm", "fo:page-height": "29.7cm", "fo:margin": "2cm" },
    body: [el("text:p", { "text:style-name": "Title" }, spaced(title)), ...written],
    pictures: Object.fromEntries(
      pictures.map(({ picture }, index) => [pathOf(index + 1), picture.png]),
    ),
  });
}

const text = (attributes: Attributes) => el("style:text-properties", attributes);
const room = (top: string, bottom: string) =>
  el("style:paragraph-properties", { "fo:margin-top": top, "fo:margin-bottom": bottom });
const bold = { "fo:font-weight": "bold" };

/** What a reader finds by name in the list of styles. */
const NAMED: readonly string[] = [
  style("Standard", "paragraph", room("0cm", "0.2cm")),
  style("Title", "paragraph", room("0cm", "0.3cm"), text({ ...bold, "fo:font-size": "22pt" })),
  style(
    "Heading_20_1",
    "paragraph",
    room("0.6cm", "0.2cm"),
    text({ ...bold, "fo:font-size": "16pt" }),
  ),
  style(
    "Heading_20_2",
    "paragraph",
    room("0.4cm", "0.2cm"),
    text({ ...bold, "fo:font-size": "12pt" }),
  ),
  style("Message", "paragraph", room("0cm", "0.2cm"), text({ ...bold, "fo:font-size": "13pt" })),
  style(
    "Quiet",
    "paragraph",
    room("0cm", "0.2cm"),
    text({ "fo:font-size": "10pt", "fo:color": "#4a5058" }),
  ),
  style("Header", "paragraph", room("0.05cm", "0.05cm"), text({ ...bold, "fo:font-size": "10pt" })),
  style("Cell", "paragraph", room("0.05cm", "0.05cm"), text({ "fo:font-size": "10pt" })),
];

const LOOKS = { plain: "Standard", strong: "Message", quiet: "Quiet" } as const;

function textXml(block: Exclude<Block, { readonly kind: "table" | "picture" }>): string {
  if (block.kind === "paragraph") {
    return el("text:p", { "text:style-name": LOOKS[block.look] }, spaced(block.text));
  }
  const level = {
    "text:style-name": `Heading_20_${block.level}`,
    "text:outline-level": block.level,
  };
  return el("text:h", level, spaced(block.text));
}

type TableBlock = Extract<Block, { readonly kind: "table" }>;

function tableXml({ header, rows }: TableBlock, number: number, note: number): string {
  const cell = (look: string, ...inside: readonly string[]) =>
    el(
      "table:table-cell",
      { "office:value-type": "string" },
      el("text:p", { "text:style-name": look }, ...inside),
    );
  const titles = header.map((title) => cell("Header", spaced(title)));
  return el(
    "table:table",
    { "table:name": `Table ${number}` },
    el("table:table-column", { "table:number-columns-repeated": header.length }),
    el("table:table-header-rows", {}, el("table:table-row", {}, ...titles)),
    ...rows.map(({ cells, note: words }, index) =>
      el(
        "table:table-row",
        {},
        ...cells.map((one, column) =>
          cell(
            "Cell",
            spaced(one),
            column === cells.length - 1 ? noteXml(words, note + index) : "",
          ),
        ),
      ),
    ),
  );
}

function noteXml(said: string, number: number): string {
  return el(
    "text:note",
    { "text:id": `note${number}`, "text:note-class": "footnote" },
    el("text:note-citation", {}, String(number)),
    el("text:note-body", {}, el("text:p", { "text:style-name": "Cell" }, spaced(said))),
  );
}

function pictureXml(
  { picture, alt }: Extract<Block, { readonly kind: "picture" }>,
  number: number,
): string {
  const { width, height } = picture;
  // As wide as the text, and no higher than a page has room for under a heading.
  const wide = Math.min(17, (21 * width) / height);
  const frame = {
    "draw:name": `Picture ${number}`,
    "text:anchor-type": "as-char",
    "svg:width": `${+wide.toFixed(2)}cm`,
    "svg:height": `${((wide * height) / width).toFixed(2)}cm`,
  };
  const image = {
    "xlink:href": pathOf(number),
    "xlink:type": "simple",
    "xlink:show": "embed",
    "xlink:actuate": "onLoad",
  };
  return el(
    "text:p",
    { "text:style-name": "Standard" },
    el(
      "draw:frame",
      frame,
      el("draw:image", image),
      el("svg:title", {}, words(`Picture ${number}`)),
      el("svg:desc", {}, words(alt)),
    ),
  );
}

function pathOf(number: number): string {
  return `Pictures/picture${number}.png`;
}
