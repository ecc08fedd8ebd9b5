import { type Series, say } from "../model/series.ts";
import { el, words } from "./office/xml.ts";
import { drawnAs } from "./pptx-chart.ts";
import { PLACES } from "./pptx-master.ts";
import { type Box, heightOf, POINT } from "./pptx-text.ts";

/** A native table with a header row, as large as its box holds; columns left aside stay aside. */
export function tableXml(series: Series, box: Box): string {
  const columns = series.columns.filter(({ aside }) => !aside);
  const lines = series.rows.map((row) =>
    columns.map(
      (column) =>
        say(row, column) + (row.disputed.includes(column.key) ? " (≠ sources disagree)" : ""),
    ),
  );
  const header = columns.map(({ label }) => label);
  const width = Math.floor(box.width / columns.length);
  const size = sizeFor([header, ...lines], width, box.height);
  const row = (line: readonly string[], bold: boolean) => {
    const h = Math.round(rowHeight(line, size, width / POINT) * POINT);
    return el("a:tr", { h }, ...line.map((text) => cellXml(text, size, bold)));
  };
  return el(
    "a:tbl",
    {},
    el("a:tblPr", { firstRow: 1 }),
    el("a:tblGrid", {}, ...columns.map(() => el("a:gridCol", { w: width }))),
    row(header, true),
    ...lines.map((line) => row(line, false)),
  );
}

/**
 * A table as slides have room for it: rows are never set too small for a room. A chart stays whole.
 */
export function pagesOf(series: Series): readonly Series[] {
  if (drawnAs(series)) return [series];
  const columns = series.columns.filter(({ aside }) => !aside);
  const width = PLACES.content.width / POINT / columns.length;
  const pages: Series[] = [];
  let room = 0;
  for (const row of series.rows) {
    const high = rowHeight(
      columns.map((column) => say(row, column)),
      LEAST,
      width,
    );
    const last = pages.at(-1);
    room -= high;
    if (last && room >= 0) pages[pages.length - 1] = { ...last, rows: [...last.rows, row] };
    else {
      pages.push({ ...series, rows: [row] });
      room = ROOM - high;
    }
  }
  return pages;
}

/** What a room can read, and what a slide has for rows at that size, in points. */
const LEAST = 14;
const ROOM = 250;

const SIZES = [18, 16, LEAST, 12, 11];

function sizeFor(lines: readonly (readonly string[])[], width: number, height: number): number {
  const taken = (size: number) =>
    lines.reduce((sum, line) => sum + rowHeight(line, size, width / POINT), 0);
  return SIZES.find((size) => taken(size) * POINT <= height) ?? 10;
}

function rowHeight(line: readonly string[], size: number, width: number): number {
  return Math.max(...line.map((text) => heightOf([{ words: text }], size, width - 14))) + 6;
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
          el("a:t", {}, words(text)),
        ),
      ),
    ),
    el("a:tcPr", { marL: 45_720, marR: 45_720, marT: 25_400, marB: 25_400 }, under, el("a:noFill")),
  );
}
