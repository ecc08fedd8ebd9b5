import { LARGER, type ListSize, type Sources } from "./content.ts";
import type { TextStep } from "./deck.ts";
import { balanced, paged } from "./paging.ts";
import { LEADING, type Room, scaleOf, TYPE, wrap } from "./room.ts";

/** Between two paragraphs. */
const PARAGRAPH_GAP = 2.4;

/** Paragraphs of body text, reckoned in bold as the widest, on as many slides as they need. */
export function paragraphSlides(
  paragraphs: readonly string[],
  text: TextStep,
  { width, height }: Room,
): readonly (readonly string[])[] {
  const type = TYPE.body * scaleOf(text);
  return paged(
    paragraphs,
    height,
    (words) => wrap(words, type, width, "bold").length * type * LEADING + PARAGRAPH_GAP,
  );
}

/** Two columns of small type, and the space under each source. */
const COLUMN_GAP = 8;
const SOURCE_GAP = 1;

/** Sources on as few slides as hold them, about as many on each and as large as that allows. */
export function sourceLists(
  sources: readonly string[],
  text: TextStep,
  room: Room,
): readonly Sources[] {
  const fits = (some: readonly string[], size: ListSize) =>
    paged(some, room.height, (source) => sourceHeight(source, size, text, room)).length <= 2;
  const numbers = sources.map((_, index) => index + 1);
  const most = numbers
    .reverse()
    .find((lists) => balanced(sources, lists).every((some) => fits(some, 1)));
  const lists = balanced(sources, most ?? 1);
  const size = LARGER.find((each) => lists.every((some) => fits(some, each))) ?? 1;
  return lists.map((some) => ({ sources: some, size }));
}

function sourceHeight(source: string, size: ListSize, text: TextStep, { width }: Room): number {
  const type = TYPE.small * size * scaleOf(text);
  return wrap(source, type, (width - COLUMN_GAP) / 2).length * type * LEADING + SOURCE_GAP;
}
