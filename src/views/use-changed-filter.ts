import { useEffect, useRef, useState } from "react";
import type { CountryCode } from "../model/claims/kind.ts";

/**
 * Whether the filter has changed since the page was opened; and a place for the focus where what
 * had it went away with the change.
 * @param asked what the page is to be filtered by
 * @param country what it is filtered by, once that has come
 */
export function useChangedFilter(asked: CountryCode | null, country: CountryCode | null) {
  const place = useRef<HTMLDivElement>(null);
  const opened = useRef(false);
  const [changed, setChanged] = useState(false);
  const before = useRef(country);
  // Talks to the document: focus is not React's.
  useEffect(() => {
    // As it was opened, nothing has changed under the reader.
    if (!opened.current) {
      opened.current = country === asked;
      before.current = country;
      return;
    }
    if (country === before.current) return;
    before.current = country;
    setChanged(true);
    const { activeElement, body } = document;
    if (activeElement === body) place.current?.focus({ preventScroll: true });
    // Less stands above it now: what was pressed stays in view.
    else activeElement?.scrollIntoView({ block: "nearest" });
  }, [asked, country]);
  return { place, changed };
}
