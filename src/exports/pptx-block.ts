import type { Series } from "../model/series.ts";
import { el } from "./office/xml.ts";
import { tableXml } from "./pptx-table.ts";
import { type Box, POINT, type Said, textBox, xfrm } from "./pptx-text.ts";
import type { SlideBlock } from "./slides.ts";

/** Gives out numbers for parts that all slides share a count of. */
export type Next = () => number;

/** Makes a chart of a series, and says by what name; null where it is a table. */
export type Draw = (series: Series) => string | null;

/** A block of a slide in its box; it takes its numbers from those of the slide. */
export function blockXml(block: SlideBlock, box: Box, next: Next, draw: Draw): readonly string[] {
  switch (block.kind) {
    case "figure":
      return [
        textBox({ id: next(), name: "Figure", box, largest: 28, paragraphs: figureWords(block) }),
      ];
    case "prose":
      return [
        textBox({
          id: next(),
          name: "Text",
          box,
          largest: 28,
          paragraphs: block.paragraphs.map(({ words: said, strong }) => ({
            words: said,
            bold: strong,
          })),
        }),
      ];
    case "list":
      return [
        textBox({
          id: next(),
          name: block.heading ?? "List",
          box,
          largest: 22,
          paragraphs: listWords(block),
        }),
      ];
    case "series":
      return seriesXml(block, box, next, draw);
  }
}

function seriesXml(
  { heading, series }: Extract<SlideBlock, { kind: "series" }>,
  box: Box,
  next: Next,
  draw: Draw,
): readonly string[] {
  if (heading === null) return [graphic(series, box, next(), draw(series))];
  const height = 44 * POINT;
  const rest = { ...box, y: box.y + height, height: box.height - height };
  return [
    textBox({
      id: next(),
      name: "Heading",
      box: { ...box, height },
      largest: 16,
      paragraphs: [{ words: heading, bold: true }],
    }),
    graphic(series, rest, next(), draw(series)),
  ];
}

function figureWords({
  qualifier,
  number,
  label,
}: Extract<SlideBlock, { kind: "figure" }>): readonly Said[] {
  return [
    ...(qualifier ? [{ words: qualifier, bold: true }] : []),
    { words: number, bold: true, scale: 2 },
    { words: label },
  ];
}

function listWords({ heading, entries }: Extract<SlideBlock, { kind: "list" }>): readonly Said[] {
  return [
    ...(heading === null ? [] : [{ words: heading, bold: true }]),
    ...entries.flatMap(({ lead, lines }) => [
      { words: lead, bold: lines.length > 0 },
      ...lines.map((line) => ({ words: line, quiet: true })),
    ]),
  ];
}

/** A chart, or a table where no chart is meant; its description is what is read out instead. */
function graphic(series: Series, box: Box, id: number, chart: string | null): string {
  const uri = "http://schemas.openxmlformats.org/drawingml/2006";
  const data =
    chart === null
      ? el("a:graphicData", { uri: `${uri}/table` }, tableXml(series, box))
      : el(
          "a:graphicData",
          { uri: `${uri}/chart` },
          el("c:chart", { "xmlns:c": `${uri}/chart`, "r:id": chart }),
        );
  return el(
    "p:graphicFrame",
    {},
    el(
      "p:nvGraphicFramePr",
      {},
      el("p:cNvPr", { id, name: series.title, descr: series.description }),
      el("p:cNvGraphicFramePr", {}, el("a:graphicFrameLocks", { noGrp: 1 })),
      el("p:nvPr"),
    ),
    xfrm("p", box),
    el("a:graphic", {}, data),
  );
}
