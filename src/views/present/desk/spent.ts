import { useEffect, useState } from "react";
import type { Is } from "../../browser/shape.ts";
import { recall, remember } from "../../browser/storage.ts";
import { findSlide, type Slide } from "../deck/slide.ts";
import { isTime } from "../show/show-shape.ts";

/** Milliseconds that the timer ran on each slide, by the slide's id. */
type Spent = Readonly<Record<string, number>>;

const isSpent: Is<Spent> = (value): value is Spent =>
  typeof value === "object" && value !== null && Object.values(value).every(isTime);

const COUNT_MS = 1000;

/**
 * Counts while the timer runs, over a reload too.
 * @param session empty while the page is as it was built
 * @param slide the id of the one on screen
 */
export function useSpent(session: string, slide: string | undefined, running: boolean) {
  const key = `${session} spent`;
  const [spent, setSpent] = useState<Spent | null>(null);
  // Talks to this window's storage.
  useEffect(() => {
    if (session !== "") setSpent(recall("session", key, isSpent) ?? {});
  }, [session, key]);
  useEffect(() => {
    if (spent) remember("session", key, spent);
  }, [spent, key]);
  // Talks to the clock.
  useEffect(() => {
    if (!running || slide === undefined) return;
    let from = performance.now();
    const count = () => {
      const more = performance.now() - from;
      from += more;
      setSpent((before) => before && { ...before, [slide]: (before[slide] ?? 0) + more });
    };
    const timer = setInterval(count, COUNT_MS);
    return () => {
      clearInterval(timer);
      count();
    };
  }, [running, slide]);
  return [spent ?? {}, () => setSpent({})] as const;
}

/** A slide's time, and an even share of the target. */
export interface Share {
  readonly slide: Slide;
  readonly spent: number;
  readonly planned: number;
}

/** Time on a slide that only another room's deck has is its content's here. */
export function sharesOf(deck: readonly Slide[], spent: Spent, target: number): readonly Share[] {
  const planned = target / Math.max(1, deck.length);
  const found = Object.entries(spent).map(([id, ms]) => [findSlide(deck, id) ?? 0, ms] as const);
  return deck.map((slide, index) => {
    const own = found.reduce((sum, [at, ms]) => (at === index ? sum + ms : sum), 0);
    return { slide, spent: own, planned };
  });
}
