import { SILENT_MS } from "./heard.ts";
import type { SessionState } from "./session-state.ts";

export interface Health {
  readonly state: "none" | "connected" | "closed" | "silent";
  readonly words: string;
}

/**
 * Whether the audience's window answers.
 * @param now by `performance.now()`
 */
export function healthOf(audience: SessionState["audience"], now: number): Health {
  if (audience === null) return { state: "none", words: "no window yet" };
  if (audience.closed) return { state: "closed", words: "closed" };
  const quiet = now - audience.at;
  if (quiet <= SILENT_MS) return { state: "connected", words: "connected" };
  return { state: "silent", words: `not responding for ${Math.round(quiet / 1000)} s` };
}
