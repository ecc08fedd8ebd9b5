import { html as page, params } from "./wake.ts";

/**
 * Inlined in every embed page, after `wake.ts`: what the address asks for, and the height
 * that shows everything at this width, told to the host whenever it changes.
 */
const panel = document.querySelector<HTMLElement>("[data-panel]")?.dataset.panel;

if (params.has("plain")) page.dataset.plain = "";
if (params.has("table")) {
  page.dataset.table = "";
  for (const table of document.querySelectorAll<HTMLDetailsElement>("details[data-table]")) {
    table.open = true;
  }
}

/**
 * The height without any part left out for want of it. It depends on the width alone: a host
 * that follows it must not be answered with another.
 */
let height = 0;
/** In a frame with room for everything, nothing steps down and nothing stands below the fold. */
let fits = false;

function measure() {
  page.dataset.natural = "";
  height = Math.ceil(document.body.getBoundingClientRect().height);
}

function show() {
  if (fits) page.dataset.natural = "fits";
  else delete page.dataset.natural;
}

function settle() {
  measure();
  fits = height <= innerHeight;
  show();
}

let told = 0;
function tell() {
  if (height === told || parent === window) return;
  told = height;
  const { briefing } = page.dataset;
  parent.postMessage({ type: "briefing:height", briefing, panel, height }, "*");
}

// At once, and the style sheet waits for it, so that the first picture is the last. Nothing that
// loads later has a height: it is told without another measuring, which costs a layout.
settle();
page.dataset.fitted = "";
addEventListener("load", tell);
// Unfolding must not turn one layout into the other under the reader's hand.
addEventListener(
  "toggle",
  () => {
    measure();
    show();
    tell();
  },
  true,
);
addEventListener("resize", () => {
  settle();
  tell();
});
// A host's script that came late asks for what it has missed.
addEventListener("message", ({ data }) => {
  if (data?.type !== "briefing:ask") return;
  told = 0;
  tell();
});

// A sandbox may refuse new tabs as well: the address can still be copied.
document.addEventListener("briefing:failed", () => {
  const link = document.querySelector<HTMLAnchorElement>('a[href="./"]');
  if (link) link.textContent += `: ${link.href}`;
});
