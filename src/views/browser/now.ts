import { useEffect, useState } from "react";

const TICK_MS = 250;

/** Moments: of the day, and of this page's own clock, which no correction of the time moves. */
export interface Now {
  readonly date: number;
  readonly mono: number;
}

/** The time, a few times a second; nought in a page as it was built, which has no clock. */
export function useNow(): Now {
  const [now, setNow] = useState<Now>({ date: 0, mono: 0 });
  // Talks to the clock.
  useEffect(() => {
    const tick = () => setNow({ date: Date.now(), mono: performance.now() });
    tick();
    const timer = setInterval(tick, TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
