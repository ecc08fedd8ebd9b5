import { el, xml } from "./office/xml.ts";

const WORD = { "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main" };

interface Look {
  /** In half points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  /** Of an outline, from 0. */
  readonly level?: number;
  readonly after?: number;
  readonly before?: number;
  /** Never parted from what comes after it. */
  readonly leads?: boolean;
}

function paragraphStyle(
  id: string,
  name: string,
  { size, bold, colour, level, before = 0, after = 120, leads = level !== undefined }: Look,
): string {
  return el(
    "w:style",
    {
      "w:type": "paragraph",
      "w:styleId": id,
      "w:customStyle": /^(heading|Title|footnote)/.test(name) ? undefined : 1,
    },
    el("w:name", { "w:val": name }),
    el("w:basedOn", { "w:val": "Normal" }),
    el("w:qFormat"),
    el(
      "w:pPr",
      {},
      leads ? el("w:keepNext") : "",
      el("w:spacing", { "w:before": before, "w:after": after }),
      level === undefined ? "" : el("w:outlineLvl", { "w:val": level }),
    ),
    el(
      "w:rPr",
      {},
      bold ? el("w:b") : "",
      colour === undefined ? "" : el("w:color", { "w:val": colour }),
      size === undefined ? "" : el("w:sz", { "w:val": size }),
    ),
  );
}

const FONT = ["ascii", "hAnsi", "cs", "eastAsia"].map((face) => [`w:${face}`, "Arial"] as const);

const border = (edge: string) =>
  el(`w:${edge}`, { "w:val": "single", "w:sz": 4, "w:space": 0, "w:color": "8A8F96" });

export const STYLES_XML = xml(
  el(
    "w:styles",
    WORD,
    el(
      "w:docDefaults",
      {},
      el(
        "w:rPrDefault",
        {},
        el(
          "w:rPr",
          {},
          el("w:rFonts", Object.fromEntries(FONT)),
          el("w:sz", { "w:val": 22 }),
          el("w:lang", { "w:val": "en-GB", "w:eastAsia": "en-GB", "w:bidi": "ar-SA" }),
        ),
      ),
      el("w:pPrDefault", {}, el("w:pPr", {}, el("w:spacing", { "w:after": 120 }))),
    ),
    el(
      "w:style",
      { "w:type": "paragraph", "w:default": 1, "w:styleId": "Normal" },
      el("w:name", { "w:val": "Normal" }),
      el("w:qFormat"),
    ),
    paragraphStyle("Title", "Title", { size: 44, bold: true, after: 160 }),
    paragraphStyle("Heading1", "heading 1", { size: 32, bold: true, level: 0, before: 360 }),
    paragraphStyle("Heading2", "heading 2", { size: 24, bold: true, level: 1, before: 240 }),
    paragraphStyle("Strong1", "Message", { size: 26, bold: true, leads: true }),
    paragraphStyle("Subtitle1", "Subject", { size: 20, colour: "4A5058", leads: true }),
    paragraphStyle("Quiet", "Quiet", { size: 20, colour: "4A5058" }),
    paragraphStyle("Cell", "Cell", { size: 20, after: 40, before: 40 }),
    paragraphStyle("Note", "footnote text", { size: 20, after: 40 }),
    el(
      "w:style",
      { "w:type": "character", "w:styleId": "NoteMark" },
      el("w:name", { "w:val": "footnote reference" }),
      el("w:rPr", {}, el("w:vertAlign", { "w:val": "superscript" })),
    ),
    el(
      "w:style",
      { "w:type": "table", "w:customStyle": 1, "w:styleId": "Grid" },
      el("w:name", { "w:val": "Grid" }),
      el(
        "w:tblPr",
        {},
        el("w:tblBorders", {}, border("top"), border("bottom"), border("insideH")),
        el(
          "w:tblCellMar",
          {},
          el("w:left", { "w:w": 60, "w:type": "dxa" }),
          el("w:right", { "w:w": 60, "w:type": "dxa" }),
        ),
      ),
    ),
  ),
);

export const SETTINGS_XML = xml(
  el(
    "w:settings",
    WORD,
    el("w:footnotePr", {}, ...[-1, 0].map((id) => el("w:footnote", { "w:id": id }))),
    el(
      "w:compat",
      {},
      el("w:compatSetting", {
        "w:name": "compatibilityMode",
        "w:uri": "http://schemas.microsoft.com/office/word",
        "w:val": 15,
      }),
    ),
    el("w:themeFontLang", { "w:val": "en-GB" }),
  ),
);
