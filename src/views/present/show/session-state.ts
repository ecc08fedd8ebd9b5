import { isNumber, isObject, isWhole } from "../../browser/shape.ts";
import { recall, remember } from "../../browser/storage.ts";
import type { ScreenReport } from "./message.ts";
import { type DeckOf, enacted, OPENING, within } from "./show.ts";
import { type Action, isShow, type Show } from "./show-shape.ts";
import { received, reloadTook, sent } from "./timer.ts";

/** What one window knows of the show. */
export interface SessionState {
  /** Of the session; empty while the page is as it was built. */
  readonly name: string;
  readonly revision: number;
  readonly show: Show;
  /** Whether this window decides, the others ask it; null while that is not yet known. */
  readonly drives: boolean | null;
  /** No window of the other role is there. */
  readonly alone: boolean;
  /** The audience, as last heard, by `performance.now()`. */
  readonly audience: { readonly at: number; readonly closed: boolean } | null;
  readonly screen: ScreenReport | null;
  readonly laserAt: { readonly x: number; readonly y: number } | null;
}

/** What a window needs to know where it stands when it opens. */
export interface Opening {
  readonly deckOf: DeckOf;
  /** What the address asks of the show that was kept, as actions. */
  readonly opening: (kept: Show) => readonly Action[];
}

/** What a window remembers over a reload. */
const isKept = isObject({
  revision: isWhole(0),
  show: isShow,
  /** When, by the time of day. */
  at: isNumber(0, Number.MAX_SAFE_INTEGER),
});

/** Keeps the show of this window over a reload. */
export function keepShow(
  name: string,
  { revision, show }: Pick<SessionState, "revision" | "show">,
) {
  const timer = sent(show.timer, performance.now());
  remember("session", name, { revision, show: { ...show, timer }, at: Date.now() });
}

/** The show that this window kept, or one that begins. */
export function keptShow(name: string): Pick<SessionState, "revision" | "show"> {
  const kept = name === "" ? null : recall("session", name, isKept);
  if (!kept) return { revision: 0, show: OPENING };
  const { revision, show, at } = kept;
  const timer = received(show.timer, performance.now(), reloadTook(at, Date.now()));
  return { revision, show: { ...show, timer } };
}

/** What this window kept over a reload, with what the address asks. */
export function stateAtFirst(name: string, { deckOf, opening }: Opening): SessionState {
  const { revision, show: kept } = keptShow(name);
  const before = within(kept, deckOf(kept));
  const show = name === "" ? before : opening(before).reduce(enacted(deckOf), before);
  return {
    name,
    revision,
    show,
    drives: null,
    alone: true,
    audience: null,
    screen: null,
    laserAt: null,
  };
}
