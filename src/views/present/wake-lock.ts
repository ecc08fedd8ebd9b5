import { useEffect, useState } from "react";

/** Keeps the screen awake while mounted. @returns what to tell the presenter */
export function useWakeLock(): string {
  const [state, setState] = useState("not asked yet");
  // Talks to the browser: locks end by themselves when the page is hidden.
  useEffect(() => {
    let ended = false;
    let lock: WakeLockSentinel | null = null;
    const ask = async () => {
      if (ended || document.visibilityState !== "visible") return;
      if (!("wakeLock" in navigator)) {
        setState("not kept awake: this browser cannot; set the computer never to sleep");
        return;
      }
      try {
        lock = await navigator.wakeLock.request("screen");
        if (ended) return void lock.release();
        setState("kept awake");
        lock.addEventListener("release", () => {
          if (ended) return;
          setState("may sleep");
          void ask();
        });
      } catch {
        setState("not kept awake: refused; plug in the power or turn battery saving off");
      }
    };
    void ask();
    document.addEventListener("visibilitychange", ask);
    return () => {
      ended = true;
      document.removeEventListener("visibilitychange", ask);
      void lock?.release();
    };
  }, []);
  return state;
}
