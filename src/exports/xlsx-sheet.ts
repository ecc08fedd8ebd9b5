import { OFFICE } from "./office/opc.ts";
import { el, words, xml } from "./office/xml.ts";
import { linesIn, refOf, widthsOf } from "./sheet-grid.ts";
import type { Line, Sheet, SheetTable, Workbook } from "./workbook.ts";
import { STYLES } from "./xlsx-styles.ts";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export function sheetXml({ marking }: Workbook, sheet: Sheet, first: boolean): string {
  const { lines, table } = sheet;
  const header = lines.length + 1;
  const rows = [
    ...lines.map((line, index) => row(index + 1, HEIGHTS[line.style], [lineCell(line, index + 1)])),
    ...(table ? tableRows(table, header) : []),
  ];
  const links = table?.leads
    ? table.rows.map(([name], index) => leadTo(String(name), `A${header + 1 + index}`))
    : [];
  return xml(
    el(
      "worksheet",
      { xmlns: MAIN, "xmlns:r": OFFICE },
      el("sheetPr", {}, el("pageSetUpPr", { fitToPage: 1 })),
      el(
        "sheetViews",
        {},
        el("sheetView", { tabSelected: first ? 1 : undefined, workbookViewId: 0 }),
      ),
      el("sheetFormatPr", { defaultRowHeight: 15 }),
      el(
        "cols",
        {},
        ...widthsOf(table).map((width, index) =>
          el("col", { min: index + 1, max: index + 1, width, customWidth: 1 }),
        ),
      ),
      el("sheetData", {}, ...rows),
      links.length > 0 ? el("hyperlinks", {}, ...links) : "",
      el("pageMargins", {
        left: 0.7,
        right: 0.7,
        top: 0.75,
        bottom: 0.75,
        header: 0.3,
        footer: 0.3,
      }),
      el("pageSetup", {
        ...{ paperSize: 9, orientation: "landscape" },
        // All columns on one page, and as many pages as there are rows for.
        ...{ fitToWidth: 1, fitToHeight: 0 },
      }),
      marking === null
        ? ""
        : el(
            "headerFooter",
            {},
            ...["oddHeader", "oddFooter"].map((name) =>
              el(name, {}, words(`&C ${marking.replaceAll("&", "&&")}`)),
            ),
          ),
      table ? el("tableParts", { count: 1 }, el("tablePart", { "r:id": "table" })) : "",
    ),
  );
}

function leadTo(name: string, ref: string): string {
  return el("hyperlink", { ref, location: `'${name.replaceAll("'", "''")}'!A1`, display: name });
}

function tableRows({ header, rows, leads }: SheetTable, at: number): readonly string[] {
  const widths = widthsOf({ header, rows, leads });
  const high = (fields: readonly (string | number)[]) => LINE * linesIn(fields, widths);
  return [
    row(
      at,
      high(header),
      header.map((title, column) => cellOf(title, refOf(column, at), STYLES.header)),
    ),
    ...rows.map((fields, index) =>
      row(
        at + 1 + index,
        high(fields),
        fields.map((field, column) => {
          // A chart takes text for zero: what it does not draw is left out.
          if (field === "") return "";
          const style = leads && column === 0 ? STYLES.link : styleOf(field);
          return cellOf(field, refOf(column, at + 1 + index), style);
        }),
      ),
    ),
  ];
}

function styleOf(field: string | number): number {
  if (typeof field === "string") return STYLES.text;
  return Number.isInteger(field) ? STYLES.whole : STYLES.decimal;
}

function lineCell({ text, style }: Line, at: number): string {
  return cellOf(text, refOf(0, at), STYLES[style === "text" ? "line" : style]);
}

/** In points. */
const LINE = 15;
const HEIGHTS = { title: 24, heading: 18, text: LINE } as const;

/** With its height said: LibreOffice works none out, and lines would lie over each other. */
function row(at: number, ht: number, cells: readonly string[]): string {
  return el("row", { r: at, ht }, ...cells);
}

function cellOf(field: string | number, r: string, s: number): string {
  if (typeof field === "number") return el("c", { r, s }, el("v", {}, String(field)));
  return el(
    "c",
    { r, s, t: "inlineStr" },
    el("is", {}, el("t", { "xml:space": "preserve" }, words(literal(field)))),
  );
}

/** Excel reads `_x0041_` as a character of that number. */
export function literal(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
}
