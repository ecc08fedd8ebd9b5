import { type PointerEvent, useEffect, useRef, useState } from "react";
import type { useSearchParams } from "wouter";
import { attempt } from "../../browser/attempt.ts";
import { isFullscreen } from "../../browser/full-screen.ts";

type SetParams = ReturnType<typeof useSearchParams>[1];

const SWIPE_PX = 50;
const IDLE_MS = 2500;
const SAME_PRESS_MS = 250;
const EXIT_PRESSES = 3;
const EXIT_WITHIN_MS = 2000;

/** Keeps slide and marking true, so that a reload or a shared address shows the same. */
export function useAddress(
  slide: string | undefined,
  marking: string | null,
  off: boolean,
  setParams: SetParams,
) {
  const set = useRef(setParams);
  set.current = setParams;
  // Talks to the address bar.
  useEffect(() => {
    if (off || slide === undefined) return;
    const write = () =>
      set.current((before) => placed(before, slide, marking), {
        replace: true,
        state: history.state,
      });
    // Some browsers refuse more than a hundred changes in half a minute, as a held key makes.
    attempt(write, undefined);
  }, [slide, marking, off]);
}

function placed(before: URLSearchParams, slide: string, marking: string | null) {
  const after = new URLSearchParams(before);
  after.set("slide", slide);
  if (marking) after.set("marking", marking);
  else after.delete("marking");
  return after;
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

/** A swipe of a finger, more across than along: never the wheel, which scrolls by accident. */
export function useSwipe(go: (way: "next" | "previous") => void) {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown({ pointerType, clientX: x, clientY: y }: PointerEvent) {
      from.current = pointerType === "touch" ? { x, y } : null;
    },
    onPointerUp({ clientX, clientY }: PointerEvent) {
      if (from.current === null) return;
      const across = clientX - from.current.x;
      const along = clientY - from.current.y;
      from.current = null;
      if (Math.abs(across) < SWIPE_PX || Math.abs(across) < Math.abs(along)) return;
      go(across < 0 ? "next" : "previous");
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

/**
 * Whether full screen was left a moment ago: the Escape that the browser took for that, where
 * it also reaches the page, must not end the show.
 */
export function useJustLeftFullscreen(): () => boolean {
  const left = useRef(Number.NEGATIVE_INFINITY);
  // Talks to the document.
  useEffect(() => {
    const changed = () => {
      if (!isFullscreen()) left.current = performance.now();
    };
    document.addEventListener("fullscreenchange", changed);
    return () => document.removeEventListener("fullscreenchange", changed);
  }, []);
  return () => performance.now() - left.current < SAME_PRESS_MS;
}

/** The window's title, as lists of windows and screen readers have it. */
export function useTitle(title: string) {
  // Talks to the document.
  useEffect(() => {
    document.title = title;
  }, [title]);
}
