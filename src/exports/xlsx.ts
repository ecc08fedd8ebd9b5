import { OFFICE, type Part, toOffice } from "./office/opc.ts";
import { el, words, xml } from "./office/xml.ts";
import type { Taken } from "./taken.ts";
import { type Line, type Sheet, type SheetTable, type Workbook, workbookOf } from "./workbook.ts";
import { STYLES, STYLES_XML } from "./xlsx-styles.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What is taken as an Excel workbook. */
export function toXlsx(taken: Taken): Uint8Array<ArrayBuffer> {
  return writeXlsx(workbookOf(taken));
}

/** Any workbook as Excel's Open XML; a chart's own as well. */
export function writeXlsx(workbook: Workbook): Uint8Array<ArrayBuffer> {
  const parts = workbook.sheets.flatMap((sheet, index) => sheetParts(workbook, sheet, index + 1));
  return toOffice(workbook, [bookPart(workbook), ...parts, STYLE_PART]);
}

const STYLE_PART: Part = {
  path: "xl/styles.xml",
  type: `${SHEETML}.styles+xml`,
  content: STYLES_XML,
};

function bookPart({ sheets }: Workbook): Part {
  const named = sheets.map(({ name }, index) =>
    el("sheet", { name, sheetId: index + 1, "r:id": `rId${index + 1}` }),
  );
  return {
    path: "xl/workbook.xml",
    type: `${SHEETML}.sheet.main+xml`,
    content: xml(
      el(
        "workbook",
        { xmlns: MAIN, "xmlns:r": OFFICE },
        el("bookViews", {}, el("workbookView", { activeTab: 0 })),
        el("sheets", {}, ...named),
      ),
    ),
    relations: [
      ...sheets.map((_, index) => ({
        id: `rId${index + 1}`,
        type: "worksheet",
        target: `worksheets/sheet${index + 1}.xml`,
      })),
      { id: "styles", type: "styles", target: "styles.xml" },
    ].map((relation) => ({ ...relation, target: `xl/${relation.target}` })),
  };
}

function sheetParts(workbook: Workbook, sheet: Sheet, number: number): readonly Part[] {
  const table = `xl/tables/table${number}.xml`;
  const page: Part = {
    path: `xl/worksheets/sheet${number}.xml`,
    type: `${SHEETML}.worksheet+xml`,
    content: sheetXml(workbook, sheet, number === 1),
    relations: sheet.table ? [{ id: "table", type: "table", target: table }] : [],
  };
  if (!sheet.table) return [page];
  return [
    page,
    { path: table, type: `${SHEETML}.table+xml`, content: tableXml(sheet, sheet.table, number) },
  ];
}

function sheetXml({ marking }: Workbook, sheet: Sheet, first: boolean): string {
  const { lines, table } = sheet;
  const header = lines.length + 1;
  const rows = [
    ...lines.map((line, index) => row(index + 1, [lineCell(line, index + 1)])),
    ...(table ? tableRows(table, header) : []),
  ];
  const links = table?.leads
    ? table.rows.map(([name], index) => leadTo(String(name), `A${header + 1 + index}`))
    : [];
  return xml(
    el(
      "worksheet",
      { xmlns: MAIN, "xmlns:r": OFFICE },
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
      el("pageSetup", { paperSize: 9, orientation: "landscape" }),
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
  return [
    row(
      at,
      header.map((title, column) => cellOf(title, refOf(column, at), STYLES.header)),
    ),
    ...rows.map((fields, index) =>
      row(
        at + 1 + index,
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

function row(at: number, cells: readonly string[]): string {
  return el("row", { r: at }, ...cells);
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
function literal(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
}

function tableXml({ lines }: Sheet, { header, rows }: SheetTable, id: number): string {
  const first = lines.length + 1;
  const name = `Table_${id}`;
  return xml(
    el(
      "table",
      {
        ...{ xmlns: MAIN, id, name, displayName: name, totalsRowShown: 0 },
        ref: `A${first}:${refOf(header.length - 1, first + rows.length)}`,
      },
      el(
        "tableColumns",
        { count: header.length },
        ...header.map((title, index) => el("tableColumn", { id: index + 1, name: literal(title) })),
      ),
      el("tableStyleInfo", {
        name: "TableStyleLight1",
        showFirstColumn: 0,
        showLastColumn: 0,
        showRowStripes: 0,
        showColumnStripes: 0,
      }),
    ),
  );
}

/** "A1", "AB12": columns count from 0. */
export function refOf(column: number, at: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${at}`;
}

/** By what stands in a column, within what can be read; a page of words has one broad column. */
export function widthsOf(table: SheetTable | null): readonly number[] {
  if (!table) return [90];
  return table.header.map((title, column) => {
    const longest = Math.max(...table.rows.map((fields) => String(fields[column] ?? "").length));
    return Math.min(60, Math.max(14, title.length, longest) + 2);
  });
}
