import type { Series } from "../model/series.ts";
import type { Part } from "./office/opc.ts";
import { el, words, xml } from "./office/xml.ts";
import { blockXml, type Next } from "./pptx-block.ts";
import { chartParts, drawnAs } from "./pptx-chart.ts";
import {
  body,
  KEEP_COLOURS,
  LAYOUT,
  NAMESPACES,
  NUMBER,
  PLACES,
  PRESENTATIONML,
  placeholder,
  tree,
} from "./pptx-master.ts";
import { type Box, POINT, textBox } from "./pptx-text.ts";
import type { SlideBlock, TakenSlide } from "./slides.ts";

/** A slide with its notes and its charts: the first part is the slide. */
export function slideParts(
  slide: TakenSlide,
  number: number,
  marking: string | null,
  nextChart: Next,
): readonly [Part, ...Part[]] {
  const notes = notesPart(slide, number);
  const charts: Part[] = [];
  let id = 2;
  const next = () => {
    id += 1;
    return id;
  };
  const shapes = placed(slide.blocks).map(([block, box]) =>
    blockXml(block, box, next, (series) => {
      const [chart, ...book] = chartOf(series, nextChart);
      charts.push(...(chart ? [chart, ...book] : []));
      return chart ? idOf(chart) : null;
    }),
  );
  const page: Part = {
    path: `ppt/slides/slide${number}.xml`,
    type: `${PRESENTATIONML}.slide+xml`,
    content: xml(
      el(
        "p:sld",
        NAMESPACES,
        tree(titleXml(slide), ...shapes.flat(), ...footXml(slide, marking, next)),
        KEEP_COLOURS,
      ),
    ),
    relations: [
      { id: "layout", type: "slideLayout", target: LAYOUT.path },
      { id: "notes", type: "notesSlide", target: notes.path },
      ...charts
        .filter(isChart)
        .map((chart) => ({ id: idOf(chart), type: "chart", target: chart.path })),
    ],
  };
  return [page, notes, ...charts];
}

function chartOf(series: Series, nextChart: Next): readonly Part[] {
  const spec = drawnAs(series);
  return spec ? chartParts(series, spec, nextChart()) : [];
}

function isChart({ path }: Part): boolean {
  return path.startsWith("ppt/charts/");
}

/** "ppt/charts/chart3.xml" is "chart3". */
function idOf({ path }: Part): string {
  return path.replace(/^.*\/|\.\w+$/g, "");
}

function titleXml({ title, part }: TakenSlide): string {
  const said = part === null ? title : `${title} (${part})`;
  return placeholder(
    2,
    "Title",
    { type: "title" },
    null,
    body(el("a:p", {}, el("a:r", {}, el("a:rPr", { lang: "en-GB" }), el("a:t", {}, words(said))))),
  );
}

/** What a reader comes to last: source, marking, number. */
function footXml({ source }: TakenSlide, marking: string | null, next: Next): readonly string[] {
  const small = (name: string, box: Box, said: string, align: "l" | "ctr", bold: boolean) =>
    textBox({
      id: next(),
      name,
      box,
      largest: 12,
      align,
      paragraphs: [{ words: said, bold, quiet: !bold }],
    });
  return [
    small("Source", PLACES.source, source, "l", false),
    ...(marking === null
      ? []
      : [
          small("Marking above", PLACES.above, marking, "ctr", true),
          small("Marking below", PLACES.below, marking, "ctr", true),
        ]),
    placeholder(
      next(),
      "Slide number",
      { type: "sldNum", sz: "quarter", idx: 10 },
      null,
      body(NUMBER),
    ),
  ];
}

const GAP = 24 * POINT;

/** Side by side up to three; more in two rows. A drawing has twice the room of words. */
function placed(blocks: readonly SlideBlock[]): readonly (readonly [SlideBlock, Box])[] {
  const rows = blocks.length > 3 ? 2 : 1;
  const perRow = Math.ceil(blocks.length / rows);
  const { x, y, width, height } = PLACES.content;
  const high = (height - GAP * (rows - 1)) / rows;
  return Array.from({ length: rows }, (_, row) =>
    blocks.slice(row * perRow, (row + 1) * perRow),
  ).flatMap((line, row) => {
    const shares = line.map((block) => (block.kind === "series" ? 2 : 1));
    const unit = (width - GAP * (line.length - 1)) / shares.reduce((sum, share) => sum + share, 0);
    let left = x;
    return line.map((block, index): readonly [SlideBlock, Box] => {
      const box = {
        x: Math.round(left),
        y: Math.round(y + row * (high + GAP)),
        width: Math.round(unit * (shares[index] ?? 1)),
        height: Math.round(high),
      };
      left += box.width + GAP;
      return [block, box];
    });
  });
}

function notesPart({ notes }: TakenSlide, number: number): Part {
  const said = notes.length > 0 ? notes : [""];
  const paragraph = (note: string) =>
    el(
      "a:p",
      {},
      note === ""
        ? el("a:endParaRPr", { lang: "en-GB" })
        : el("a:r", {}, el("a:rPr", { lang: "en-GB" }), el("a:t", {}, words(note))),
    );
  return {
    path: `ppt/notesSlides/notesSlide${number}.xml`,
    type: `${PRESENTATIONML}.notesSlide+xml`,
    content: xml(
      el(
        "p:notes",
        NAMESPACES,
        tree(
          placeholder(2, "Slide", { type: "sldImg" }, null, ""),
          placeholder(3, "Notes", { type: "body", idx: 1 }, null, body(...said.map(paragraph))),
        ),
        KEEP_COLOURS,
      ),
    ),
    relations: [
      { id: "master", type: "notesMaster", target: "ppt/notesMasters/notesMaster1.xml" },
      { id: "slide", type: "slide", target: `ppt/slides/slide${number}.xml` },
    ],
  };
}
