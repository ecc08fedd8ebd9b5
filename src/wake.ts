import { FAILED, html, showAsked } from "./asked.ts";
import { ESCAPED } from "./model/search.ts";

/**
 * Inlined in every page, before anything else runs: the theme and marking of the address, and
 * the moment React is wanted. The page is complete without it.
 */
export const params = new URLSearchParams(location.search.replace(ESCAPED, "&"));
const { entry, css } = document.currentScript?.dataset ?? {};

showAsked(params);

/** The page's folder, also where the address lacks its last slash or has two in place of one. */
const folder = location.pathname.replace(/(index\.html)?$/i, "/").replace(/\/+/g, "/");
/** The script that brings React. */
export const script = folder + entry;

let wanted = false;

/** Fetches the stylesheet's other rules and React, once. */
export function wake() {
  if (wanted) return;
  wanted = true;
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = folder + css;
  document.head.append(link);
  import(/* @vite-ignore */ script).catch(fail);
}

/** Scripts may be refused here, as in a sandboxed frame: the page stays as it was built. */
function fail() {
  html.dataset.failed = "";
  dispatchEvent(new Event(FAILED));
}

for (const touch of ["pointerdown", "keydown", "focusin"]) addEventListener(touch, wake, true);
