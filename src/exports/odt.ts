import { type Block, handoutOf, type NotedRow } from "./handout.ts";
import { columnName, columnStyles, NAMED, TABLE_STYLES, type TableBlock } from "./odt-styles.ts";
import { spaced, toOpenDocument } from "./office/odf.ts";
import { el, words } from "./office/xml.ts";
import type { Taken } from "./taken.ts";

/** What is taken as an OpenDocument text: the handout, with evidence as footnotes. */
export function toOdt(taken: Taken): Uint8Array<ArrayBuffer> {
  const { title, marking, blocks } = handoutOf(taken);
  const pictures = blocks.flatMap((block) => (block.kind === "picture" ? [block] : []));
  const tables = blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
  const written = blocks.map((block) => {
    if (block.kind === "picture") return pictureXml(block, pictures.indexOf(block) + 1);
    if (block.kind === "table") return tableXml(block, tables.indexOf(block) + 1);
    return textXml(block);
  });
  return toOpenDocument({
    ...{ kind: "text", title, marking, named: NAMED },
    styles: [...TABLE_STYLES, ...tables.flatMap((table, index) => columnStyles(table, index + 1))],
    page: { "fo:page-width": "21cm", "fo:page-height": "29.7cm", "fo:margin": "2cm" },
    body: [el("text:p", { "text:style-name": "Title" }, spaced(title)), ...written],
    pictures: Object.fromEntries(
      pictures.map(({ picture }, index) => [pathOf(index + 1), picture.png]),
    ),
  });
}

const LOOKS = {
  plain: "Standard",
  strong: "Message",
  subtitle: "Subject",
  quiet: "Quiet",
} as const;

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

function tableXml({ header, rows }: TableBlock, number: number): string {
  const cell = (look: string, ...inside: readonly string[]) =>
    el(
      "table:table-cell",
      { "office:value-type": "string", "table:style-name": "cell" },
      el("text:p", { "text:style-name": look }, ...inside),
    );
  const row = (...cells: readonly string[]) =>
    el("table:table-row", { "table:style-name": "row" }, ...cells);
  const columns = header.map((_, column) =>
    el("table:table-column", { "table:style-name": columnName(number, column) }),
  );
  return el(
    "table:table",
    { "table:name": `Table ${number}` },
    ...columns,
    el("table:table-header-rows", {}, row(...header.map((title) => cell("Header", spaced(title))))),
    ...rows.map(({ cells, note }) =>
      row(
        ...cells.map((one, column) =>
          cell("Cell", spaced(one), column === cells.length - 1 ? noteXml(note) : ""),
        ),
      ),
    ),
  );
}

/** The note itself where it is first needed; its number from then on. */
function noteXml({ number, words: said, first }: NotedRow["note"]): string {
  const name = `note${number}`;
  if (!first) {
    const reference = {
      "text:note-class": "footnote",
      "text:reference-format": "text",
      "text:ref-name": name,
    };
    const mark = el("text:note-ref", reference, String(number));
    return el("text:span", { "text:style-name": "NoteMark" }, mark);
  }
  return el(
    "text:note",
    { "text:id": name, "text:note-class": "footnote" },
    el("text:note-citation", {}, String(number)),
    el("text:note-body", {}, el("text:p", { "text:style-name": "Cell" }, spaced(` ${said}`))),
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
