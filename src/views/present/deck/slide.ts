import type { Series } from "../../../model/series.ts";
import type { Note } from "../../../model/speaker-notes.ts";
import type { Head } from "../layouts/frame.ts";
import { type Arrangement, type Part, type Piece, seriesIn } from "../layouts/piece.ts";

/**
 * One slide, as data: no React, no style, nothing that only a screen knows.
 *
 * An exporter reads `title`, `panel`, `source` and `notes` as they are; `seriesOn` for what it draws
 * or tables; `pieces` for what it says in words or sets in large type, in reading order; and the
 * last of `shown` for how a screen would arrange all of it. A slide whose `head` is "alone" says
 * nothing but its title; `part` is "1 of 2" where a drawing or a list goes on.
 */
export interface Slide {
  /**
   * The panel's id for its first slide, so that `?slide=aid` finds it; else the panel's with that of
   * the first thing shown, so that it is the same slide at any shape and text size.
   */
  readonly id: string;
  readonly panel: string | null;
  readonly title: string;
  readonly head: Head;
  readonly part: string | null;
  /** All that it shows, in reading order. */
  readonly pieces: readonly Piece[];
  /** How often "next" shows more of it before it leaves it; at least 1. */
  readonly steps: number;
  /** What it shows at each step, arranged to fill it. */
  readonly shown: readonly Arrangement[];
  /** Other publishers speak, and not the article. */
  readonly elsewhere: boolean;
  readonly source: string;
  readonly notes: readonly Note[];
}

/** The series that a slide shows, whole or in part: its data table. */
export function seriesOn({ pieces }: Slide): readonly Series[] {
  return pieces.flatMap(seriesIn);
}

/** What a step has brought on screen; nothing at the first, which is the slide itself. */
export function broughtBy({ shown }: Slide, step: number): readonly Part[] {
  const [before, now] = [step - 2, step - 1].map((at) => partsIn(shown[at]));
  return step > 1 && now ? now.filter(({ id }) => !before?.some((part) => part.id === id)) : [];
}

function partsIn(arrangement: Arrangement | undefined): readonly Part[] {
  return arrangement?.bands.flatMap(({ parts }) => parts) ?? [];
}

/**
 * A slide by its address: its id, its panel's, that which shows what a slide of another room's deck
 * is named for, or a number counted from 1.
 */
export function findSlide(deck: readonly Slide[], asked: string | null): number | null {
  if (asked === null) return null;
  const [, named] = /^[^.]+\.(.+?)(?:~\d+)?$/.exec(asked) ?? [];
  const number = /^\d+$/.test(asked) ? Number(asked) - 1 : -1;
  return (
    at(deck, ({ id }) => id === asked) ??
    at(deck, ({ panel }) => panel === asked) ??
    (named === undefined ? null : showing(deck, named)) ??
    at(deck, (_, index) => index === number)
  );
}

/**
 * Where a slide is in a deck made anew for another shape or text size: under its id, else where
 * the first thing that it shows is now, else at its panel.
 */
export function sameSlide(slide: Slide | undefined, deck: readonly Slide[]): number {
  if (!slide) return 0;
  const [first] = slide.pieces;
  return (
    at(deck, ({ id }) => id === slide.id) ??
    (first ? showing(deck, first.id) : null) ??
    at(deck, ({ panel }) => panel !== null && panel === slide.panel) ??
    0
  );
}

function at(deck: readonly Slide[], test: (slide: Slide, index: number) => boolean): number | null {
  const found = deck.findIndex(test);
  return found < 0 ? null : found;
}

/**
 * Where a piece is shown: itself, else the part of it that begins last before it ("line.4" where
 * "line.5" is asked for), else the whole or any part.
 */
function showing(deck: readonly Slide[], piece: string): number | null {
  const [, whole = piece, part = "0"] = /^(.*)\.(\d+)$/.exec(piece) ?? [];
  const likeness = (id: string) => {
    if (id === piece) return Number.POSITIVE_INFINITY;
    const [, start] = id.startsWith(`${whole}.`) ? id.split(`${whole}.`) : [];
    if (Number(start) <= Number(part)) return Number(start);
    return start !== undefined || `${whole}.`.startsWith(`${id}.`) ? -1 : Number.NEGATIVE_INFINITY;
  };
  const likest = deck.map(({ pieces }) => Math.max(...pieces.map(({ id }) => likeness(id))));
  const most = Math.max(...likest);
  return most === Number.NEGATIVE_INFINITY ? null : likest.indexOf(most);
}
