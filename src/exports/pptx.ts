import { type Part, toOffice } from "./office/opc.ts";
import { el, xml } from "./office/xml.ts";
import { LAYOUT, MASTER, NAMESPACES, NOTES_MASTER, PRESENTATIONML, SIZES } from "./pptx-master.ts";
import { slideParts } from "./pptx-slide.ts";
import { themePart } from "./pptx-theme.ts";
import type { Taken } from "./taken.ts";

/** The show as PowerPoint slides: real titles, charts that can be edited, notes. */
export function toPptx(
  about: Pick<Taken, "title" | "marking" | "slides">,
): Uint8Array<ArrayBuffer> {
  let charts = 0;
  const nextChart = () => {
    charts += 1;
    return charts;
  };
  const slides = about.slides.map((slide, index) =>
    slideParts(slide, index + 1, about.marking, nextChart),
  );
  const pages = slides.map(([page]) => page);
  const fixed = [MASTER, LAYOUT, NOTES_MASTER, themePart(1), themePart(2)];
  return toOffice(about, [presentation(pages), ...fixed, ...slides.flat()]);
}

/** Ids of slides begin there. */
const FIRST = 256;

function presentation(pages: readonly Part[]): Part {
  const id = (index: number) => `slide${index + 1}`;
  return {
    path: "ppt/presentation.xml",
    type: `${PRESENTATIONML}.presentation.main+xml`,
    content: xml(
      el(
        "p:presentation",
        NAMESPACES,
        el("p:sldMasterIdLst", {}, el("p:sldMasterId", { id: 2_147_483_648, "r:id": "master" })),
        el("p:notesMasterIdLst", {}, el("p:notesMasterId", { "r:id": "notes" })),
        el(
          "p:sldIdLst",
          {},
          ...pages.map((_, index) => el("p:sldId", { id: FIRST + index, "r:id": id(index) })),
        ),
        ...SIZES,
      ),
    ),
    relations: [
      { id: "master", type: "slideMaster", target: MASTER.path },
      { id: "notes", type: "notesMaster", target: NOTES_MASTER.path },
      { id: "theme", type: "theme", target: "ppt/theme/theme1.xml" },
      ...pages.map(({ path }, index) => ({ id: id(index), type: "slide", target: path })),
    ],
  };
}
