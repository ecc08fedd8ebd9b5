import { OFFICE, type Part, toOffice } from "./office/opc.ts";
import { el, xml } from "./office/xml.ts";
import { refOf } from "./sheet-grid.ts";
import type { Taken } from "./taken.ts";
import { type Sheet, type SheetTable, type Workbook, workbookOf } from "./workbook.ts";
import { literal, MAIN, sheetXml } from "./xlsx-sheet.ts";
import { STYLES_XML } from "./xlsx-styles.ts";

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
