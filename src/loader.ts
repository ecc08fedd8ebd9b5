import { FAILED } from "./asked.ts";
import { isTooOld } from "./oldest.ts";
import { FORGOTTEN_MS } from "./views/present/show/show.ts";
import { script, wake } from "./wake.ts";

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
addEventListener(FAILED, () => {
  release();
  if (held instanceof HTMLAnchorElement) location.assign(held.href);
  if (isTooOld()) return say("This browser is too old for the scripts of this page.");
  say("A script of this page could not be loaded.");
  void askAgain();
});

/** Whatever has failed: the page is readable as it is, and the reader knows why nothing moves. */
function say(what: string) {
  const words = document.createElement("p");
  words.setAttribute("role", "status");
  words.textContent = `${what} Everything can be read; links lead to their place.`;
  document.body.prepend(words);
}

/**
 * A browser remembers for as long as a page lives that its script gave nothing. So the script is
 * asked for anew, past what may be kept under its name, and if it comes the page is loaded again:
 * once, since whatever else is wrong would only repeat.
 */
async function askAgain() {
  const [visit] = performance.getEntriesByType("navigation");
  if (!(visit instanceof PerformanceNavigationTiming) || visit.type === "reload") return;
  const answer = await fetch(script, { cache: "reload" }).catch(() => null);
  const type = answer?.headers.get("content-type") ?? "";
  if (answer?.ok && type.includes("javascript")) location.reload();
  else addEventListener("online", askAgain, { once: true });
}

/** What only React can show. */
const ASKS = /[?&;](cite|country|slide|session|mode)=/;
if (ASKS.test(location.search)) wake();
// Safari has no idle callback: a task after loading does there. A page that paints nothing new
// may never be told that it is idle.
else {
  addEventListener("load", () =>
    "requestIdleCallback" in globalThis
      ? requestIdleCallback(wake, { timeout: 2000 })
      : setTimeout(wake, 200),
  );
}
// Twice through HTML, `&` may have become `&#38;`: a fragment that hides what follows it.
if (/^#0*38;/.test(location.hash)) {
  location.replace(location.href.replace(/#0*38;/g, ""));
}
