import type { Role } from "./driver.ts";

/** Two beats may be lost before a window counts as silent. */
export const SILENT_MS = 2400;

interface Window {
  readonly role: Role;
  /** By `performance.now()`, as all moments here. */
  readonly at: number;
}

/** The other windows of a show, and when each was last heard. */
export class Heard {
  readonly #windows = new Map<string, Window>();
  readonly #last = new Map<Role, number>();
  readonly #start = performance.now();

  note(window: string, role: Role) {
    const at = performance.now();
    this.#windows.set(window, { role, at });
    this.#last.set(role, at);
  }

  forget(window: string) {
    this.#windows.delete(window);
  }

  has(role: Role): boolean {
    return [...this.#windows.values()].some((window) => window.role === role);
  }

  /** How long none of a role has been heard. */
  quiet(role: Role): number {
    return performance.now() - (this.#last.get(role) ?? this.#start);
  }

  /** Those that have said nothing for too long. */
  silent(): readonly string[] {
    const since = performance.now() - SILENT_MS;
    return [...this.#windows].filter(([, { at }]) => at < since).map(([window]) => window);
  }
}
