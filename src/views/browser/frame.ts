import { attempt } from "./attempt.ts";

/** Whether a page of another origin shows this one, which alone may not be asked where it is. */
export function isInForeignFrame(): boolean {
  if (window.top === window.self) return false;
  return attempt(() => window.top?.location.origin !== location.origin, true);
}
