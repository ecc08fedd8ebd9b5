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
  const first = asked.slice(asked.indexOf(".") + 1).replace(/~\d+$/, "");
  const number = /^\d+$/.test(asked) ? Number(asked) - 1 : -1;
  return firstOf(deck, [
    ({ id }) => id === asked,
    ({ panel }) => panel === asked,
    ...(asked.includes(".") ? showing(first) : []),
    (slide) => slide === deck[number],
  ]);
}

/**
 * Tests for the slide that shows a piece, the best first: the piece itself, the part of it that begins
 * before ("time-line.4" where "time-line.5" is asked for), the whole or any part.
 */
function showing(piece: string): readonly ((slide: Slide) => boolean)[] {
  const [, whole = piece, part = ""] = /^(.*)\.(\d+)$/.exec(piece) ?? [];
  const before = Array.from({ length: Number(part) }, (_, back) => Number(part) - back - 1);
  const names = [piece, ...before.map((from) => `${whole}.${from}`)];
  return [
    ...names.map(
      (name) =>
        ({ pieces }: Slide) =>
          pieces.some(({ id }) => id === name),
    ),
    ({ pieces }) =>
      pieces.some(({ id }) => `${whole}.`.startsWith(`${id}.`) || id.startsWith(`${whole}.`)),
  ];
}

function firstOf(
  deck: readonly Slide[],
  tests: readonly ((slide: Slide) => boolean)[],
): number | null {
  const found = tests.map((test) => deck.findIndex(test)).find((index) => index >= 0);
  return found ?? null;
}

/**
 * Where a slide is in a deck made anew for another shape or text size: under its id, else where
 * the first thing that it shows is now, else at its panel.
 */
export function sameSlide(slide: Slide | undefined, deck: readonly Slide[]): number {
  if (!slide) return 0;
  const tests = [
    ({ id }: Slide) => id === slide.id,
    ...showing(slide.pieces[0]?.id ?? ""),
    ({ panel }: Slide) => panel !== null && panel === slide.panel,
  ];
  return firstOf(deck, tests) ?? 0;
}
