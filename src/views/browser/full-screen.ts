import { answer } from "./attempt.ts";

/** The browser's answer to the latest wish for full screen. */
let asked = Promise.resolve<void>(undefined);

/**
 * Must run inside a click or key handler: the browser asks for a gesture. Refused in frames and on
 * phones: the show goes on in the window. What fills a screen already stays so, or moves to another.
 * @param options may name the screen, where the browser lets a page choose
 */
export function enterFullscreen(options?: FullscreenOptions) {
  asked = answer(() => document.documentElement.requestFullscreen(options), undefined);
}

/**
 * Also leaves a full screen that was asked for and has not come yet, unless another is asked for
 * meanwhile.
 */
export async function leaveFullscreen() {
  const latest = asked;
  await latest;
  if (latest === asked && isFullscreen()) {
    await answer(() => document.exitFullscreen(), undefined);
  }
}

export function toggleFullscreen(options?: FullscreenOptions) {
  if (isFullscreen()) void leaveFullscreen();
  else enterFullscreen(options);
}

/** Where a browser has no full screen there is no element that fills it either. */
export function isFullscreen(): boolean {
  return Boolean(document.fullscreenElement);
}
