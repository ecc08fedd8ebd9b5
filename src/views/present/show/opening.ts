import { useEffect, useMemo, useState } from "react";
import { markingOf } from "../../../model/marking.ts";
import type { Shown } from "../../../panels/panel.ts";
import { useHydrating } from "../../../ui/hydrating.ts";
import { isName } from "../../browser/shape.ts";
import { newName, recall, remember } from "../../browser/storage.ts";
import { makeDeck } from "../deck/deck.ts";
import { findSlide, type Slide } from "../deck/slide.ts";
import type { Action, Show } from "./show-shape.ts";

/** A deck for each screen and text size, made once, when first shown. */
export function useDecks(briefing: Shown) {
  return useMemo(() => {
    const decks = new Map<string, readonly Slide[]>();
    return ({ screen, text }: Pick<Show, "screen" | "text">) => {
      const name = JSON.stringify([screen, text]);
      const deck = decks.get(name) ?? makeDeck(briefing, screen, text);
      // A window that is pulled about asks for a deck at every width.
      if (decks.size > KEPT) decks.clear();
      decks.set(name, deck);
      return deck;
    };
  }, [briefing]);
}
const KEPT = 12;

/**
 * Empty while the page is as it was built; then this window's session, kept over reloads.
 * @param asked by the address: a window opened for a show that goes on
 */
export function useSessionName(briefing: string, asked: string | null): string {
  const hydrating = useHydrating();
  const [name, setName] = useState(() => (hydrating ? "" : joinSession(briefing, asked)));
  // Talks to this window's storage.
  useEffect(() => setName(joinSession(briefing, asked)), [briefing, asked]);
  return name;
}

/** Names channel, lock and storage of the one show of a briefing in this window. */
export function joinSession(briefing: string, asked: string | null): string {
  const own = `briefing:${briefing}:`;
  if (asked?.startsWith(own) && /^[a-z0-9]{1,40}$/.test(asked.slice(own.length))) return asked;
  const key = `${own}session`;
  const session = recall("session", key, isName) ?? newName();
  remember("session", key, session);
  return own + session;
}

/** The address decides the slide and the marking; where it agrees, the kept step stays. */
export function openingOf(params: URLSearchParams, decks: ReturnType<typeof useDecks>) {
  return (kept: Show): readonly Action[] => {
    if (params.get("mode") === "wallboard") return [{ do: "restart" }, ...marked(params, kept)];
    const slide = findSlide(decks(kept), params.get("slide")) ?? kept.slide;
    const moved: readonly Action[] = slide === kept.slide ? [] : [{ do: "go", slide }];
    return [...moved, ...marked(params, kept)];
  };
}

function marked(params: URLSearchParams, kept: Show): readonly Action[] {
  const asked = params.get("marking");
  const marking = markingOf(asked);
  return asked === null || marking === kept.marking ? [] : [{ do: "marking", marking }];
}
