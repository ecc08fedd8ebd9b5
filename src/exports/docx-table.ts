import { columnShares } from "./column-shares.ts";
import { reference } from "./docx-notes.ts";
import { paragraph, run } from "./docx-text.ts";
import type { Block } from "./handout.ts";
import { el } from "./office/xml.ts";

/** Width and height of A4 and its margin, in twentieths of a point. */
export const PAPER = { width: 11906, height: 16838, margin: 1134 };

type TableBlock = Extract<Block, { readonly kind: "table" }>;

export function table({ header, rows }: TableBlock): string {
  const whole = PAPER.width - 2 * PAPER.margin;
  const shares = columnShares([header, ...rows.map(({ cells }) => cells)]);
  const widths = shares.map((share) => Math.floor(share * whole));
  const cell = (column: number, ...runs: readonly string[]) =>
    el(
      "w:tc",
      {},
      el("w:tcPr", {}, el("w:tcW", { "w:w": widths[column], "w:type": "dxa" })),
      paragraph("Cell", ...runs),
    );
  const unbroken = el("w:cantSplit");
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
      el("w:tblGrid", {}, ...widths.map((width) => el("w:gridCol", { "w:w": width }))),
      el(
        "w:tr",
        {},
        el("w:trPr", {}, unbroken, el("w:tblHeader")),
        ...header.map((title, column) => cell(column, run(title, el("w:rPr", {}, el("w:b"))))),
      ),
      ...rows.map(({ cells, note }) =>
        el(
          "w:tr",
          {},
          el("w:trPr", {}, unbroken),
          ...cells.map((text, column) =>
            cell(column, run(text), column === cells.length - 1 ? reference(note) : ""),
          ),
        ),
      ),
    ),
    // Two tables that touch are one to Word.
    paragraph("Quiet"),
  ].join("");
}
