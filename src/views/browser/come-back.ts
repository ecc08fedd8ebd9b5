/** What a show remembers of the page that started it. */
interface Departure {
  /** The slide asked for, or "": what pressed it takes focus. */
  readonly started: string;
  /** The panel that was in view, if one was. */
  readonly panel?: string;
  /** How far its top, else the page's, stood from the window's; not known to a show in a new tab. */
  readonly top?: number;
}

/** Shows the place that was left, once its page is there. */
export function comeBack(departure: Departure) {
  requestAnimationFrame(() => showPlace(departure));
}

function showPlace({ started, panel, top }: Departure) {
  document
    .querySelector<HTMLElement>(`[data-start-show="${CSS.escape(started)}"]`)
    ?.focus({ preventScroll: top !== undefined });
  const there = panel ? document.getElementById(panel) : document.body;
  if (there && top !== undefined) keepInPlace(there, top);
}

/**
 * Holds something where it stood in the window while charts get their height, until the
 * reader does something or the page is left.
 */
function keepInPlace(there: HTMLElement, top: number) {
  const gone = new AbortController();
  const observer = new ResizeObserver(() => {
    if (there.isConnected) scrollBy(0, there.getBoundingClientRect().top - top);
    else leave();
  });
  const leave = () => {
    gone.abort();
    observer.disconnect();
  };
  observer.observe(document.body);
  for (const touch of ["wheel", "touchmove", "pointerdown", "keydown"]) {
    addEventListener(touch, leave, { passive: true, signal: gone.signal });
  }
}
