/**
 * Things with a key each for React. What has the name of one before it is numbered: of two under one
 * key React keeps whichever it likes when the list changes.
 */
export function keyed<T>(
  all: readonly T[],
  nameOf: (one: T) => string,
): readonly (readonly [key: string, one: T])[] {
  const counts = new Map<string, number>();
  return all.map((one) => {
    const name = nameOf(one);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return [`${name} ${count}`, one];
  });
}
