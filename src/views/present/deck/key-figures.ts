import type { Figure } from "../../../model/figure.ts";
import type { TextStep } from "./deck.ts";
import { figureWords, labelOf, MEASURE, wideLockupHeight } from "./lockup.ts";
import { paged } from "./paging.ts";
import { type Room, scaleOf, TYPE, widthOf, wrap } from "./room.ts";

/** The rule between two figures of a list, and how much larger than text they are set. */
const RULE = 1.6;
const LISTED = 1.05;

/** Key figures cut into slides: the first of each is large, the others a list. */
export function figureSlides(
  figures: readonly Figure[],
  text: TextStep,
  room: Room,
): readonly (readonly Figure[])[] {
  return paged(figures, room.height, (figure, first) =>
    first
      ? wideLockupHeight(figure, scaleOf(text), room.width) + MEASURE
      : listedHeight(figure, text, room.width),
  );
}

function listedHeight(figure: Figure, text: TextStep, width: number): number {
  const type = TYPE.body * scaleOf(text) * LISTED;
  const number = figureWords(figure);
  const words = `${number} ${labelOf({ ...figure, label: figure.short })}`;
  const bold = widthOf(number, type, "bold") - widthOf(number, type);
  return RULE + wrap(words, type, width - bold).length * type * 1.2;
}
