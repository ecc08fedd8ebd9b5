import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import type { Slide } from "../deck/slide.ts";
import type { Action, Show } from "./show-shape.ts";
import { useAuto } from "./window.ts";

/** Seconds a slide stays: less flickers, and more than an hour looks as if it had stopped. */
export const USUAL_INTERVAL = 20;
const LEAST_INTERVAL = 1;
const MOST_INTERVAL = 3600;
/** A page that has run for a day is started afresh at the end of a loop: what it gathered is gone. */
const DAY_MS = 24 * 60 * 60 * 1000;
/** The picture moves by this many pixels at most, against burn-in. */
const SHIFTS = ["", "a", "b", "c"] as const;

interface WallboardOptions {
  readonly on: boolean;
  readonly paused: boolean;
  /** Seconds. */
  readonly interval: number;
  readonly deck: readonly Slide[];
  readonly show: Show;
  readonly act: (action: Action) => void;
}

/** Slides that could not be shown, and how often each was tried anew. */
interface Faults {
  readonly failing: readonly string[];
  readonly retries: Readonly<Record<string, number>>;
}

/**
 * Runs the deck in a loop, unattended. A slide that fails is passed over, and rendered anew at
 * each turn of the loop until it can be shown again.
 */
export function useWallboard({ on, paused, interval, deck, show, act }: WallboardOptions) {
  const [{ failing, retries }, setFaults] = useState<Faults>({ failing: [], retries: {} });
  const loops = useRef(0);
  const following = followingOf(deck, show, failing);
  const turn = () => {
    if (following) return act(following);
    loops.current += 1;
    if (performance.now() > DAY_MS) void reload(deck);
    setFaults(retried);
    act({ do: "first" });
  };
  useAuto(on && !paused, turn, interval);
  const fails = failing.includes(deck[show.slide]?.id ?? "");
  const skip = useEffectEvent(() => {
    const onward = following ?? healthyAfter(deck, -1, failing);
    if (onward) act(onward);
  });
  // Talks to the other windows of the show: a slide that fails is left at once.
  useEffect(() => {
    if (on && fails && show) skip();
  }, [on, fails, show]);
  const onFault = useCallback((slide: string) => setFaults(failed(slide)), []);
  return {
    /** The name of the shift to apply, "" for none. */
    shift: on ? (SHIFTS[(show.slide + loops.current) % SHIFTS.length] ?? "") : "",
    retries,
    onFault,
  };
}

/** What the address asks for, in seconds; null for what is no interval. */
export function intervalOf(asked: string | null): number | null {
  if (asked === null) return USUAL_INTERVAL;
  const seconds = /^\d{1,4}$/.test(asked) ? Number(asked) : 0;
  return seconds >= LEAST_INTERVAL && seconds <= MOST_INTERVAL ? seconds : null;
}

/** The next step or slide that can be shown, or null at the end of the loop. */
function followingOf(
  deck: readonly Slide[],
  { slide, step }: Show,
  failing: readonly string[],
): Action | null {
  const current = deck[slide];
  if (current && step < current.steps && !failing.includes(current.id)) return { do: "next" };
  return healthyAfter(deck, slide, failing);
}

function healthyAfter(deck: readonly Slide[], after: number, failing: readonly string[]) {
  const slide = deck.findIndex(({ id }, index) => index > after && !failing.includes(id));
  return slide < 0 ? null : ({ do: "go", slide } as const);
}

function failed(slide: string) {
  return (before: Faults): Faults =>
    before.failing.includes(slide) ? before : { ...before, failing: [...before.failing, slide] };
}

/** Everything that failed is to be rendered anew. */
function retried({ failing, retries }: Faults): Faults {
  const tries = failing.map((id) => [id, (retries[id] ?? 0) + 1]);
  return { failing: [], retries: { ...retries, ...Object.fromEntries(tries) } };
}

/** Starts afresh at the first slide, unless the page could not be fetched: nobody is there. */
async function reload(deck: readonly Slide[]) {
  const address = new URL(location.href);
  address.searchParams.set("slide", deck[0]?.id ?? "1");
  if (await isServed(address)) location.replace(address);
}

async function isServed(address: URL): Promise<boolean> {
  // A file cannot be asked for, and is there.
  if (address.protocol === "file:") return true;
  try {
    return (await fetch(address, { method: "HEAD", cache: "no-store" })).ok;
  } catch {
    return false;
  }
}
