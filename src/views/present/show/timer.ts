import type { Timer } from "./show-shape.ts";

/** @returns milliseconds run */
export function elapsed({ since, before }: Timer, now: number): number {
  return before + (since === null ? 0 : Math.max(0, now - since));
}

/** Started, or paused. */
export function toggled(timer: Timer, now: number): Timer {
  return timer.since === null
    ? { ...timer, since: now }
    : { ...timer, since: null, before: elapsed(timer, now) };
}

/** As another window can take it over, which has another clock: what had run when it was sent. */
export function sent(timer: Timer, now: number): Timer {
  return { ...timer, before: elapsed(timer, now), since: timer.since === null ? null : 0 };
}

/**
 * What was sent, by the clock of this window.
 * @param passed since it was sent
 */
export function received(timer: Timer, now: number, passed = 0): Timer {
  return timer.since === null ? timer : { ...timer, before: timer.before + passed, since: now };
}

/** A reload takes no longer: more has passed only for a clock that was set meanwhile. */
const RELOAD_MS = 5 * 60_000;

/** How long a reload took, by the time of day, which alone outlives it. */
export function reloadTook(from: number, to: number): number {
  return to > from && to - from < RELOAD_MS ? to - from : 0;
}

/** Minutes and seconds, of milliseconds. */
export function clock(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${String(Math.floor(seconds / 60)).padStart(2, "0")}:${String(seconds % 60).padStart(2, "0")}`;
}
