import { useEffect, useState } from "react";

const IDLE_MS = 2500;

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
