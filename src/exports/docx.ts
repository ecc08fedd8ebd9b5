import { footnotesXml } from "./docx-notes.ts";
import { drawing, pictureParts } from "./docx-picture.ts";
import { SETTINGS_XML, STYLES_XML } from "./docx-styles.ts";
import { PAPER, table } from "./docx-table.ts";
import { paragraph, run, WORD } from "./docx-text.ts";
import { type Block, type Handout, handoutOf } from "./handout.ts";
import { type Part, toOffice } from "./office/opc.ts";
import { el, xml } from "./office/xml.ts";
import type { Taken } from "./taken.ts";

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

function documentXml({ title, blocks }: Handout): string {
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
        return table(one);
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

const LOOKS = {
  plain: undefined,
  strong: "Strong1",
  subtitle: "Subtitle1",
  quiet: "Quiet",
} as const;

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

const PAGE = el("w:fldSimple", { "w:instr": "PAGE" }, run("1"));

/** Head and foot of a page carry the marking. */
function endXml(name: string, marking: string | null, more: string): string {
  const centred = el("w:pPr", {}, el("w:jc", { "w:val": "center" }));
  return xml(
    el(name, WORD, el("w:p", {}, centred, marking === null ? "" : run(`${marking}  `), more)),
  );
}
