import { useEffect, useRef } from "react";
import { enterFullscreen, isFullscreen } from "./full-screen.ts";

const SAME_PRESS_MS = 250;

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

/** A popup throws a page out of full screen; only a new gesture may bring it back. */
export function useRefill(): () => void {
  const gone = useRef(new AbortController());
  // Talks to the window: a gesture after the show is no wish for full screen.
  useEffect(() => () => gone.current.abort(), []);
  return () => {
    gone.current.abort();
    gone.current = new AbortController();
    const { signal } = gone.current;
    const again = (event: Event) => {
      if (event instanceof KeyboardEvent && event.key === "Escape") return;
      gone.current.abort();
      enterFullscreen();
    };
    addEventListener("pointerup", again, { signal });
    addEventListener("keydown", again, { signal });
  };
}
