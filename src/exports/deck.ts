import { type Claim, datedLine } from "../model/briefing.ts";
import type { Figure } from "../model/figure.ts";
import { parts } from "../model/format.ts";
import type { Series } from "../model/series.ts";
import { sourceLine, sourceLineOf } from "../model/source-line.ts";
import { licenceOf, sourceOf } from "./origin.ts";
import { drawnAs } from "./pptx-chart.ts";
import { pagesOf } from "./pptx-table.ts";
import type { SlideBlock, TakenSlide } from "./slides.ts";
import { figuresIn, seriesIn, type Taken, type TakenPanel } from "./taken.ts";

/** What is taken, as slides: opening, key figures, each panel's series, sources. */
export function deckOf(taken: Taken): readonly TakenSlide[] {
  return [
    opening(taken),
    ...(taken.scope === "briefing" ? figureSlides("Key figures", figuresIn(taken), taken) : []),
    ...taken.panels.flatMap((panel) => panelSlides(panel, taken)),
    closing(taken),
  ];
}

function opening({ title, briefing, filter }: Taken): TakenSlide {
  const said = [briefing.standfirst, datedLine(briefing), filter].filter((words) => words !== null);
  const paragraphs = said.map((words, index) => ({ words, strong: index === 1 }));
  return {
    ...{ title, part: null, notes: [], source: licenceOf(briefing) },
    blocks: [{ kind: "prose", paragraphs }],
  };
}

/** Two rows of three: more would be too small for a room. */
const MOST_FIGURES = 6;

function figureSlides(
  title: string,
  figures: readonly Figure[],
  taken: Taken,
): readonly TakenSlide[] {
  const pages = cut(figures, MOST_FIGURES);
  return pages.map((some, index) => ({
    ...{ title, part: partOf(index, pages.length) },
    blocks: some.map(figureBlock),
    source: sourceLineOf(some.flatMap(({ row }) => row.sources)),
    notes: notesFor(
      some.map(({ claim }) => claim),
      taken,
    ),
  }));
}

function figureBlock({ lead, quantity, label, conflicts }: Figure): SlideBlock {
  const { qualifier, number, scale } = parts(quantity);
  return {
    kind: "figure",
    qualifier: [lead, qualifier].filter(Boolean).join(" "),
    number: [number, scale].filter(Boolean).join(" "),
    label: label + (conflicts.length > 0 ? " (≠ sources disagree)" : ""),
  };
}

/** The message with its figures, then each series: a chart whole, a table on as many slides as it needs. */
function panelSlides(panel: TakenPanel, taken: Taken): readonly TakenSlide[] {
  const { id, title, message, figures, series } = panel;
  const head = message?.headline ?? title;
  const own = taken.briefing.notes[id] ?? [];
  const beside = figures.length <= BESIDE ? series.find((one) => drawnAs(one)) : undefined;
  const first = figures.length > 0 ? besideFigures(figureSlides(head, figures, taken), beside) : [];
  const told = first.length > 0 ? series.filter((one) => one !== beside) : series;
  const rest = told.flatMap((one) => seriesSlides(one, taken));
  const [slide, ...others] =
    first.length > 0
      ? [...first, ...rest]
      : rest.map((one, index) => (index === 0 ? { ...one, title: head } : one));
  return slide ? [{ ...slide, notes: [...own, ...slide.notes] }, ...others] : [];
}

/** As many figures leave room for a chart. */
const BESIDE = 2;

function besideFigures(
  [slide, ...others]: readonly TakenSlide[],
  chart: Series | undefined,
): readonly TakenSlide[] {
  if (!slide) return others;
  if (!chart) return [slide, ...others];
  const block: SlideBlock = { kind: "series", heading: chart.title, series: chart };
  const notes = [...slide.notes, chart.description, ...chart.notes];
  return [{ ...slide, blocks: [...slide.blocks, block], notes }, ...others];
}

function seriesSlides(series: Series, taken: Taken): readonly TakenSlide[] {
  const pages = pagesOf(series);
  return pages.map((page, index) => ({
    ...{ title: series.title, part: partOf(index, pages.length), source: sourceLine([page]) },
    blocks: [{ kind: "series", heading: null, series: page }],
    notes: [series.description, ...series.notes, ...notesFor(claimsIn(page), taken)],
  }));
}

function closing(taken: Taken): TakenSlide {
  const { briefing } = taken;
  const facts = seriesIn(taken)
    .flatMap(({ rows }) => rows.flatMap(({ sources }) => sources))
    .flatMap((source) => (source.kind === "fact" ? [`${source.publisher}, ${source.dated}`] : []));
  const entries = [sourceOf(briefing), ...new Set(facts)].map((lead) => ({ lead, lines: [] }));
  return {
    ...{ title: "Sources", part: null, notes: [], source: licenceOf(briefing) },
    blocks: [{ kind: "list", heading: null, entries }],
  };
}

/** For each claim its sentence, what to read with care, and what the article does not say. */
function notesFor(ids: readonly string[], { briefing }: Taken): readonly string[] {
  const claims = [...new Set(ids)].flatMap((id) =>
    briefing.claims.filter((claim) => claim.id === id),
  );
  return claims.flatMap(({ quote, span, caveats, doesNotSay }: Claim) => [
    `¶${span.paragraph}: “${quote}”`,
    ...caveats,
    ...doesNotSay.map((words) => `Not said: ${words}`),
  ]);
}

function claimsIn({ rows }: Series): readonly string[] {
  return rows.flatMap(({ sources }) =>
    sources.flatMap(({ kind, id }) => (kind === "claim" ? [id] : [])),
  );
}

function partOf(index: number, all: number): string | null {
  return all > 1 ? `${index + 1} of ${all}` : null;
}

function cut<T>(all: readonly T[], most: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / most) }, (_, page) =>
    all.slice(page * most, (page + 1) * most),
  );
}
