import { type Cell, format } from "../model/format.ts";
import { isBounded, isNumeric, type Quantity } from "../model/quantity.ts";
import { type ChartSpec, cell, type Series, say } from "../model/series.ts";
import { OFFICE, type Part } from "./office/opc.ts";
import { el, words, xml } from "./office/xml.ts";
import { writeXlsx } from "./xlsx.ts";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

type Drawn = Extract<ChartSpec, { readonly value: string }>;

/** A bar, as a native chart has it: a range begins at its low end. */
interface Bar {
  readonly name: string;
  readonly words: string;
  readonly from: number | null;
  readonly length: number | null;
  readonly bounded: boolean;
}

/** The chart spec that can be a native chart; the others are tables. */
export function drawnAs({ chart }: Series): Drawn | null {
  return chart && "value" in chart ? chart : null;
}

/** A chart that PowerPoint can edit, with the workbook that it reads: two parts. */
export function chartParts(series: Series, spec: Drawn, number: number): readonly Part[] {
  const bars = series.rows.map((row) =>
    barOf(say(row, columnIn(series, spec.category)), cell(row, spec.value)),
  );
  const value = columnIn(series, spec.value).label;
  const ranges = bars.some(({ from }) => from !== null);
  const book: Part = {
    path: `ppt/embeddings/workbook${number}.xlsx`,
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    content: workbook(series.title, value, bars),
  };
  const chart: Part = {
    path: `ppt/charts/chart${number}.xml`,
    type: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
    content: chartXml(bars, value, ranges),
    relations: [{ id: "workbook", type: "package", target: book.path }],
  };
  return [chart, book];
}

function columnIn({ columns }: Series, key: string) {
  const column = columns.find((one) => one.key === key);
  if (!column) throw new Error(`no column ${key}`);
  return column;
}

function barOf(name: string, value: Cell): Bar {
  const quantity = value !== null && typeof value === "object" ? value : null;
  const said = format(value);
  // A bar without a number has no label of its own.
  if (!quantity || !isNumeric(quantity))
    return { name: `${name}: ${said}`, words: said, from: null, length: null, bounded: false };
  return { name, words: said, bounded: isBounded(quantity), ...lengthOf(quantity) };
}

function lengthOf(quantity: Exclude<Quantity, { readonly bound: "words only" }>) {
  return quantity.bound === "between"
    ? { from: quantity.low, length: quantity.high - quantity.low }
    : { from: null, length: quantity.value };
}

/** Column D has the words; B is empty but for ranges, and C is what a bar is long. */
function workbook(title: string, value: string, bars: readonly Bar[]): Uint8Array {
  const header = ["Bar", "Begins at", value, "In words"];
  const rows = bars.map(({ name, from, length, words: said }) => [
    name,
    from ?? "",
    length ?? "",
    said,
  ]);
  return writeXlsx({
    title,
    marking: null,
    sheets: [{ name: SHEET, lines: [], table: { header, rows, leads: false } }],
  });
}

const SHEET = "Data";

function chartXml(bars: readonly Bar[], value: string, ranges: boolean): string {
  return xml(
    el(
      "c:chartSpace",
      { "xmlns:c": CHART, "xmlns:a": DRAWING, "xmlns:r": OFFICE },
      el("c:date1904", { val: 0 }),
      el("c:lang", { val: "en-GB" }),
      el("c:roundedCorners", { val: 0 }),
      el(
        "c:chart",
        {},
        el("c:autoTitleDeleted", { val: 1 }),
        el("c:plotArea", {}, el("c:layout"), barChart(bars, value, ranges), ...axes()),
        el("c:plotVisOnly", { val: 1 }),
        el("c:dispBlanksAs", { val: "gap" }),
      ),
      el(
        "c:txPr",
        {},
        el("a:bodyPr"),
        el("a:lstStyle"),
        el(
          "a:p",
          {},
          el("a:pPr", {}, el("a:defRPr", { sz: 1400 })),
          el("a:endParaRPr", { lang: "en-GB" }),
        ),
      ),
      el("c:externalData", { "r:id": "workbook" }, el("c:autoUpdate", { val: 0 })),
    ),
  );
}

function barChart(bars: readonly Bar[], value: string, ranges: boolean): string {
  const begin = {
    column: "B",
    title: "Begins at",
    fill: el("a:noFill"),
    numbers: bars.map(({ from }) => from),
  };
  const length = { column: "C", title: value, fill: SOLID, numbers: bars.map((bar) => bar.length) };
  const drawn = ranges ? [begin, length] : [length];
  return el(
    "c:barChart",
    {},
    el("c:barDir", { val: "bar" }),
    el("c:grouping", { val: ranges ? "stacked" : "clustered" }),
    el("c:varyColors", { val: 0 }),
    ...drawn.map((one, index) => seriesXml(one, bars, index, one === length)),
    el("c:gapWidth", { val: 60 }),
    ranges ? el("c:overlap", { val: 100 }) : "",
    ...AXES.map((val) => el("c:axId", { val })),
  );
}

interface Column {
  readonly column: string;
  readonly title: string;
  readonly fill: string;
  readonly numbers: readonly (number | null)[];
}

