import { useSyncExternalStore } from "react";
import type { BaseLocationHook } from "wouter";
import { parseFragment, toPath } from "./model/routes.ts";
import { addressIn, paramsOf } from "./one-file-address.ts";

/** Told to whoever shows the address, since a page that moves itself hears nothing of it. */
const MOVED = "briefing:moved";
const EVENTS = ["popstate", "hashchange", MOVED];

/** Locations as the router knows them, of the views inside one file. */
export function oneFileLocation(briefing: string): BaseLocationHook {
  const dashboard = `/${toPath({ view: "dashboard", briefing })}`;
  const path = () => `/${toPath(parseFragment(location.hash, briefing))}`;
  const useLocation = (): ReturnType<BaseLocationHook> => [
    useSyncExternalStore(listen, path, () => dashboard),
    navigate,
  ];
  return Object.assign(useLocation, { searchHook: useAsked });
}

function useAsked(): string {
  return useSyncExternalStore(
    listen,
    () => paramsOf(location).toString(),
    () => "",
  );
}

function navigate(to: string, { replace = false, state = null }: NavigateOptions = {}) {
  history[replace ? "replaceState" : "pushState"](state, "", addressIn(location, to));
  dispatchEvent(new Event(MOVED));
}

interface NavigateOptions {
  readonly replace?: boolean;
  readonly state?: unknown;
}

function listen(moved: () => void): () => void {
  for (const event of EVENTS) addEventListener(event, moved);
  return () => {
    for (const event of EVENTS) removeEventListener(event, moved);
  };
}
