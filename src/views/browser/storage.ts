import { attempt } from "./attempt.ts";

/** Of this window alone, or of all windows of this browser. */
type Place = "session" | "local";

/** What could not be stored is known at least until the page goes. */
const unstored = new Map<string, unknown>();

/** Keeps something over a reload, where the browser allows it: in a sandbox nothing is kept. */
export function remember(place: Place, key: string, value: unknown) {
  const stored = attempt(() => {
    const text = JSON.stringify(value);
    storageOf(place).setItem(key, text);
    // One that takes everything and keeps nothing is none either.
    return storageOf(place).getItem(key) === text;
  }, false);
  if (stored) unstored.delete(place + key);
  else unstored.set(place + key, value);
}

/**
 * What was kept, if it still has its form: other pages of the site, other versions of it and
 * whoever opens the browser's tools may have written there.
 */
export function recall<T>(
  place: Place,
  key: string,
  isWhole: (value: unknown) => value is T,
): T | null {
  const kept = unstored.has(place + key) ? unstored.get(place + key) : stored(place, key);
  return isWhole(kept) ? kept : null;
}

function stored(place: Place, key: string): unknown {
  return attempt(() => JSON.parse(storageOf(place).getItem(key) ?? "null"), null);
}

function storageOf(place: Place): Storage {
  return place === "session" ? sessionStorage : localStorage;
}

/** A name nobody else has. `crypto.randomUUID` is missing where the address is plain http. */
export function newName(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (n) => n.toString(36)).join("");
}
