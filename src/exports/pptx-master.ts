import { OFFICE, type Part } from "./office/opc.ts";
import { type Attributes, el, xml } from "./office/xml.ts";
import { type Box, POINT, SLIDE, xfrm } from "./pptx-text.ts";

export const PRESENTATIONML = "application/vnd.openxmlformats-officedocument.presentationml";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const NAMESPACES: Attributes = {
  "xmlns:a": DRAWING,
  "xmlns:r": OFFICE,
  "xmlns:p": "http://schemas.openxmlformats.org/presentationml/2006/main",
};

const at = (x: number, y: number, width: number, height: number): Box => ({
  x: x * POINT,
  y: y * POINT,
  width: width * POINT,
  height: height * POINT,
});

/** Where things stand on every slide. */
export const PLACES = {
  title: at(30, 30, 900, 104),
  content: at(30, 120, 900, 356),
  source: at(30, 484, 810, 30),
  number: at(850, 484, 80, 30),
  above: at(240, 8, 480, 20),
  below: at(240, 518, 480, 20),
} as const;

/** Unless it is long. */
export const TITLE_SIZE = 28;

/** The tree that a slide, a layout and a master have their shapes in. */
export function tree(...shapes: readonly string[]): string {
  return el(
    "p:cSld",
    {},
    el(
      "p:spTree",
      {},
      el("p:nvGrpSpPr", {}, el("p:cNvPr", { id: 1, name: "" }), el("p:cNvGrpSpPr"), el("p:nvPr")),
      el("p:grpSpPr"),
      ...shapes,
    ),
  );
}

/** A shape that takes its place and look from the master's of its kind. */
export function placeholder(
  id: number,
  name: string,
  ph: Attributes,
  box: Box | null,
  text: string,
): string {
  return el(
    "p:sp",
    {},
    el(
      "p:nvSpPr",
      {},
      el("p:cNvPr", { id, name }),
      el("p:cNvSpPr", {}, el("a:spLocks", { noGrp: 1 })),
      el("p:nvPr", {}, el("p:ph", ph)),
    ),
    el("p:spPr", {}, box ? xfrm("a", box) + el("a:prstGeom", { prst: "rect" }, el("a:avLst")) : ""),
    text,
  );
}

export function body(...paragraphs: readonly string[]): string {
  return el(
    "p:txBody",
    {},
    el("a:bodyPr", { lIns: 0, rIns: 0, tIns: 0, bIns: 0 }, el("a:normAutofit")),
    el("a:lstStyle"),
    ...paragraphs,
  );
}

const EMPTY = el("a:p", {}, el("a:endParaRPr", { lang: "en-GB" }));
export const NUMBER = el(
  "a:p",
  {},
  el("a:pPr", { algn: "r" }),
  el(
    "a:fld",
    { id: "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}", type: "slidenum" },
    el("a:rPr", { lang: "en-GB", sz: 1200 }),
    el("a:t", {}, "‹#›"),
  ),
);

const COLOURS = Object.fromEntries([
  ...[
    ["bg1", "lt1"],
    ["tx1", "dk1"],
    ["bg2", "lt2"],
    ["tx2", "dk2"],
    ["hlink", "hlink"],
    ["folHlink", "folHlink"],
  ],
  ...[1, 2, 3, 4, 5, 6].map((n) => [`accent${n}`, `accent${n}`]),
]);

function level(name: string, size: number, bold: boolean): string {
  return el(
    name,
    { marL: 0, indent: 0, algn: "l" },
    el("a:buNone"),
    el(
      "a:defRPr",
      { lang: "en-GB", sz: size * 100, b: bold ? 1 : 0 },
      el("a:solidFill", {}, el("a:schemeClr", { val: "tx1" })),
      el("a:latin", { typeface: "+mn-lt" }),
    ),
  );
}

const BACKGROUND = el("p:bg", {}, el("p:bgRef", { idx: 1001 }, el("a:schemeClr", { val: "bg1" })));

export const MASTER: Part = {
  path: "ppt/slideMasters/slideMaster1.xml",
  type: `${PRESENTATIONML}.slideMaster+xml`,
  content: xml(
    el(
      "p:sldMaster",
      NAMESPACES,
      tree(
        placeholder(2, "Title", { type: "title" }, PLACES.title, body(EMPTY)),
        placeholder(3, "Text", { type: "body", idx: 1 }, PLACES.content, body(EMPTY)),
        placeholder(
          4,
          "Slide number",
          { type: "sldNum", sz: "quarter", idx: 4 },
          PLACES.number,
          body(NUMBER),
        ),
      ).replace("<p:cSld>", `<p:cSld>${BACKGROUND}`),
      el("p:clrMap", COLOURS),
      el("p:sldLayoutIdLst", {}, el("p:sldLayoutId", { id: 2_147_483_649, "r:id": "layout" })),
      el(
        "p:txStyles",
        {},
        el("p:titleStyle", {}, level("a:lvl1pPr", TITLE_SIZE, true)),
        el("p:bodyStyle", {}, level("a:lvl1pPr", 20, false)),
        el("p:otherStyle", {}, level("a:lvl1pPr", 14, false)),
      ),
    ),
  ),
  relations: [
    { id: "layout", type: "slideLayout", target: "ppt/slideLayouts/slideLayout1.xml" },
    { id: "theme", type: "theme", target: "ppt/theme/theme1.xml" },
  ],
};

const KEEP_COLOURS = el("p:clrMapOvr", {}, el("a:masterClrMapping"));

export { KEEP_COLOURS };

export const LAYOUT: Part = {
  path: "ppt/slideLayouts/slideLayout1.xml",
  type: `${PRESENTATIONML}.slideLayout+xml`,
  content: xml(
    el(
      "p:sldLayout",
      { ...NAMESPACES, type: "titleOnly", preserve: 1 },
      tree(
        placeholder(2, "Title", { type: "title" }, null, body(EMPTY)),
        placeholder(
          3,
          "Slide number",
          { type: "sldNum", sz: "quarter", idx: 10 },
          null,
          body(NUMBER),
        ),
      ).replace("<p:cSld>", '<p:cSld name="Title and content">'),
      KEEP_COLOURS,
    ),
  ),
  relations: [{ id: "master", type: "slideMaster", target: MASTER.path }],
};

const PAPER = { width: 540 * POINT, height: 720 * POINT };

export const NOTES_MASTER: Part = {
  path: "ppt/notesMasters/notesMaster1.xml",
  type: `${PRESENTATIONML}.notesMaster+xml`,
  content: xml(
    el(
      "p:notesMaster",
      NAMESPACES,
      tree(
        placeholder(2, "Slide", { type: "sldImg" }, at(60, 40, 420, 236), ""),
        placeholder(3, "Notes", { type: "body", idx: 1 }, at(40, 300, 460, 380), body(EMPTY)),
      ).replace("<p:cSld>", `<p:cSld>${BACKGROUND}`),
      el("p:clrMap", COLOURS),
      el("p:notesStyle", {}, level("a:lvl1pPr", 12, false)),
    ),
  ),
  relations: [{ id: "theme", type: "theme", target: "ppt/theme/theme2.xml" }],
};

export const SIZES = [
  el("p:sldSz", { cx: SLIDE.width, cy: SLIDE.height }),
  el("p:notesSz", { cx: PAPER.width, cy: PAPER.height }),
];
