/** The worthiest, the first of several as worthy; null of none. */
export function bestOf<T>(some: readonly T[], worthOf: (one: T) => number): T | null {
  const most = Math.max(...some.map(worthOf));
  return some.find((one) => worthOf(one) === most) ?? null;
}
