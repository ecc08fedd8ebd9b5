/**
 * What a browser's service answers, or `otherwise`: a service may be missing, and one that is
 * there may refuse by throwing, at the first mention of it or later.
 */
export function attempt<T>(ask: () => T, otherwise: T): T {
  try {
    return ask();
  } catch {
    return otherwise;
  }
}

/** Longer than any browser thinks about a request that asks no person. */
const PATIENCE_MS = 3000;

/** The same of a service that answers later, and may never. What it answers too late is lost. */
export async function answer<T>(
  ask: () => Promise<T> | undefined,
  otherwise: T,
  patience = PATIENCE_MS,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), patience);
  });
  try {
    return await Promise.race([ask() ?? otherwise, late]);
  } catch {
    return otherwise;
  } finally {
    clearTimeout(timer);
  }
}
