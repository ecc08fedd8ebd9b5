import { useEffect, useEffectEvent, useRef } from "react";
import type { useSearchParams } from "wouter";
import { attempt } from "../../browser/attempt.ts";

type SetParams = ReturnType<typeof useSearchParams>[1];

const EXIT_PRESSES = 3;
const EXIT_WITHIN_MS = 2000;

/** Keeps slide and marking true, so that a reload or a shared address shows the same. */
export function useAddress(
  slide: string | undefined,
  marking: string | null,
  off: boolean,
  setParams: SetParams,
) {
  const set = useEffectEvent(setParams);
  // Talks to the address bar.
  useEffect(() => {
    if (off || slide === undefined) return;
    const write = () =>
      set((before) => placed(before, slide, marking), {
        replace: true,
        state: history.state,
      });
    // Some browsers refuse more than a hundred changes in half a minute, as a held key makes.
    attempt(write, undefined);
  }, [slide, marking, off]);
}

function placed(before: URLSearchParams, slide: string, marking: string | null) {
  const after = marked(before, marking);
  after.set("slide", slide);
  return after;
}

/** What a page of the show's marking is asked with. */
export function marked(before: URLSearchParams, marking: string | null): URLSearchParams {
  const after = new URLSearchParams(before);
  if (marking) after.set("marking", marking);
  else after.delete("marking");
  return after;
}

/** How long each slide of a show that advances by itself is seen. */
export const AUTO_SECONDS = 20;

export function useAuto(on: boolean, next: () => void, seconds: number) {
  const advance = useEffectEvent(next);
  // Talks to the clock.
  useEffect(() => {
    if (!on) return;
    const timer = setInterval(() => advance(), seconds * 1000);
    return () => clearInterval(timer);
  }, [on, seconds]);
}

/** Escape three times within two seconds: nobody does that to a wallboard by accident. */
export function useDeliberateExit(leave: () => void) {
  const presses = useRef<readonly number[]>([]);
  return () => {
    const now = Date.now();
    presses.current = [...presses.current, now].filter((at) => now - at < EXIT_WITHIN_MS);
    if (presses.current.length >= EXIT_PRESSES) leave();
  };
}
