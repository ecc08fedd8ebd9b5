import type { Plain } from "./drawing.ts";
import { type Face, widthOf, wrap } from "./outline.ts";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What stands in a picture, each with the room that it takes. */
export type Item = Words | Drawn | Rule;
export interface Words {
  readonly kind: "words";
  readonly words: string;
  readonly face: Face;
  readonly size: number;
  /** A colour of the style sheet. */
  readonly token: string;
  /** Where its base line begins. */
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}
interface Drawn {
  readonly kind: "drawing";
  readonly plain: Plain;
  readonly scale: number;
  readonly box: Box;
}
interface Rule {
  readonly kind: "rule";
  readonly box: Box;
}

/** Of the faces in use, in ems: capitals and figures, and what hangs below the base line. */
const ASCENT = 0.78;
const DESCENT = 0.22;
const LEADING = 1.3;

/** A line from a base line on. */
export function words(
  text: string,
  { x, y }: Pick<Box, "x" | "y">,
  face: Face,
  size: number,
  token = "--ink",
): Words {
  const width = widthOf(text, { face, size });
  const box = { x, y: y - ASCENT * size, width, height: (ASCENT + DESCENT) * size };
  return { kind: "words", words: text, face, size, token, x, y, box };
}

/** Lines that fit a width, the first of them on the base line at `y`; none of no words. */
export function paragraph(
  text: string,
  { x, y, width }: Omit<Box, "height">,
  face: Face,
  size: number,
  token = "--ink",
): readonly Words[] {
  return wrap(text, { face, size }, width).map((line, index) =>
    words(line, { x, y: y + index * size * LEADING }, face, size, token),
  );
}

/** At the first size at which it takes two lines at most; else cut off on the third. */
export function smaller(
  sizes: readonly number[],
  at: (size: number) => readonly Words[],
): readonly Words[] {
  const tries = sizes.map(at);
  const small = tries.at(-1) ?? [];
  return tries.find(({ length }) => length < 3) ?? cutOff(small);
}

function cutOff(lines: readonly Words[]): readonly Words[] {
  const [first, second, third, rest] = lines;
  if (!first || !second || !third || !rest) return lines;
  const cut = `${third.words.split(" ").slice(0, -1).join(" ")} …`;
  return [first, second, words(cut, third, third.face, third.size, third.token)];
}

export function bottomOf(items: readonly Item[]): number {
  return Math.max(0, ...items.map(({ box }) => box.y + box.height));
}

/** Whether all of it lies inside. */
export function isInside(items: readonly Item[], room: Box): boolean {
  return items.every(
    ({ box }) =>
      box.x + box.width <= room.x + room.width && box.y + box.height <= room.y + room.height,
  );
}
