import { html, showAsked } from "./asked.ts";

/**
 * Inlined in every page, before anything else runs: the theme and marking of the address, and
 * the moment React is wanted. The page is complete without it.
 */
export const params = new URLSearchParams(location.search);
const own = document.currentScript?.dataset ?? {};

showAsked(params);

const TOUCHES = ["pointerdown", "keydown", "focusin"];
let wanted = false;

/** Fetches the stylesheet's other rules and React, once. */
export function wake() {
  if (wanted || !own.entry || !own.css) return;
  wanted = true;
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = own.css;
  document.head.append(link);
  import(/* @vite-ignore */ new URL(own.entry, document.baseURI).href).catch(fail);
}

/** Scripts may be refused here, as in a sandboxed frame: the page stays as it was built. */
function fail() {
  html.dataset.failed = "";
  document.dispatchEvent(new Event("briefing:failed"));
}

for (const touch of TOUCHES) {
  addEventListener(touch, wake, { capture: true, passive: true, once: true });
}