function seriesXml(
  { column, title, fill, numbers }: Column,
  bars: readonly Bar[],
  index: number,
  labelled: boolean,
): string {
  const last = bars.length + 1;
  const bounded = bars.flatMap((bar, at) => (labelled && bar.bounded ? [at] : []));
  return el(
    "c:ser",
    {},
    el("c:idx", { val: index }),
    el("c:order", { val: index }),
    el(
      "c:tx",
      {},
      el(
        "c:strRef",
        {},
        el("c:f", {}, `${SHEET}!$${column}$1`),
        el("c:strCache", {}, el("c:ptCount", { val: 1 }), point(0, title)),
      ),
    ),
    el("c:spPr", {}, fill),
    el("c:invertIfNegative", { val: 0 }),
    ...bounded.map((at) =>
      el(
        "c:dPt",
        {},
        el("c:idx", { val: at }),
        el("c:invertIfNegative", { val: 0 }),
        el("c:bubble3D", { val: 0 }),
        el("c:spPr", {}, STRIPES, OUTLINE),
      ),
    ),
    labelled ? labels(bars) : "",
    el(
      "c:cat",
      {},
      el(
        "c:strRef",
        {},
        el("c:f", {}, `${SHEET}!$A$2:$A$${last}`),
        el(
          "c:strCache",
          {},
          el("c:ptCount", { val: bars.length }),
          ...bars.map(({ name }, at) => point(at, name)),
        ),
      ),
    ),
    el(
      "c:val",
      {},
      el(
        "c:numRef",
        {},
        el("c:f", {}, `${SHEET}!$${column}$2:$${column}$${last}`),
        el(
          "c:numCache",
          {},
          el("c:formatCode", {}, "General"),
          el("c:ptCount", { val: bars.length }),
          ...numbers.flatMap((number, at) => (number === null ? [] : [point(at, String(number))])),
        ),
      ),
    ),
  );
}

function point(idx: number, content: string): string {
  return el("c:pt", { idx }, el("c:v", {}, words(content)));
}

/** Each bar's own words: a number by itself would lose its bound. */
function labels(bars: readonly Bar[]): string {
  const shown = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"].map((name) =>
    el(`c:show${name}`, { val: name === "Val" ? 1 : 0 }),
  );
  const label = (said: string, at: number) =>
    el(
      "c:dLbl",
      {},
      el("c:idx", { val: at }),
      el(
        "c:tx",
        {},
        el(
          "c:rich",
          {},
          el("a:bodyPr"),
          el(
            "a:p",
            {},
            el(
              "a:r",
              {},
              el("a:rPr", { lang: "en-GB", sz: 1600, b: 1 }),
              el("a:t", {}, words(said)),
            ),
          ),
        ),
      ),
      ...shown,
    );
  return el(
    "c:dLbls",
    {},
    ...bars.flatMap((bar, at) => (bar.length === null ? [] : [label(bar.words, at)])),
    ...shown,
  );
}

const AXES = [111_111_111, 222_222_222];
const [CATEGORIES, VALUES] = AXES;

function axes(): readonly string[] {
  const line = el("c:spPr", {}, el("a:ln", {}, el("a:noFill")));
  return [
    el(
      "c:catAx",
      {},
      el("c:axId", { val: CATEGORIES }),
      el("c:scaling", {}, el("c:orientation", { val: "maxMin" })),
      el("c:delete", { val: 0 }),
      el("c:axPos", { val: "l" }),
      el("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
      el("c:majorTickMark", { val: "none" }),
      el("c:minorTickMark", { val: "none" }),
      el("c:tickLblPos", { val: "low" }),
      el("c:crossAx", { val: VALUES }),
      el("c:crosses", { val: "autoZero" }),
      el("c:auto", { val: 1 }),
      el("c:lblAlgn", { val: "ctr" }),
      el("c:lblOffset", { val: 100 }),
      el("c:noMultiLvlLbl", { val: 1 }),
    ),
    // Numbers by themselves at ticks would have no qualifier: the labels have theirs.
    el(
      "c:valAx",
      {},
      el("c:axId", { val: VALUES }),
      el("c:scaling", {}, el("c:orientation", { val: "minMax" })),
      el("c:delete", { val: 1 }),
      el("c:axPos", { val: "t" }),
      el("c:numFmt", { formatCode: "#,##0", sourceLinked: 0 }),
      el("c:majorTickMark", { val: "none" }),
      el("c:minorTickMark", { val: "none" }),
      el("c:tickLblPos", { val: "nextTo" }),
      line,
      el("c:crossAx", { val: CATEGORIES }),
      el("c:crosses", { val: "autoZero" }),
      el("c:crossBetween", { val: "between" }),
    ),
  ];
}

const SOLID = el("a:solidFill", {}, el("a:schemeClr", { val: "accent1" }));
const OUTLINE = el("a:ln", { w: 12_700 }, SOLID);
/** A bar cannot fade: what is a bound is striped, and says which in its label. */
const STRIPES = el(
  "a:pattFill",
  { prst: "wdUpDiag" },
  el("a:fgClr", {}, el("a:schemeClr", { val: "accent1" })),
  el("a:bgClr", {}, el("a:schemeClr", { val: "bg1" })),
);
