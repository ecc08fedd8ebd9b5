import type { SlideBlock, SlideWords, TakenSlide } from "../exports/slides.ts";
import type { Taken } from "../exports/taken.ts";
import type { Figure } from "../model/figure.ts";
import { parts } from "../model/format.ts";
import type { Shown } from "../panels/panel.ts";
import { makeDeck } from "./present/deck/deck.ts";
import type { Slide } from "./present/deck/slide.ts";
import { sharesOf } from "./present/layouts/columns.ts";
import { qualifierOf } from "./present/layouts/figure/lockup.ts";
import { CONFLICT, type Entry, saidOf } from "./present/layouts/list/entries.ts";
import { isLed } from "./present/layouts/list/fit.ts";
import type { Band, Part, Piece } from "./present/layouts/piece.ts";
import { USUAL } from "./present/layouts/screen.ts";

/** What is taken, with the slides that the show has of it: all of them, or those of its panel. */
export function withSlides(taken: Taken, briefing: Shown): Taken {
  const panel = taken.scope === "briefing" ? undefined : taken.panels[0]?.id;
  const shown = panel === undefined ? briefing : { ...briefing, ...ownOf(taken, briefing, panel) };
  const [opening, ...others] = makeDeck(shown, USUAL, 0).map(slideOf);
  return { ...taken, slides: opening ? [filtered(opening, taken), ...others] : [] };
}

/** Of a panel's slides, the sources are those of the panel. */
function ownOf({ panels }: Taken, { facts }: Shown, panel: string): Pick<Shown, "show" | "facts"> {
  const rows = panels.flatMap(({ series }) => series.flatMap((one) => one.rows));
  const named = new Set(
    rows.flatMap(({ sources, conflicts }) => [...sources.map(({ id }) => id), ...conflicts]),
  );
  return { show: [{ of: [panel] }], facts: facts.filter(({ id }) => named.has(id)) };
}

/** What a filter leaves out is said first. */
function filtered(opening: TakenSlide, { filter }: Taken): TakenSlide {
  if (filter === null) return opening;
  return {
    ...opening,
    bands: [...opening.bands, { blocks: [text([strong(filter)])], shares: [12] }],
  };
}

function slideOf({ title, part, source, notes, pieces, shown }: Slide): TakenSlide {
  const bands = shown.at(-1)?.bands ?? [];
  return {
    ...{ title, part, source },
    bands: bands.map(({ parts: some, columns }: Band) => ({
      blocks: some.map((one) => blockOf(one, pieces)),
      shares: sharesOf(columns),
    })),
    notes: notes.map((note) => note.text),
  };
}

function blockOf(part: Part, pieces: readonly Piece[]): SlideBlock {
  switch (part.kind) {
    case "figure":
      return text(figureWords(part.figure));
    case "drawing":
      return drawingOf(part, pieces);
    case "list":
      return listOf(part);
    case "prose":
      return text(
        part.paragraphs.map(({ words, as }) => ({ words, as: as === "strong" ? as : "plain" })),
      );
  }
}

function text(...columns: readonly (readonly SlideWords[])[]): SlideBlock {
  return { kind: "text", head: [], columns };
}

function strong(words: string): SlideWords {
  return { words, as: "strong" };
}

/** A screen may have room for marks alone: a table has all the words. */
function drawingOf(
  { id, heading, dispute, figure, figureAt, series }: Part<"drawing">,
  pieces: readonly Piece[],
): SlideBlock {
  const whole = pieces.find((piece) => piece.kind === "drawing" && piece.id === id);
  const head = [heading, dispute && `≠ ${dispute}`].flatMap((words) => (words ? [words] : []));
  return {
    kind: "series",
    head: [...head.map(strong), ...(figure ? figureWords(figure) : [])],
    beside: figure !== null && figureAt === "beside",
    series: whole?.kind === "drawing" ? whole.series : series,
  };
}

function figureWords(figure: Figure): readonly SlideWords[] {
  const { number, scale } = parts(figure.quantity);
  const conflict = figure.conflicts.length > 0 ? ` ${CONFLICT}` : "";
  const said: readonly SlideWords[] = [
    { words: qualifierOf(figure), as: "qualifier" },
    { words: [number, scale].filter(Boolean).join(" "), as: "number" },
    { words: figure.label + conflict, as: "plain" },
  ];
  return said.filter(({ words }) => words !== "");
}

/** In as many columns as on the screen, one to be read after the other. */
function listOf(part: Part<"list">): SlideBlock {
  const { entries, heading, columns, small = false } = part;
  const each = Math.ceil(entries.length / columns.split("-").length);
  const leads = isLed(entries) ? "strong" : "plain";
  const words = (entry: Entry): readonly SlideWords[] => [
    { words: saidOf(entry.lead), as: small ? "small" : leads },
    ...entry.lines.map((line): SlideWords => ({ words: saidOf(line), as: "plain" })),
  ];
  return {
    kind: "text",
    head: heading === null ? [] : [strong(heading)],
    columns: Array.from({ length: Math.ceil(entries.length / each) }, (_, column) =>
      entries.slice(column * each, (column + 1) * each).flatMap(words),
    ),
  };
}
