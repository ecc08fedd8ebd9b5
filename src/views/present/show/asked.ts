import { useEffect, useRef, useState } from "react";
import { isRefused } from "../../../model/marking.ts";
import { findSlide, type Slide } from "../deck/slide.ts";
import { intervalOf, USUAL_INTERVAL } from "./wallboard.ts";

/** What the address asks of a show that it cannot do, in sentences. */
export function refusals(params: URLSearchParams, deck: readonly Slide[]): readonly string[] {
  const [marking, slide, interval, mode] = ["marking", "slide", "interval", "mode"].map((name) =>
    params.get(name),
  );
  return [
    isRefused(marking ?? null)
      ? `The marking “${marking}” is not offered, and is left out: this is no accredited system.`
      : "",
    slide && findSlide(deck, slide) === null ? `There is no slide “${slide}”.` : "",
    intervalOf(interval ?? null) === null
      ? `interval=${interval} is no number of seconds from 1 to 3600: it is ${USUAL_INTERVAL}.`
      : "",
    mode && mode !== "wallboard" ? `There is no mode “${mode}”.` : "",
  ].filter(Boolean);
}

/**
 * The same when the show begins, and what takes it away: later the address is the show's own.
 * @param name of the session; empty while the page is as it was built
 * @param known whether the deck is that of the room
 */
export function useRefusals(
  name: string,
  known: boolean,
  params: URLSearchParams,
  deck: readonly Slide[],
) {
  const [refused, setRefused] = useState<readonly string[]>([]);
  const asked = useRef(params);
  // Talks to the address bar.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was asked at first counts
  useEffect(() => {
    asked.current = params;
  }, [name]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: and what the room had at first
  useEffect(() => {
    if (known) setRefused(refusals(asked.current, deck));
  }, [known]);
  return [refused, () => setRefused([])] as const;
}
