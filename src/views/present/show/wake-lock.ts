import { useEffect, useState } from "react";

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

/** @returns what lets the screen sleep again */
export function keepAwake(tell: (state: WakeState) => void): () => void {
  let ended = false;
  let lock: WakeLockSentinel | null = null;
  const ask = async () => {
    if (ended || document.visibilityState !== "visible" || lock?.released === false) return;
    if (!("wakeLock" in navigator)) return tell(isSecureContext ? "unsupported" : "insecure");
    try {
      lock = await navigator.wakeLock.request("screen");
    } catch {
      if (!ended) tell("refused");
      return;
    }
    if (ended) return void lock.release();
    tell("kept");
    lock.addEventListener("release", onRelease, { once: true });
  };
  const onRelease = () => {
    if (ended) return;
    tell("released");
    void ask();
  };
  void ask();
  document.addEventListener("visibilitychange", ask);
  return () => {
    ended = true;
    document.removeEventListener("visibilitychange", ask);
    void lock?.release();
  };
}
