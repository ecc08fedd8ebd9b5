import { FAILED, html as page } from "./asked.ts";
import { params } from "./wake.ts";

/**
 * Inlined in every embed page, after `wake.ts`: what the address asks for, how much of the page
 * the frame has room for, and the height that shows everything at this width, told to the host
 * whenever it changes.
 */
const { dataset } = page;
const panel = document.querySelector<HTMLElement>("[data-panel]");

if (params.has("plain")) dataset.plain = "";
if (params.has("table")) {
  dataset.table = "";
  for (const table of document.querySelectorAll<HTMLDetailsElement>("details[data-table]")) {
    table.open = true;
  }
}

/**
 * The height without any part left out for want of it. It depends on the width alone: a host
 * that follows it must not be answered with another.
 */
let height = 0;
/** What the frame holds whole: the page, the panel, or neither, and then the panel steps down. */
let room: "page" | "panel" | undefined;

/**
 * The natural layout is laid out once and kept where there is room for it: a host with many
 * frames pays for each layout many times.
 */
function settle(event?: Event) {
  const before = height;
  dataset.natural = "";
  height = Math.ceil(document.body.getBoundingClientRect().height);
  // Unfolding must not turn one layout into the other under the reader's hand.
  if (event?.type !== "toggle") {
    if (height <= innerHeight) room = "page";
    else room = panel && panel.offsetHeight <= innerHeight ? "panel" : undefined;
  }
  if (room) dataset.natural = room;
  else delete dataset.natural;
  if (height !== before) tell();
}

/** A page that is in no frame tells itself, and does not listen. */
function tell() {
  const { briefing } = dataset;
  parent.postMessage(
    { type: "briefing:height", briefing, panel: panel?.dataset.panel, height },
    "*",
  );
}

// The style sheet waits for this, so that the first picture is the last. Nothing that loads later
// has a height.
dataset.fitted = "";
settle();
addEventListener("resize", settle);
addEventListener("toggle", settle, true);
// A host's script that came late asks for what it has missed.
addEventListener("message", ({ data }) => {
  if (data?.type === "briefing:ask") tell();
});

addEventListener(FAILED, () => {
  const link = document.querySelector<HTMLAnchorElement>('a[href="./"]');
  if (!link?.parentElement) return;
  link.parentElement.hidden = false;
  // A sandbox may refuse new tabs as well: the address can still be copied.
  link.textContent += `: ${link.href}`;
});
