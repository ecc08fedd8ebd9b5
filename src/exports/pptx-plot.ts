import { OFFICE } from "./office/opc.ts";
import { el, words, xml } from "./office/xml.ts";
import { AXES, axes } from "./pptx-axes.ts";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
/** The sheet of the chart's own workbook, whose cells it reads. */
export const SHEET = "Data";

/** A bar, as a native chart has it: a range begins at its low end. */
export interface Bar {
  readonly name: string;
  readonly words: string;
  readonly from: number | null;
  readonly length: number | null;
  readonly bounded: boolean;
}

/** A native chart of bars; ranges are stacked on what is not seen. */
export function chartXml(bars: readonly Bar[], value: string, ranges: boolean): string {
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

const SOLID = el("a:solidFill", {}, el("a:schemeClr", { val: "accent1" }));
const OUTLINE = el("a:ln", { w: 12_700 }, SOLID);
/** A bar cannot fade: what is a bound is striped, and says which in its label. */
const STRIPES = el(
  "a:pattFill",
  { prst: "wdUpDiag" },
  el("a:fgClr", {}, el("a:schemeClr", { val: "accent1" })),
  el("a:bgClr", {}, el("a:schemeClr", { val: "bg1" })),
);
