import "./wake.ts";

/**
 * Inlined in every embed page, after `wake.ts`: what the address asks for, and the height
 * that shows everything at this width, told to the host whenever it changes.
 */
const page = document.documentElement;
const params = new URLSearchParams(location.search);
const panel = document.querySelector<HTMLElement>("[data-panel]")?.dataset.panel;

if (params.has("plain")) page.dataset.plain = "";
if (params.has("table")) {
  page.dataset.table = "";
  for (const table of document.querySelectorAll("details[data-table]")) {
    table.setAttribute("open", "");
  }
}

/**
 * The height without any part left out for want of it. It depends on the width alone: a host
 * that follows it must not be answered with another.
 */
function naturalHeight(): number {
  const { natural } = page.dataset;
  page.dataset.natural = "";
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (natural === undefined) delete page.dataset.natural;
  else page.dataset.natural = natural;
  return height;
}

/** In a frame with room for everything, nothing steps down and nothing stands below the fold. */
function settle() {
  if (naturalHeight() <= innerHeight) page.dataset.natural = "fits";
  else delete page.dataset.natural;
}

let told = 0;
function tell() {
  const height = naturalHeight();
  if (height === told || parent === window) return;
  told = height;
  const { briefing } = page.dataset;
  parent.postMessage({ type: "briefing:height", briefing, panel, height }, "*");
}

// At once, so that the first picture is the last.
settle();
addEventListener("load", tell);
// Unfolding must not turn one layout into the other under the reader's hand.
addEventListener("toggle", tell, true);
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
