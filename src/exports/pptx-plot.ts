import { OFFICE } from "./office/opc.ts";
import { el, words, xml } from "./office/xml.ts";
import { AXES, axes } from "./pptx-axes.ts";
import { type Bar, labels } from "./pptx-labels.ts";
import { POINT } from "./pptx-text.ts";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
/** The sheet of the chart's own workbook, whose cells it reads. */
export const SHEET = "Data";

/**
 * A native chart of bars; what is before a range is covered.
 * @param width of its place, in EMU
 */
export function chartXml(bars: readonly Bar[], value: string, width: number): string {
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
        el("c:plotArea", {}, el("c:layout"), barChart(bars, value), ...axes(endOf(bars, width))),
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

/** Of a chart's width, what the names down its side leave for the bars and their labels. */
const PLOT = 0.6;
/** A letter of a label, which is bold and of 16 points. */
const LETTER = 9.5 * POINT;
/** What a label may take of that: the bars are to be compared. */
const MOST = 0.6;

/**
 * Where the axis ends: each label stands after its bar, on one line.
 * @returns null where a bar goes to the other side
 */
function endOf(bars: readonly Bar[], width: number): number | null {
  const ends = bars.map(({ to, words: said }) => {
    const label = Math.min(MOST, ((said.length + 1) * LETTER) / (width * PLOT));
    return (to ?? 0) / (1 - label);
  });
  const highest = Math.max(...ends);
  return highest > 0 && ends.every((end) => end >= 0) ? highest : null;
}

/** Labels stand after bars that lie one over the other, as they cannot after stacked ones. */
function barChart(bars: readonly Bar[], value: string): string {
  const ends = { column: "C", title: value, look: SOLID, numbers: bars.map(({ to }) => to) };
  const begins = {
    column: "B",
    title: "Begins at",
    look: COVER,
    numbers: bars.map(({ from }) => from),
  };
  const drawn = begins.numbers.some((from) => from !== null) ? [ends, begins] : [ends];
  return el(
    "c:barChart",
    {},
    el("c:barDir", { val: "bar" }),
    el("c:grouping", { val: "clustered" }),
    el("c:varyColors", { val: 0 }),
    ...drawn.map((one, index) => seriesXml(one, bars, index, one === ends)),
    el("c:gapWidth", { val: 60 }),
    el("c:overlap", { val: 100 }),
    ...AXES.map((val) => el("c:axId", { val })),
  );
}

interface Column {
  readonly column: string;
  readonly title: string;
  readonly look: string;
  readonly numbers: readonly (number | null)[];
}

function seriesXml(
  { column, title, look, numbers }: Column,
  bars: readonly Bar[],
  index: number,
  labelled: boolean,
): string {
  const last = bars.length + 1;
  const bounded = bars.flatMap((bar, at) =>
    (labelled ? bar.bounded : isCrossing(bar)) ? [at] : [],
  );
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
    el("c:spPr", {}, look),
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

/** A range with nought inside has something to show on either side, and nothing to cover. */
function isCrossing({ from, to }: Bar): boolean {
  return (from ?? 0) < 0 && (to ?? 0) > 0;
}

function point(idx: number, content: string): string {
  return el("c:pt", { idx }, el("c:v", {}, words(content)));
}

const SOLID = el("a:solidFill", {}, el("a:schemeClr", { val: "accent1" }));
const OUTLINE = el("a:ln", { w: 12_700 }, SOLID);
const PAPER = el("a:solidFill", {}, el("a:schemeClr", { val: "bg1" }));
const COVER = PAPER + el("a:ln", { w: 12_700 }, PAPER);
/** A bar cannot fade: what is a bound is striped, and says which in its label. */
const STRIPES = el(
  "a:pattFill",
  { prst: "wdUpDiag" },
  el("a:fgClr", {}, el("a:schemeClr", { val: "accent1" })),
  el("a:bgClr", {}, el("a:schemeClr", { val: "bg1" })),
);
