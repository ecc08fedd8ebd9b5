/** Must run inside a click or key handler: the browser asks for a gesture. */
export function enterFullscreen() {
  if (document.fullscreenElement) return;
  // Refused in frames and on phones: the show goes on in the window.
  document.documentElement.requestFullscreen?.().catch(() => undefined);
}

export function toggleFullscreen() {
  if (document.fullscreenElement) void document.exitFullscreen();
  else enterFullscreen();
}
