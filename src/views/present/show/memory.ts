/** Stores JSON where the browser allows it; in a sandbox or a full store nothing is kept. */
export function remember(store: () => Storage, key: string, value: unknown) {
  try {
    store().setItem(key, JSON.stringify(value));
  } catch {
    // A show without memory is still a show.
  }
}

export function recall<T>(store: () => Storage, key: string): T | null {
  try {
    const kept = store().getItem(key);
    return kept === null ? null : JSON.parse(kept);
  } catch {
    return null;
  }
}

/** A name nobody else has. `crypto.randomUUID` is missing where the address is plain http. */
export function newName(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (n) => n.toString(36)).join("");
}
