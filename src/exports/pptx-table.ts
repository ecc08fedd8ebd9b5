import { type Series, say } from "../model/series.ts";
import { columnShares } from "./column-shares.ts";
import { el } from "./office/xml.ts";
import { heightOf, POINT, runText } from "./pptx-text.ts";

/** A native table with a header row; columns left aside stay aside. */
export function tableXml(series: Series, slideSize: number, width: number): string {
  const [size, lines] = [sizeIn(slideSize), linesOf(series)];
  const widths = widthsOf(lines, width);
  const rows = lines.map((line, index) => {
    const h = Math.round(rowHeight(line, size, widths) * POINT);
    return el("a:tr", { h }, ...line.map((text) => cellXml(text, size, index === 0)));
  });
  const grid = widths.map((each) => el("a:gridCol", { w: Math.floor(each) }));
  return el("a:tbl", {}, el("a:tblPr", { firstRow: 1 }), el("a:tblGrid", {}, ...grid), ...rows);
}

/** What it takes, in points. */
export function tableHeight(series: Series, slideSize: number, width: number): number {
  const lines = linesOf(series);
  const widths = widthsOf(lines, width);
  return lines.reduce((sum, line) => sum + rowHeight(line, sizeIn(slideSize), widths), 0);
}

/** Larger than this a table has few words on a line. */
const LARGEST = 18;

function sizeIn(slideSize: number): number {
  return Math.min(LARGEST, slideSize);
}

/** The header's first. */
function linesOf({ columns, rows }: Series): readonly (readonly string[])[] {
  const told = columns.filter(({ aside }) => !aside);
  const disputed = " (≠ sources disagree)";
  return [
    told.map(({ label }) => label),
    ...rows.map((row) =>
      told.map((column) => say(row, column) + (row.disputed.includes(column.key) ? disputed : "")),
    ),
  ];
}

function widthsOf(lines: readonly (readonly string[])[], width: number): readonly number[] {
  return columnShares(lines).map((share) => share * width);
}

function rowHeight(line: readonly string[], size: number, widths: readonly number[]): number {
  const heights = line.map((text, index) =>
    heightOf([{ words: text }], size, (widths[index] ?? 0) / POINT - 14),
  );
  return Math.max(...heights) + 1;
}

function cellXml(text: string, size: number, bold: boolean): string {
  const colour = el("a:solidFill", {}, el("a:schemeClr", { val: "tx1" }));
  const under = el(
    "a:lnB",
    { w: bold ? 19_050 : 6_350 },
    el("a:solidFill", {}, el("a:schemeClr", { val: "tx2" })),
  );
  return el(
    "a:tc",
    {},
    el(
      "a:txBody",
      {},
      el("a:bodyPr"),
      el("a:lstStyle"),
      el(
        "a:p",
        {},
        el(
          "a:r",
          {},
          el("a:rPr", { lang: "en-GB", sz: size * 100, b: bold ? 1 : 0 }, colour),
          runText(text),
        ),
      ),
    ),
    el("a:tcPr", { marL: 45_720, marR: 45_720, marT: 25_400, marB: 25_400 }, under, el("a:noFill")),
  );
}
