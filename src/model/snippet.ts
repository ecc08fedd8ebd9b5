/** What a host page is told about one panel. Addresses may be relative in a file beside the page. */
export interface Embedding {
  /** The embed page, with its parameters. */
  readonly address: string;
  /** Unique and descriptive: it is the frame's name to a screen reader. */
  readonly title: string;
  /** In CSS pixels. */
  readonly height: number;
}

/** Nothing that a host's editor could refuse but the frame itself. */
export function toPlainSnippet(embedding: Embedding): string {
  return `<iframe ${attributes(frameOf(embedding))}></iframe>`;
}

/** The same frame, sized by `embed.js` as its content asks. */
export function toScriptedSnippet(embedding: Embedding, script: string): string {
  const marked = { ...frameOf(embedding), "data-briefing-embed": null };
  return `<iframe ${attributes(marked)}></iframe>\n${scriptTag(script)}`;
}

/** What `<briefing-panel>` needs besides: `embed.js` knows where the site is. */
interface Element extends Embedding {
  readonly briefing: string;
  readonly panel: string;
  readonly theme: string;
  readonly script: string;
  /** The panel as a picture, for readers without scripts, and what it shows in words. */
  readonly image: string;
  readonly words: string;
}

/** Where the script is refused the link inside stays; where there are none, the picture too. */
export function toElementSnippet(element: Element): string {
  const { address, title, height, briefing, panel, theme, script, image, words } = element;
  const own = attributes({ briefing, panel, theme, title, height });
  const picture = attributes({ src: image, alt: words, width: 600, height: 315 });
  return `<briefing-panel ${own}>
  <a ${attributes({ href: address })}>${escaped(title)}<noscript><img ${picture}></noscript></a>
</briefing-panel>
${scriptTag(script)}`;
}

function frameOf({ address, title, height }: Embedding) {
  return {
    src: address,
    title,
    width: "100%",
    height,
    loading: "lazy",
    allow: "fullscreen; clipboard-write",
    referrerpolicy: "no-referrer",
    style: "border:0",
  };
}

function scriptTag(script: string): string {
  return `<script ${attributes({ src: script, async: null })}></script>`;
}

/** `null` stands for an attribute without a value. */
function attributes(named: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(named)
    .map(([name, value]) => (value === null ? name : `${name}="${escaped(String(value))}"`))
    .join(" ");
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
