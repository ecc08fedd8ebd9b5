/** How many words a number's qualifier, or its unit, may be away from it. */
const REACH = 3;

/**
 * Words in two for two places, as near their middle as they may be parted: at a stop, or where no
 * number is near, which would be in one place with its qualifier or unit in the other.
 * @returns null for one word
 */
export function halvesOf(text: string): readonly [string, string] | null {
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const distance = (space: number) => Math.abs(space - text.length / 2);
  const nearest = (some: readonly number[]) =>
    [...some].sort((a, b) => distance(a) - distance(b))[0];
  const space = nearest(spaces.filter((each) => mayPart(text, each))) ?? nearest(spaces);
  return space === undefined ? null : [text.slice(0, space), text.slice(space + 1)];
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
