import { useSyncExternalStore } from "react";

/** True while prerendering and hydrating, false for anything mounted later. */
export function useHydrating(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => false,
    () => true,
  );
}
