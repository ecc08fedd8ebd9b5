import { type PointerEvent, useEffect, useRef, useState } from "react";
import type { useSearchParams } from "wouter";

type SetParams = ReturnType<typeof useSearchParams>[1];

const SWIPE_PX = 50;
const IDLE_MS = 2500;
const EXIT_PRESSES = 3;
const EXIT_WITHIN_MS = 2000;

/** Opens one presenter window, or brings it forward; a blocked one is reported. */
export function useOpenPresenter(address: string, onBlocked: () => void) {
  const opened = useRef<Window | null>(null);
  return () => {
    if (opened.current && !opened.current.closed) return opened.current.focus();
    // Synchronously in the key's own handler, or it counts as a popup nobody asked for.
    opened.current = window.open(address, `presenter ${address}`, "popup,width=1280,height=760");
    if (opened.current === null) onBlocked();
  };
}

/** Keeps `?slide=` true, so that a reload or a shared address shows the same slide. */
export function useAddress(slide: string | undefined, off: boolean, setParams: SetParams) {
  const set = useRef(setParams);
  set.current = setParams;
  const first = useRef(true);
  // Talks to the address bar.
  useEffect(() => {
    // The first run is the page as it was built, before the kept slide is known.
    if (first.current || off || slide === undefined) {
      first.current = false;
      return;
    }
    set.current(
      (before) => {
        const after = new URLSearchParams(before);
        after.set("slide", slide);
        return after;
      },
      { replace: true, state: history.state },
    );
  }, [slide, off]);
}

export function useAuto(on: boolean, next: () => void, seconds: number) {
  const latest = useRef(next);
  latest.current = next;
  // Talks to the clock.
  useEffect(() => {
    if (!on) return;
    const timer = setInterval(() => latest.current(), seconds * 1000);
    return () => clearInterval(timer);
  }, [on, seconds]);
}

/** A swipe of a finger: never the wheel, which scrolls by accident. */
export function useSwipe(go: (way: "next" | "previous") => void) {
  const from = useRef<number | null>(null);
  return {
    onPointerDown(event: PointerEvent) {
      from.current = event.pointerType === "touch" ? event.clientX : null;
    },
    onPointerUp(event: PointerEvent) {
      if (from.current === null) return;
      const by = event.clientX - from.current;
      from.current = null;
      if (Math.abs(by) >= SWIPE_PX) go(by < 0 ? "next" : "previous");
    },
  };
}

/** True while the pointer has not moved for a while: then it is in the way. */
export function useIdleCursor(): boolean {
  const [idle, setIdle] = useState(false);
  // Talks to the window: the pointer moves wherever it likes.
  useEffect(() => {
    const sleep = () => setIdle(true);
    let timer = setTimeout(sleep, IDLE_MS);
    const move = () => {
      setIdle(false);
      clearTimeout(timer);
      timer = setTimeout(sleep, IDLE_MS);
    };
    addEventListener("pointermove", move, { passive: true });
    return () => {
      clearTimeout(timer);
      removeEventListener("pointermove", move);
    };
  }, []);
  return idle;
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
