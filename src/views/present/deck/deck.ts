import { authorsLine, type Claim, datedLine } from "../../../model/briefing.ts";
import { panels } from "../../../panels/index.ts";
import { keyFigures, type Shown } from "../../../panels/panel.ts";
import type { Content } from "./content.ts";
import { figureSlides } from "./key-figures.ts";
import { type Note, notesFor } from "./notes.ts";
import { panelSlides } from "./panel-slides.ts";
import { paragraphSlides, sourceLists } from "./prose.ts";
import { roomFor, TYPE } from "./room.ts";
import { byPublisher } from "./source-line.ts";

export interface Slide {
  /** A panel's first slide has the panel's id, so that `?slide=aid` finds it. */
  readonly id: string;
  readonly panel: string | null;
  readonly title: string;
  readonly content: Content;
  readonly source: string;
  /** How often "next" shows more of this slide before it leaves it; at least 1. */
  readonly steps: number;
  readonly notes: readonly Note[];
}

/** How much larger than usual text is set. What then does not fit becomes another slide. */
export type TextStep = 0 | 1 | 2;

/** A deck made from the panels: title, key figures, each panel, sources. The same in every window. */
export function makeDeck(briefing: Shown, text: TextStep): readonly Slide[] {
  return [
    ...titleSlides(briefing, text),
    ...keyFigureSlides(briefing, text),
    ...panels.flatMap((panel) => panelSlides(panel, briefing, text)),
    ...sourceSlides(briefing, text),
  ];
}

const PLAIN = { panel: null, steps: 1, notes: [] } as const;

/** A slide by its address: a panel's id, a slide's id, or a number counted from 1. */
export function findSlide(deck: readonly Slide[], asked: string | null): number | null {
  if (asked === null) return null;
  const byId = deck.findIndex(({ id }) => id === asked);
  if (byId >= 0) return byId;
  const number = /^\d+$/.test(asked) ? Number(asked) - 1 : -1;
  return number >= 0 && number < deck.length ? number : null;
}

/** What this is, as of when, and whose it is not. */
function titleSlides(briefing: Shown, text: TextStep): readonly Slide[] {
  const { title, standfirst } = briefing;
  const source = licenceLine(briefing);
  const room = roomFor(title, source, text, "4:3", TYPE.title);
  const authors = authorsLine(briefing.origin);
  const paragraphs = [standfirst, datedLine(briefing), ...(authors ? [authors] : []), INDEPENDENT];
  return paragraphSlides(paragraphs, text, room).map((some, index) => ({
    ...PLAIN,
    id: numbered("title", index),
    title,
    content: { kind: "title", paragraphs: some },
    source,
    notes: notesFor(briefing, index === 0 ? "title" : null, []),
  }));
}

/** Claims by their ids, in that order. */
function claimsIn({ claims }: Shown, ids: readonly string[]): readonly Claim[] {
  return ids.flatMap((id) => claims.find((claim) => claim.id === id) ?? []);
}

const INDEPENDENT = "Briefing from one published article. Not an official product.";

function keyFigureSlides(briefing: Shown, text: TextStep): readonly Slide[] {
  const title = "Key figures";
  const source = datedLine(briefing);
  const slides = figureSlides(keyFigures(panels, briefing), text, roomFor(title, source, text));
  return slides.map((figures, index) => ({
    ...PLAIN,
    id: numbered("key-figures", index),
    title,
    content: { kind: "figures", figures },
    source,
    notes: notesFor(
      briefing,
      index === 0 ? "key-figures" : null,
      claimsIn(
        briefing,
        figures.map(({ claim }) => claim),
      ),
    ),
  }));
}

/** The licence and everyone quoted: the article first, then each publisher once. */
function sourceSlides(briefing: Shown, text: TextStep): readonly Slide[] {
  const title = "Sources";
  const source = licenceLine(briefing);
  const sources = [`The article: ${briefing.title}`, ...byPublisher(briefing.facts)];
  const room = roomFor(title, source, text);
  return sourceLists(sources, text, room).map((list, index) => ({
    ...PLAIN,
    id: numbered("sources", index),
    title,
    content: { kind: "sources", ...list },
    source,
  }));
}

function licenceLine({ licence }: Shown): string {
  return `${licence.statement} ${licence.name}.`;
}

function numbered(id: string, index: number): string {
  return index === 0 ? id : `${id}-${index + 1}`;
}
