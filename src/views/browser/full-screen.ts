import { answer } from "./attempt.ts";

/** The browser's answer to the latest wish for full screen. */
let asked = Promise.resolve<void>(undefined);
let leaving = false;

/**
 * Must run inside a click or key handler: the browser asks for a gesture. Refused in frames and on
 * phones: the show goes on in the window.
 * @param options may name the screen, where the browser lets a page choose
 */
export function enterFullscreen(options?: FullscreenOptions) {
  if (!isFullscreen() || leaving) fillScreen(options);
}

/** Also moves what already fills another screen. */
export function fillScreen(options?: FullscreenOptions) {
  asked = answer(() => document.documentElement.requestFullscreen(options), undefined);
}

/**
 * Also leaves a full screen that was asked for and has not come yet, unless another is asked for
 * meanwhile.
 */
export async function leaveFullscreen() {
  const latest = asked;
  await latest;
  if (latest !== asked || !isFullscreen()) return;
  leaving = true;
  await answer(() => document.exitFullscreen(), undefined);
  leaving = false;
}

export function toggleFullscreen(options?: FullscreenOptions) {
  if (isFullscreen()) void leaveFullscreen();
  else enterFullscreen(options);
}

/** Where a browser has no full screen there is no element that fills it either. */
export function isFullscreen(): boolean {
  return Boolean(document.fullscreenElement);
}
