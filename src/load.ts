import { queryOptions } from "@tanstack/react-query";
import type { Briefing } from "./model/briefing.ts";
import { BriefingError } from "./model/error.ts";

const REFETCH_MS = 5 * 60_000;

/**
 * The query of one briefing. It fails with a BriefingError, whose faults a reader can act on.
 * @param root the site's root, ending in a slash
 * @param initial what the page was built with, if it is this briefing
 */
export function briefingQuery(root: string, id: string, initial: Briefing | null) {
  return queryOptions({
    queryKey: ["briefing", id],
    // A page that was built with its data carries neither the fetching nor the parser.
    queryFn: async ({ signal }) =>
      (await import("./fetch.ts").catch(unreachable)).loadBriefing(root, id, signal),
    ...(initial?.id === id ? { initialData: initial, initialDataUpdatedAt: 0 } : {}),
    // A prerendered page is complete: only coming back to it, or time, asks again.
    refetchOnMount: initial?.id !== id,
    refetchOnWindowFocus: "always",
    refetchInterval: REFETCH_MS,
    // The reader is told at once and offered a retry; trying in secret would only delay that.
    retry: false,
    networkMode: "always",
  });
}

/** The browser's own words for a script that cannot be fetched help no reader. */
function unreachable(): never {
  throw new BriefingError(
    navigator.onLine
      ? "the site’s server could not be reached"
      : "this computer is offline: the server could not be asked",
  );
}
