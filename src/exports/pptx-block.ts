import type { Series } from "../model/series.ts";
import { el } from "./office/xml.ts";
import type { Placed } from "./pptx-layout.ts";
import { tableXml } from "./pptx-table.ts";
import { textBox, xfrm } from "./pptx-text.ts";

/** Gives out numbers for parts that all slides share a count of. */
export type Next = () => number;

/** Makes a chart of a series, so wide, and says by what name; null where it is a table. */
export type Draw = (series: Series, width: number) => string | null;

/** What a slide shows in a place; it takes its number from those of the slide. */
export function blockXml(placed: Placed, id: number, draw: Draw): string {
  if (placed.kind === "series") return graphic(placed, id, draw(placed.series, placed.box.width));
  return textBox({ id, name: "Text", align: "l", ...placed });
}

/** A chart, or a table where no chart is meant; its description is what is read out instead. */
function graphic(
  { series, box, size }: Extract<Placed, { kind: "series" }>,
  id: number,
  chart: string | null,
): string {
  const uri = "http://schemas.openxmlformats.org/drawingml/2006";
  const data =
    chart === null
      ? el("a:graphicData", { uri: `${uri}/table` }, tableXml(series, size, box.width))
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
