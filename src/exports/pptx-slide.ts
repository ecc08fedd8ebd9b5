import type { Series } from "../model/series.ts";
import type { Part } from "./office/opc.ts";
import { el, xml } from "./office/xml.ts";
import { blockXml, type Next } from "./pptx-block.ts";
import { chartParts, drawnAs } from "./pptx-chart.ts";
import { placedOn } from "./pptx-layout.ts";
import {
  body,
  KEEP_COLOURS,
  LAYOUT,
  NAMESPACES,
  NUMBER,
  PLACES,
  PRESENTATIONML,
  placeholder,
  TITLE_SIZE,
  tree,
} from "./pptx-master.ts";
import { type Box, heightOf, POINT, runText, type Said, sizeFor, textBox } from "./pptx-text.ts";
import type { TakenSlide } from "./slides.ts";

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
  const title = titleOf(slide);
  const shapes = placedOn(slide.bands, under(title.box)).map((placed) =>
    blockXml(placed, next(), (series, width) => {
      const [chart, ...book] = chartOf(series, width, nextChart);
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
        tree(titleXml(title), ...shapes, ...footXml(slide, marking, next)),
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

function chartOf(series: Series, width: number, nextChart: Next): readonly Part[] {
  const spec = drawnAs(series);
  return spec ? chartParts(series, spec, width, nextChart()) : [];
}

function isChart({ path }: Part): boolean {
  return path.startsWith("ppt/charts/");
}

/** "ppt/charts/chart3.xml" is "chart3". */
function idOf({ path }: Part): string {
  return path.replace(/^.*\/|\.\w+$/g, "");
}

interface Title {
  readonly said: string;
  readonly size: number;
  readonly box: Box;
}

/** A long one is smaller before it takes too much of the slide. */
function titleOf({ title, part }: TakenSlide): Title {
  const said = part === null ? title : `${title} (${part})`;
  const lines: readonly Said[] = [{ words: said, bold: true }];
  const size = sizeFor(lines, PLACES.title, TITLE_SIZE);
  const height = heightOf(lines, size, PLACES.title.width / POINT) * POINT;
  return { said, size, box: { ...PLACES.title, height } };
}

/** What it leaves for what it is over. */
function under({ y, height }: Box): Box {
  const { content } = PLACES;
  const above = y + height + UNDER;
  return { ...content, y: above, height: content.y + content.height - above };
}
const UNDER = 12 * POINT;

function titleXml({ said, size, box }: Title): string {
  const look = el("a:rPr", { lang: "en-GB", sz: size * 100 });
  const text = body(el("a:p", {}, el("a:r", {}, look, runText(said))));
  return placeholder(2, "Title", { type: "title" }, box, text);
}

/** What a reader comes to last: source, marking, number. */
function footXml({ source }: TakenSlide, marking: string | null, next: Next): readonly string[] {
  const small = (name: string, box: Box, said: string, align: "l" | "ctr", bold: boolean) => {
    const paragraphs = [{ words: said, bold, quiet: !bold }];
    return textBox({
      ...{ id: next(), name, box, align, paragraphs },
      size: sizeFor(paragraphs, box, FOOT_SIZE),
    });
  };
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

const FOOT_SIZE = 12;

function notesPart({ notes }: TakenSlide, number: number): Part {
  const said = notes.length > 0 ? notes : [""];
  const paragraph = (note: string) =>
    el(
      "a:p",
      {},
      note === ""
        ? el("a:endParaRPr", { lang: "en-GB" })
        : el("a:r", {}, el("a:rPr", { lang: "en-GB" }), runText(note)),
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
