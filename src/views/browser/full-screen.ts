import { answer } from "./attempt.ts";

/**
 * Must run inside a click or key handler: the browser asks for a gesture. Refused in frames and on
 * phones: the show goes on in the window.
 * @param options may name the screen, where the browser lets a page choose
 */
export function enterFullscreen(options?: FullscreenOptions) {
  if (!isFullscreen()) fillScreen(options);
}

/** Also moves what already fills another screen. */
export function fillScreen(options?: FullscreenOptions) {
  void answer(() => document.documentElement.requestFullscreen(options), undefined);
}

export function leaveFullscreen() {
  if (isFullscreen()) void answer(() => document.exitFullscreen(), undefined);
}

export function toggleFullscreen(options?: FullscreenOptions) {
  if (isFullscreen()) leaveFullscreen();
  else enterFullscreen(options);
}

/** Where a browser has no full screen there is no element that fills it either. */
export function isFullscreen(): boolean {
  return Boolean(document.fullscreenElement);
}
