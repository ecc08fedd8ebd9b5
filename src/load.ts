import { queryOptions } from "@tanstack/react-query";
import type { Entry } from "./model/entry.ts";
import { BriefingError } from "./model/error.ts";
import type { Shown } from "./panels/panel.ts";

const REFETCH_MS = 5 * 60_000;

/**
 * The query of one briefing. It fails with a BriefingError, whose faults a reader can act on.
 * @param root the site's root, ending in a slash
 * @param initial what the page was built with, if it is this briefing
 */
export function briefingQuery(root: string, id: string, initial: Shown | null) {
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

/**
 * The query of the list of briefings, which a page of a built site carries.
 * @param ids of all briefings, in their order
 */
export function listQuery(root: string, ids: readonly string[], initial: readonly Entry[] | null) {
  return queryOptions({
    queryKey: ["list", ...ids],
    queryFn: async ({ signal }) =>
      (await import("./fetch.ts").catch(unreachable)).loadEntries(root, ids, signal),
    ...(initial ? { initialData: initial } : {}),
    staleTime: Number.POSITIVE_INFINITY,
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
