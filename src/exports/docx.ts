import { drawing, pictureParts } from "./docx-picture.ts";
import { SETTINGS_XML, STYLES_XML } from "./docx-styles.ts";
import { type Block, type Handout, handoutOf } from "./handout.ts";
import { OFFICE, type Part, toOffice } from "./office/opc.ts";
import { el, words, xml } from "./office/xml.ts";
import type { Taken } from "./taken.ts";

const WORD = {
  "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "xmlns:r": OFFICE,
} as const;
const WORDML = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** What is taken as a Word document: the handout, with evidence as footnotes. */
export function toDocx(taken: Taken): Uint8Array<ArrayBuffer> {
  const handout = handoutOf(taken);
  const pictures = pictureParts(handout);
  const fixed = [
    part("styles", STYLES_XML),
    part("settings", SETTINGS_XML),
    part("footnotes", footnotesXml(handout)),
    part("header", endXml("w:hdr", handout.marking, "")),
    part("footer", endXml("w:ftr", handout.marking, PAGE)),
  ];
  const document: Part = {
    path: "word/document.xml",
    type: `${WORDML}.document.main+xml`,
    content: documentXml(handout),
    relations: [...fixed, ...pictures].map(({ path }) => ({
      id: idOf(path),
      type: path.endsWith(".png") ? "image" : idOf(path),
      target: path,
    })),
  };
  return toOffice(handout, [document, ...fixed, ...pictures]);
}

/** "word/media/picture1.png" is known as "picture1". */
function idOf(path: string): string {
  return path.replace(/^.*\/|\.\w+$/g, "");
}

function part(name: string, content: string): Part {
  return { path: `word/${name}.xml`, type: `${WORDML}.${name}+xml`, content };
}

/** Width and height of A4 and its margin, in twentieths of a point. */
const PAPER = { width: 11906, height: 16838, margin: 1134 };

function documentXml({ title, blocks }: Handout): string {
  let notes = 0;
  let pictures = 0;
  const block = (one: Block): string => {
    switch (one.kind) {
      case "heading":
        return paragraph(`Heading${one.level}`, run(one.text));
      case "paragraph":
        return paragraph(LOOKS[one.look], run(one.text));
      case "picture":
        pictures += 1;
        return paragraph(undefined, drawing(one, pictures));
      case "table":
        return table(one, () => {
          notes += 1;
          return notes;
        });
    }
  };
  return xml(
    el(
      "w:document",
      WORD,
      el("w:body", {}, paragraph("Title", run(title)), ...blocks.map(block), section()),
    ),
  );
}

const LOOKS = { plain: undefined, strong: "Strong1", quiet: "Quiet" } as const;

function section(): string {
  const { width, height, margin } = PAPER;
  const edges = ["top", "right", "bottom", "left"].map((edge) => [`w:${edge}`, margin] as const);
  return el(
    "w:sectPr",
    {},
    el("w:headerReference", { "w:type": "default", "r:id": "header" }),
    el("w:footerReference", { "w:type": "default", "r:id": "footer" }),
    el("w:pgSz", { "w:w": width, "w:h": height }),
    el("w:pgMar", {
      ...Object.fromEntries(edges),
      "w:header": 567,
      "w:footer": 567,
      "w:gutter": 0,
    }),
  );
}

function paragraph(style: string | undefined, ...runs: readonly string[]): string {
  const look = style === undefined ? "" : el("w:pPr", {}, el("w:pStyle", { "w:val": style }));
  return el("w:p", {}, look, ...runs);
}

function run(text: string, look = ""): string {
  return el("w:r", {}, look, el("w:t", { "xml:space": "preserve" }, words(text)));
}

type TableBlock = Extract<Block, { readonly kind: "table" }>;

function table({ header, rows }: TableBlock, nextNote: () => number): string {
  const width = Math.floor((PAPER.width - 2 * PAPER.margin) / header.length);
  const cell = (...runs: readonly string[]) =>
    el(
      "w:tc",
      {},
      el("w:tcPr", {}, el("w:tcW", { "w:w": width, "w:type": "dxa" })),
      paragraph("Cell", ...runs),
    );
  const whole = el("w:cantSplit");
  return [
    el(
      "w:tbl",
      {},
      el(
        "w:tblPr",
        {},
        el("w:tblStyle", { "w:val": "Grid" }),
        el("w:tblW", { "w:w": 5000, "w:type": "pct" }),
        el("w:tblLook", { "w:val": "0020", "w:firstRow": 1 }),
      ),
      el("w:tblGrid", {}, ...header.map(() => el("w:gridCol", { "w:w": width }))),
      el(
        "w:tr",
        {},
        el("w:trPr", {}, whole, el("w:tblHeader")),
        ...header.map((title) => cell(run(title, el("w:rPr", {}, el("w:b"))))),
      ),
      ...rows.map(({ cells }) =>
        el(
          "w:tr",
          {},
          el("w:trPr", {}, whole),
          ...cells.map((text, column) =>
            cell(run(text), column === cells.length - 1 ? reference(nextNote()) : ""),
          ),
        ),
      ),
    ),
    // Two tables that touch are one to Word.
    paragraph("Quiet"),
  ].join("");
}

function reference(id: number): string {
  return el(
    "w:r",
    {},
    el("w:rPr", {}, el("w:rStyle", { "w:val": "NoteMark" })),
    el("w:footnoteReference", { "w:id": id }),
  );
}

function footnotesXml({ blocks }: Handout): string {
  const notes = blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
  const mark = el(
    "w:r",
    {},
    el("w:rPr", {}, el("w:rStyle", { "w:val": "NoteMark" })),
    el("w:footnoteRef"),
  );
  const line = (type: string, id: number, name: string) =>
    el("w:footnote", { "w:type": type, "w:id": id }, el("w:p", {}, el("w:r", {}, el(name))));
  return xml(
    el(
      "w:footnotes",
      WORD,
      line("separator", -1, "w:separator"),
      line("continuationSeparator", 0, "w:continuationSeparator"),
      ...notes.map(({ note }, index) =>
        el("w:footnote", { "w:id": index + 1 }, paragraph("Note", mark, run(` ${note}`))),
      ),
    ),
  );
}

const PAGE = el("w:fldSimple", { "w:instr": "PAGE" }, run("1"));

/** Head and foot of a page carry the marking. */
function endXml(name: string, marking: string | null, more: string): string {
  const centred = el("w:pPr", {}, el("w:jc", { "w:val": "center" }));
  return xml(
    el(name, WORD, el("w:p", {}, centred, marking === null ? "" : run(`${marking}  `), more)),
  );
}
