import { FORGOTTEN_MS } from "./views/present/show/show.ts";
import { wake } from "./wake.ts";

/**
 * Inlined in pages that React takes over by itself. What is pressed before it answers is
 * held, and pressed again once it does.
 */
let held: HTMLElement | null = null;
const keys: KeyboardEvent[] = [];

/** Only what React would have taken over is held; every other link goes its own way. */
function hold(event: MouseEvent) {
  const { target } = event;
  if (event.metaKey || event.ctrlKey || event.shiftKey || !(target instanceof Element)) return;
  const pressed = target.closest<HTMLElement>("a[aria-expanded], a[aria-haspopup], button");
  if (!pressed) return;
  event.preventDefault();
  held = pressed;
  wake();
}

function keep(event: KeyboardEvent) {
  keys.push(event);
}

function release() {
  removeEventListener("click", hold, true);
  removeEventListener("keydown", keep, true);
}

addEventListener("click", hold, true);
addEventListener("keydown", keep, true);
document.addEventListener(
  "briefing:ready",
  () => {
    release();
    held?.click();
    // A speaker's clicker does not wait for a page. A task each: a key may change what the next does.
    const since = performance.now() - FORGOTTEN_MS;
    for (const key of keys.filter(({ timeStamp }) => timeStamp > since)) {
      setTimeout(() => key.target?.dispatchEvent(new KeyboardEvent("keydown", key)));
    }
  },
  { once: true },
);
document.addEventListener("briefing:failed", () => {
  release();
  if (held instanceof HTMLAnchorElement) location.assign(held.href);
});

/** Parameters that need no React; any other asks for something only it can show. */
const STATIC = ["theme", "marking"];
if ([...new URLSearchParams(location.search).keys()].some((key) => !STATIC.includes(key))) wake();
// Safari has no idle callback: a task after loading does there. A page that paints nothing new
// may never be told that it is idle.
else {
  addEventListener("load", () =>
    "requestIdleCallback" in globalThis
      ? requestIdleCallback(wake, { timeout: 2000 })
      : setTimeout(wake, 200),
  );
}
