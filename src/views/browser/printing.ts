import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Whether the page is being printed; known before the browser lays it out for paper. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  // Talks to the browser, which waits for no later rendering.
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    return () => {
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
    };
  }, []);
  return printing;
}
