import { useEffect, useRef, useState } from "react";
import { Session, type SessionOptions } from "./session.ts";
import { type SessionState, stateAtFirst } from "./session-state.ts";
import { type DeckOf, enacted } from "./show.ts";
import type { Action, Show } from "./show-shape.ts";

export interface Control extends SessionState {
  readonly act: (action: Action) => void;
  readonly takeControl: () => void;
  readonly pointLaser: (x: number, y: number) => void;
}

/**
 * This window's part in a show.
 * @param name empty until the window knows its session: nothing is joined before
 */
export function useSession(name: string, options: Omit<SessionOptions, "onChange">): Control {
  // A page that hydrates is as it was built: what was kept is read after that.
  const [state, setState] = useState(() => stateAtFirst(name, options));
  const session = useRef<Session>(null);
  /** Asked before there was a session to join. */
  const early = useRef<readonly Action[]>([]);
  // What the session asks for is the newest, whenever it asks.
  const now = useRef(options);
  now.current = options;
  const { role } = options;
  // Talks to the other windows of this show.
  useEffect(() => {
    if (name === "") return;
    const deckOf: DeckOf = (room) => now.current.deckOf(room);
    // What the address asks for is sought in the room as it is.
    const [screens, presses] = [early.current.filter(isScreen), early.current.filter(isPress)];
    early.current = [];
    const opening = (kept: Show) => [
      ...screens,
      ...now.current.opening(screens.reduce(enacted(deckOf), kept)),
    ];
    const joined = new Session(name, {
      role,
      deckOf,
      opening,
      report: () => now.current.report(),
      onMeet: () => now.current.onMeet(),
      onChange: setState,
    });
    session.current = joined;
    for (const press of presses) joined.act(press);
    setState(stateAtFirst(name, { deckOf, opening }));
    const bye = () => joined.bye();
    addEventListener("pagehide", bye);
    return () => {
      removeEventListener("pagehide", bye);
      joined.leave();
    };
  }, [name, role]);
  return {
    ...state,
    act: (action) => {
      if (session.current) session.current.act(action);
      else early.current = [...early.current, action];
    },
    takeControl: () => session.current?.takeControl(),
    pointLaser: (x, y) => session.current?.pointLaser(x, y),
  };
}

/** What a window is like comes to the same however often it is told; a press does not. */
function isScreen(action: Action): boolean {
  return action.do === "screen";
}

function isPress(action: Action): boolean {
  return !isScreen(action);
}
