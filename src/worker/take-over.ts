import { placeOf } from "./places.ts";
import { scope, worker } from "./scope.ts";

const SHOW = /\/present\/(presenter\/)?([?#]|$)/;

/**
 * Puts this version in the place of the one before, unless a show is running: whole pages of both
 * may be open, and a show must not change in the middle.
 * @returns whether it did
 */
export async function takeOver(): Promise<boolean> {
  const windows = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (windows.some(({ url }) => url.startsWith(scope) && SHOW.test(url))) return false;
  await worker.skipWaiting();
  return true;
}

/** Whether a page that runs this script comes from this version. */
export function isOwn(script: string): boolean {
  return placeOf(script) !== undefined;
}
