import type { Slide } from "../deck/deck.ts";
import type { ScreenReport } from "./link.ts";
import { recall } from "./memory.ts";
import { type Action, enacted, OPENING, type Show } from "./show.ts";

/** What one window knows of the show. */
export interface SessionState {
  /** Of the session; empty while the page is as it was built. */
  readonly name: string;
  readonly revision: number;
  readonly show: Show;
  /** Whether this window decides, the others ask it; null while that is not yet known. */
  readonly drives: boolean | null;
  /** The audience, as last heard, by `performance.now()`. */
  readonly audience: { readonly at: number; readonly closed: boolean } | null;
  readonly screen: ScreenReport | null;
  readonly laserAt: { readonly x: number; readonly y: number } | null;
}

/** What a window needs to know where it stands when it opens. */
export interface Opening {
  readonly deckOf: (show: Show) => readonly Slide[];
  /** What the address asks of the show that was kept, as actions. */
  readonly opening: (kept: Show) => readonly Action[];
}

/** What a window remembers over a reload. */
export type Kept = Pick<SessionState, "revision" | "show">;

/** What this window kept over a reload, with what the address asks. */
export function stateAtFirst(name: string, { deckOf, opening }: Opening): SessionState {
  const kept = name === "" ? null : recall<Kept>(() => sessionStorage, name);
  const before = { ...OPENING, ...kept?.show };
  const show = name === "" ? before : opening(before).reduce(enacted(deckOf), before);
  const revision = kept?.revision ?? 0;
  return { name, revision, show, drives: null, audience: null, screen: null, laserAt: null };
}
