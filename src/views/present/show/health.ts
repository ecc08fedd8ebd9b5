import { SILENT_MS } from "./others.ts";
import type { SessionState } from "./session-state.ts";

export interface Health {
  readonly state: "none" | "connected" | "closed" | "silent";
  readonly words: string;
}

/**
 * Whether the audience's window answers.
 * @param now by `performance.now()`
 * @param gone whether the browser says that the window this one was opened from is closed: one
 *   that crashes, or is closed in haste, has no time to say goodbye
 */
export function healthOf(audience: SessionState["audience"], now: number, gone: boolean): Health {
  if (audience === null) return { state: "none", words: "no window yet" };
  if (audience.closed) return { state: "closed", words: "closed" };
  const quiet = now - audience.at;
  if (quiet <= SILENT_MS) return { state: "connected", words: "connected" };
  if (gone) return { state: "closed", words: "closed" };
  return { state: "silent", words: `not responding for ${Math.round(quiet / 1000)} s` };
}
