import { spaced, style, toOpenDocument } from "./office/odf.ts";
import { type Attributes, el } from "./office/xml.ts";
import { refOf, widthsOf } from "./sheet-grid.ts";
import type { Taken } from "./taken.ts";
import { type Sheet, type SheetTable, type Workbook, workbookOf } from "./workbook.ts";

/** What is taken as an OpenDocument spreadsheet, in the form of the Excel workbook. */
export function toOds(taken: Taken): Uint8Array<ArrayBuffer> {
  const workbook = workbookOf(taken);
  const { title, marking, sheets } = workbook;
  return toOpenDocument({
    ...{ kind: "spreadsheet", title, marking },
    styles: stylesOf(workbook),
    page: {
      "style:print-orientation": "landscape",
      "fo:page-width": "29.7cm",
      "fo:page-height": "21cm",
      // All columns on one page, and as many pages as there are rows for.
      "style:scale-to-X": 1,
      "style:scale-to-Y": 0,
    },
    body: [...sheets.map(sheetXml), el("table:database-ranges", {}, ...sheets.flatMap(rangeOf))],
  });
}

const bold = { "fo:font-weight": "bold" };
const text = (attributes: Attributes) => el("style:text-properties", attributes);
const wrapped = el("style:table-cell-properties", {
  "fo:wrap-option": "wrap",
  "style:vertical-align": "top",
});

function stylesOf({ sheets }: Workbook): readonly string[] {
  const widths = new Set(sheets.flatMap(({ table }) => widthsOf(table)));
  return [
    style("title", "table-cell", text({ ...bold, "fo:font-size": "16pt" })),
    style("heading", "table-cell", text({ ...bold, "fo:font-size": "12pt" })),
    style("header", "table-cell", wrapped, text(bold)),
    style("text", "table-cell", wrapped),
    el(
      "number:number-style",
      { "style:name": "grouped" },
      el("number:number", {
        "number:decimal-places": 0,
        "number:min-integer-digits": 1,
        "number:grouping": "true",
      }),
    ),
    el(
      "style:style",
      { "style:name": "whole", "style:family": "table-cell", "style:data-style-name": "grouped" },
      el("style:table-cell-properties", { "style:vertical-align": "top" }),
    ),
    ...[...widths].map((width) =>
      style(
        `w${width}`,
        "table-column",
        el("style:table-column-properties", {
          "style:column-width": `${(width * 0.2).toFixed(2)}cm`,
        }),
      ),
    ),
  ];
}

function sheetXml({ name, lines, table }: Sheet): string {
  return el(
    "table:table",
    { "table:name": name },
    ...widthsOf(table).map((width) =>
      el("table:table-column", { "table:style-name": `w${width}` }),
    ),
    ...lines.map((line) =>
      row([textCell(line.text, line.style === "text" ? undefined : line.style)]),
    ),
    ...(table ? tableRows(table) : []),
  );
}

function tableRows({ header, rows, leads }: SheetTable): readonly string[] {
  return [
    el("table:table-header-rows", {}, row(header.map((title) => textCell(title, "header")))),
    ...rows.map((fields) =>
      row(
        fields.map((field, column) => {
          if (typeof field === "number") return numberCell(field);
          return textCell(field, "text", leads && column === 0);
        }),
      ),
    ),
  ];
}

function row(cells: readonly string[]): string {
  return el("table:table-row", {}, ...cells);
}

function numberCell(value: number): string {
  const style = Number.isInteger(value) ? "whole" : "text";
  return el(
    "table:table-cell",
    { "office:value-type": "float", "office:value": value, "table:style-name": style },
    el("text:p", {}, String(value)),
  );
}

function textCell(content: string, look: string | undefined, leads = false): string {
  const lines = content.split(/\r\n|[\r\n]/).map(spaced);
  const target = { "xlink:type": "simple", "xlink:href": `#'${content.replaceAll("'", "''")}'.A1` };
  return el(
    "table:table-cell",
    { "office:value-type": "string", "table:style-name": look },
    ...lines.map((line) => el("text:p", {}, leads ? el("text:a", target, line) : line)),
  );
}

/** What marks the rows as a table. */
function rangeOf({ name, lines, table }: Sheet, index: number): readonly string[] {
  if (!table) return [];
  const first = lines.length + 1;
  const sheet = `'${name.replaceAll("'", "''")}'`;
  const last = refOf(table.header.length - 1, first + table.rows.length);
  const address = `${sheet}.A${first}:${sheet}.${last}`;
  return [
    el("table:database-range", {
      "table:name": `Table_${index + 1}`,
      "table:target-range-address": address,
      "table:contains-header": "true",
    }),
  ];
}
