import { columnShares } from "./column-shares.ts";
import type { Block } from "./handout.ts";
import { style } from "./office/odf.ts";
import { type Attributes, el } from "./office/xml.ts";

export type TableBlock = Extract<Block, { readonly kind: "table" }>;

const text = (attributes: Attributes) => el("style:text-properties", attributes);
const room = (top: string, bottom: string, more: Attributes = {}) =>
  el("style:paragraph-properties", { "fo:margin-top": top, "fo:margin-bottom": bottom, ...more });
/** Never parted from what comes after it. */
const leads = { "fo:keep-with-next": "always" };
const bold = { "fo:font-weight": "bold" };

const QUIET = { "fo:font-size": "10pt", "fo:color": "#4a5058" };

/** What a reader finds by name in the list of styles. */
export const NAMED: readonly string[] = [
  style("Standard", "paragraph", room("0cm", "0.2cm")),
  style("Title", "paragraph", room("0cm", "0.3cm"), text({ ...bold, "fo:font-size": "22pt" })),
  style(
    "Heading_20_1",
    "paragraph",
    room("0.6cm", "0.2cm", leads),
    text({ ...bold, "fo:font-size": "16pt" }),
  ),
  style(
    "Heading_20_2",
    "paragraph",
    room("0.4cm", "0.2cm", leads),
    text({ ...bold, "fo:font-size": "12pt" }),
  ),
  style(
    "Message",
    "paragraph",
    room("0cm", "0.2cm", leads),
    text({ ...bold, "fo:font-size": "13pt" }),
  ),
  style("Subject", "paragraph", room("0cm", "0.2cm", leads), text(QUIET)),
  style("Quiet", "paragraph", room("0.1cm", "0.2cm"), text(QUIET)),
  style("Header", "paragraph", room("0.05cm", "0.05cm"), text({ ...bold, "fo:font-size": "10pt" })),
  style("Cell", "paragraph", room("0.05cm", "0.05cm"), text({ "fo:font-size": "10pt" })),
  style("NoteMark", "text", text({ "style:text-position": "super 58%" })),
];

/** How wide the text is. */
const WIDTH_CM = 17;

/** A row is not broken over pages, and has a line under it; columns never touch. */
export const TABLE_STYLES: readonly string[] = [
  style("row", "table-row", el("style:table-row-properties", { "fo:keep-together": "always" })),
  style(
    "cell",
    "table-cell",
    el("style:table-cell-properties", {
      "fo:padding": "0.1cm",
      "fo:border-bottom": "0.5pt solid #8a8f96",
    }),
  ),
];

export function columnStyles({ header, rows }: TableBlock, number: number): readonly string[] {
  const shares = columnShares([header, ...rows.map(({ cells }) => cells)]);
  return shares.map((share, column) =>
    style(
      columnName(number, column),
      "table-column",
      el("style:table-column-properties", {
        "style:column-width": `${(share * WIDTH_CM).toFixed(2)}cm`,
      }),
    ),
  );
}

export function columnName(table: number, column: number): string {
  return `table${table}column${column + 1}`;
}
