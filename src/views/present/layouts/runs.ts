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
