import { useEffect, useRef } from "react";
import type { Slide } from "./deck.ts";
import type { Action, Show } from "./show.ts";

/** Seconds a slide stays where the address does not say. */
const USUAL_INTERVAL = 20;
const LEAST_INTERVAL = 1;
/** A page that has run for days is started afresh: whatever it gathered is gone. */
const LOOPS_BEFORE_RELOAD = 50;
/** The picture moves by this many pixels at most, against burn-in. */
const SHIFTS = ["", "a", "b", "c"] as const;

/**
 * Runs the deck in a loop, unattended.
 * @returns the name of the shift to apply, "" for none
 */
export function useWallboard(
  on: boolean,
  interval: number,
  deck: readonly Slide[],
  show: Show,
  act: (action: Action) => void,
): string {
  const seconds = Math.max(LEAST_INTERVAL, interval || USUAL_INTERVAL);
  const loops = useRef(0);
  const latest = useRef({ deck, show, act });
  latest.current = { deck, show, act };
  // Talks to the clock.
  useEffect(() => {
    if (!on) return;
    const turn = () => {
      const { deck, show, act } = latest.current;
      const atEnd = show.slide >= deck.length - 1 && show.step >= (deck[show.slide]?.steps ?? 1);
      if (!atEnd) return act({ do: "next" });
      loops.current += 1;
      if (loops.current >= LOOPS_BEFORE_RELOAD) return reload(deck);
      act({ do: "first" });
    };
    const timer = setInterval(turn, seconds * 1000);
    return () => clearInterval(timer);
  }, [on, seconds]);
  return on ? (SHIFTS[(show.slide + loops.current) % SHIFTS.length] ?? "") : "";
}

function reload(deck: readonly Slide[]) {
  const address = new URL(location.href);
  address.searchParams.set("slide", deck[0]?.id ?? "1");
  location.replace(address);
}
