/**
 * Must run inside a click or key handler: the browser asks for a gesture.
 * @param options may name the screen, where the browser lets a page choose
 */
export function enterFullscreen(options?: FullscreenOptions) {
  if (document.fullscreenElement) return;
  // Refused in frames and on phones: the show goes on in the window.
  document.documentElement.requestFullscreen?.(options).catch(() => undefined);
}

export function toggleFullscreen(options?: FullscreenOptions) {
  if (document.fullscreenElement) void document.exitFullscreen();
  else enterFullscreen(options);
}
