import { type ReactNode, useEffect } from "react";

/**
 * Marks the page as answering, once what is inside does: tests wait for it, the loader
 * inlined in the page, to give back what was pressed before, and what is fetched in advance.
 */
export function Answering({ children }: { readonly children: ReactNode }) {
  // Talks to the document.
  useEffect(() => {
    document.documentElement.dataset.ready = "";
    document.dispatchEvent(new Event("briefing:ready"));
  }, []);
  return children;
}
