import { el, xml } from "./office/xml.ts";

/** Cell styles by their place in the list below. */
export const STYLES = {
  plain: 0,
  title: 1,
  heading: 2,
  line: 3,
  header: 4,
  text: 5,
  whole: 6,
  decimal: 7,
  link: 8,
} as const;

/** Sans serif and never below 10 points. */
const FONTS = [
  font(11),
  font(16, el("b")),
  font(12, el("b")),
  font(11, el("b")),
  font(11, el("u"), "FF0B5A52"),
];

function font(size: number, before = "", colour = "FF15191E"): string {
  return el(
    "font",
    {},
    before,
    el("sz", { val: size }),
    el("color", { rgb: colour }),
    el("name", { val: "Arial" }),
    el("family", { val: 2 }),
  );
}

const NONE = ["left", "right", "top"].map((side) => el(side));
const BORDERS = [
  el("border", {}, ...NONE, el("bottom"), el("diagonal")),
  el(
    "border",
    {},
    ...NONE,
    el("bottom", { style: "thin" }, el("color", { auto: 1 })),
    el("diagonal"),
  ),
];

/** "#,##0": Excel shows it with the separators of the reader's own language. */
const GROUPED = 3;

const CELLS = [
  cell(0),
  cell(1),
  cell(2),
  cell(0),
  cell(3, { border: 1, wrap: true }),
  cell(0, { wrap: true }),
  cell(0, { format: GROUPED }),
  cell(0),
  cell(4),
];

interface CellLook {
  readonly border?: number;
  readonly format?: number;
  readonly wrap?: boolean;
}

function cell(fontId: number, { border = 0, format = 0, wrap = false }: CellLook = {}): string {
  const look = { numFmtId: format, fontId, fillId: 0, borderId: border, xfId: 0 };
  return el(
    "xf",
    { ...look, applyNumberFormat: 1, applyFont: 1, applyBorder: 1, applyAlignment: 1 },
    el("alignment", { vertical: "top", wrapText: wrap ? 1 : undefined }),
  );
}

function list(name: string, entries: readonly string[]): string {
  return el(name, { count: entries.length }, ...entries);
}

export const STYLES_XML = xml(
  el(
    "styleSheet",
    { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
    list("fonts", FONTS),
    list(
      "fills",
      ["none", "gray125"].map((patternType) => el("fill", {}, el("patternFill", { patternType }))),
    ),
    list("borders", BORDERS),
    list("cellStyleXfs", [el("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
    list("cellXfs", CELLS),
    list("cellStyles", [el("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
  ),
);
