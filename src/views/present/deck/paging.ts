/**
 * Things one under the other, cut into pages of a height.
 * @param heightOf told whether the thing would stand first on its page
 */
export function paged<T>(
  list: readonly T[],
  height: number,
  heightOf: (thing: T, first: boolean) => number,
): readonly (readonly T[])[] {
  const pages: T[][] = [];
  let used = 0;
  for (const thing of list) {
    const page = pages.at(-1);
    const taken = heightOf(thing, false);
    if (page && used + taken <= height) {
      page.push(thing);
      used += taken;
    } else {
      pages.push([thing]);
      used = heightOf(thing, true);
    }
  }
  return pages;
}

export function chunks<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}

/** Parts of nearly equal length, none over `most`. */
export function balanced<T>(list: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.ceil(list.length / most);
  return count === 0 ? [] : chunks(list, Math.ceil(list.length / count));
}
