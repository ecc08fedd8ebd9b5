import type { Said } from "./message.ts";
import { FORGOTTEN_MS } from "./show.ts";
import type { Action } from "./show-shape.ts";

/** Something a window asked of the show. */
export type Wish = Omit<Extract<Said, { type: "act" }>, "type">;

/** What this window asked, until the window that drives says that it is done. */
export class Wishes {
  #count = 0;
  /** With the moment of asking, by `performance.now()`. */
  #kept: readonly (Wish & { readonly at: number })[] = [];

  add(action: Action): Wish {
    this.#count += 1;
    const wish = { count: this.#count, action };
    const before = this.waiting.filter((other) => !(isLasting(wish) && isLasting(other)));
    this.#kept = [...before, { ...wish, at: performance.now() }];
    return wish;
  }

  /** Those that are still meant, oldest first. */
  get waiting() {
    const since = performance.now() - FORGOTTEN_MS;
    return this.#kept.filter((wish) => isLasting(wish) || wish.at > since);
  }

  /** @param count of the latest that is done */
  done(count: number) {
    this.#kept = this.#kept.filter((wish) => wish.count > count);
  }

  clear() {
    this.#kept = [];
  }
}

/** A press is soon over; what a window is like stays so until it is told anew. */
function isLasting({ action }: Wish): boolean {
  return action.do === "screen";
}

/** Which wishes of each window were done here: one that is asked again is not done twice. */
export class Fulfilled {
  readonly #last = new Map<string, number>();

  /** @returns false where it was done before */
  note(window: string, count: number): boolean {
    if (count <= (this.#last.get(window) ?? 0)) return false;
    this.#last.set(window, count);
    return true;
  }
}
