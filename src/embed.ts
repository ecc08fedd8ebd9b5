import { addressOf, type Following, follow, heightIn, isFrom } from "./model/embed-frame.ts";

/**
 * `embed.js`: for host pages that allow a script. Sizes the frames marked
 * `data-briefing-embed` as their panels ask, and defines `<briefing-panel>`, which makes one.
 */
const root = (document.currentScript as HTMLScriptElement | null)?.src ?? location.href;
const FRAMES = "iframe[data-briefing-embed]";
const followed = new WeakMap<Element, Following>();

addEventListener("message", ({ data, source, origin }) => {
  const height = heightIn(data);
  if (height === null || !source) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(FRAMES)) {
    if (frame.contentWindow !== source) continue;
    if (!isFrom(origin, frame.src, frame.hasAttribute("sandbox"))) return;
    const next = follow(followed.get(frame), frame.clientWidth, height);
    if (!next) return;
    followed.set(frame, next);
    // A border may count as height or not: with it, there is room in either case.
    frame.style.height = `${height + frame.offsetHeight - frame.clientHeight}px`;
  }
});

/** A panel that spoke before this script listened is asked again. */
for (const frame of document.querySelectorAll<HTMLIFrameElement>(FRAMES)) {
  frame.contentWindow?.postMessage({ type: "briefing:ask" }, "*");
}

const ASKED = ["src", "briefing", "panel", "theme", "title", "height"] as const;

/** `<briefing-panel briefing panel theme title>`, or `src` in place of the first two. */
class BriefingPanel extends HTMLElement {
  static observedAttributes = ASKED;
  /** What was last made, so that the element's attributes in turn do not load it again. */
  made = "";

  connectedCallback() {
    this.style.display = "block";
    this.show();
  }

  attributeChangedCallback() {
    if (this.isConnected) this.show();
  }

  show() {
    const [src, briefing, panel, theme, title, height] = ASKED.map((name) =>
      this.getAttribute(name),
    );
    const address = addressOf(
      { src: src ?? null, briefing: briefing ?? null, panel: panel ?? null, theme: theme ?? null },
      root,
      document.baseURI,
    );
    const wanted = JSON.stringify([address, title, height]);
    if (!address || wanted === this.made) return;
    this.made = wanted;
    const frame = document.createElement("iframe");
    for (const [name, value] of Object.entries({
      src: address,
      title: title || `Briefing panel ${panel ?? ""}`.trim(),
      loading: "lazy",
      allow: "fullscreen; clipboard-write",
      referrerpolicy: "no-referrer",
      width: "100%",
      height: height || "420",
      "data-briefing-embed": "",
    })) {
      frame.setAttribute(name, value);
    }
    frame.style.border = "0";
    this.replaceChildren(frame);
  }
}

if (!customElements.get("briefing-panel")) customElements.define("briefing-panel", BriefingPanel);
