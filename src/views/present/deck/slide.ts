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

/** A slide by its address: its id, its panel's, or a number counted from 1. */
export function findSlide(deck: readonly Slide[], asked: string | null): number | null {
  if (asked === null) return null;
  const byId = deck.findIndex(({ id }) => id === asked);
  if (byId >= 0) return byId;
  const byPanel = deck.findIndex(({ panel }) => panel === asked);
  if (byPanel >= 0) return byPanel;
  const number = /^\d+$/.test(asked) ? Number(asked) - 1 : -1;
  return number >= 0 && number < deck.length ? number : null;
}

/**
 * Where a slide is in a deck made anew for another shape or text size: under its id, else where
 * the first thing that it shows is now, else at its panel.
 */
export function sameSlide(slide: Slide | undefined, deck: readonly Slide[]): number {
  if (!slide) return 0;
  const first = slide.pieces[0]?.id;
  const tests: readonly ((other: Slide) => boolean)[] = [
    ({ id }) => id === slide.id,
    ({ pieces }) => pieces.some(({ id }) => id === first),
    ({ pieces }) =>
      pieces.some(({ id }) => first?.startsWith(`${id}.`) || id.startsWith(`${first}.`)),
    ({ panel }) => panel !== null && panel === slide.panel,
  ];
  for (const test of tests) {
    const found = deck.findIndex(test);
    if (found >= 0) return found;
  }
  return 0;
}
