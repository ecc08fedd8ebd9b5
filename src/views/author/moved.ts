/** A list with one of its entries moved a place towards the front. */
export function moved<T>(list: readonly T[], index: number): T[] {
  const [before, entry, after] = [
    list.slice(0, index),
    list.slice(index, index + 1),
    list.slice(index + 1),
  ];
  return [...before.slice(0, -1), ...entry, ...before.slice(-1), ...after];
}
