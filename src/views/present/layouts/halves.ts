import { bestOf } from "./best.ts";

/** How many words a number's qualifier, or its unit, may be away from it. */
const REACH = 3;

/**
 * Words in two for two slides, as near their middle as they may be parted: at a stop, or where no
 * number is near, which would be on one slide with its qualifier or unit on the other.
 * @returns null for one word
 */
export function halvesOf(text: string): readonly [string, string] | null {
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const distance = (space: number) => Math.abs(space - text.length / 2);
  const nearest = (some: readonly number[]) => bestOf(some, (each) => -distance(each));
  const space = nearest(spaces.filter((each) => mayPart(text, each))) ?? nearest(spaces);
  return space === null ? null : [text.slice(0, space), text.slice(space + 1)];
}

function mayPart(text: string, space: number): boolean {
  const before = text.slice(Math.max(0, space - NEAR), space);
  const after = text.slice(space + 1, space + NEAR);
  if (/[.;:!?,]$/.test(before)) return true;
  const near = [...before.split(" ").slice(-REACH), ...after.split(" ").slice(0, REACH + 1)];
  return !near.some((word) => /\d/.test(word));
}

/** Letters in which as many words stand. */
const NEAR = 80;

/** What is too long for a slide, as parts that are not, or that nothing breaks any more. */
export function broken<T>(
  one: T,
  halves: (one: T) => readonly T[],
  fits: (some: readonly T[]) => boolean,
): readonly T[] {
  const parts = fits([one]) ? [] : halves(one);
  return parts.length > 0 ? parts.flatMap((part) => broken(part, halves, fits)) : [one];
}

/** Each as long as fits, but no longer than `most`; at least one. */
export function runsOf<T>(
  all: readonly T[],
  most: number,
  fits: (some: readonly T[]) => boolean,
): readonly (readonly T[])[] {
  const runs: T[][] = [];
  for (const one of all) {
    const last = runs.at(-1);
    if (last && last.length < most && fits([...last, one])) last.push(one);
    else runs.push([one]);
  }
  return runs;
}
