import { useEffect, useState } from "react";
import { answer, attempt } from "./attempt.ts";

export type WakeState = "asking" | "kept" | "released" | "refused" | "insecure" | "unsupported";

/** For the presenter: what to change where the screen may go dark; "" where it may not. */
export const WAKE_ADVICE: Readonly<Record<WakeState, string>> = {
  asking: "",
  kept: "",
  released: "The audience’s screen may sleep while its window is hidden: bring it to the front.",
  refused:
    "The browser refused to keep the audience’s screen awake: plug in the power or turn battery saving off.",
  insecure:
    "The audience’s screen is kept awake only over https: set that computer never to sleep.",
  unsupported:
    "This browser cannot keep the audience’s screen awake: set that computer never to sleep.",
};

/** Keeps the screen awake while mounted. */
export function useWakeLock(): WakeState {
  const [state, setState] = useState<WakeState>("asking");
  // Talks to the browser: locks end by themselves when the page is hidden.
  useEffect(() => keepAwake(setState), []);
  return state;
}

/** A lock that ends sooner is asked for only so often in a row: it would go on without end. */
const LASTING_MS = 1000;
const MOST_IN_A_ROW = 5;

/** @returns what lets the screen sleep again */
export function keepAwake(tell: (state: WakeState) => void): () => void {
  const missing = missingState();
  if (missing) {
    tell(missing);
    return () => {};
  }
  const gone = new AbortController();
  let lock: WakeLockSentinel | null = null;
  let asking = false;
  let inARow = 0;
  const ask = async () => {
    if (asking || lock || document.visibilityState !== "visible") return;
    asking = true;
    const granted = await answer(() => navigator.wakeLock.request("screen"), null);
    asking = false;
    if (gone.signal.aborted) return letGo(granted);
    tell(granted ? "kept" : "refused");
    if (granted) hold(granted);
  };
  const hold = (granted: WakeLockSentinel) => {
    lock = granted;
    const since = performance.now();
    const onRelease = () => {
      lock = null;
      tell("released");
      inARow = performance.now() - since < LASTING_MS ? inARow + 1 : 0;
      if (inARow < MOST_IN_A_ROW) void ask();
    };
    granted.addEventListener("release", onRelease, { once: true, signal: gone.signal });
    // Before we had it in hand.
    if (granted.released) onRelease();
  };
  void ask();
  document.addEventListener("visibilitychange", ask, { signal: gone.signal });
  return () => {
    gone.abort();
    letGo(lock);
  };
}

function missingState(): WakeState | null {
  if (attempt(() => "wakeLock" in navigator, false)) return null;
  return isSecureContext ? "unsupported" : "insecure";
}

function letGo(lock: WakeLockSentinel | null) {
  if (lock) void answer(() => lock.release(), undefined);
}
