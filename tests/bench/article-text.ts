import { JSDOM } from "jsdom";

/** The forms in which an article of the corpus lies. */
export type Form = "txt" | "md" | "html" | "json";

/** An article as a reader sees it: blocks with a blank line between, cells with a tab. */
export function articleText(form: Form, raw: string): string {
  if (form === "txt") return raw.trim();
  if (form === "md") return ofMarkdown(raw);
  if (form === "html") return ofHtml(raw);
  const page: unknown = JSON.parse(raw);
  const details = field(page, "details");
  const parts = [
    field(page, "title"),
    field(page, "description"),
    ofHtml(`${field(details, "body")}`),
  ];
  return parts.filter(Boolean).join("\n\n");
}

function field(record: unknown, name: string): unknown {
  return typeof record === "object" && record ? Reflect.get(record, name) : undefined;
}

const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BUTTON CAPTION DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P SECTION TABLE TBODY THEAD TR UL".split(
    " ",
  ),
);

/** The words of `<main>`, or of all where there is none. */
function ofHtml(html: string): string {
  const { document, Node } = new JSDOM(html).window;
  const read = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? "").replace(/[ \t\r\n]+/g, " ");
    const inner = [...node.childNodes].map(read).join("");
    if (/^(?:SCRIPT|STYLE)$/.test(node.nodeName)) return "";
    if (node.nodeName === "BR") return "\n\n";
    if (/^T[DH]$/.test(node.nodeName)) return `${inner}\t`;
    return BLOCKS.has(node.nodeName) ? `\n\n${inner}\n\n` : inner;
  };
  return tidy(read(document.querySelector("main") ?? document.body));
}

function ofMarkdown(markdown: string): string {
  const lines = markdown.split("\n").map((line) => {
    if (/^[\s|:-]*-{3}[\s|:-]*$/.test(line)) return "";
    const plain = line.replace(/^\s*(?:#{1,6}\s+|>\s?|[-*]\s+)/, "");
    const cells = /^\s*\|(.*)\|\s*$/.exec(plain)?.[1];
    return inline(cells === undefined ? plain : `\n${cells.split("|").join("\t")}\n`);
  });
  return tidy(lines.join("\n").replace(/\n(?=\S)(?<=\S\n)/g, "\n\n"));
}

/** Without the marks of links, emphasis and escapes. */
function inline(line: string): string {
  return line
    .replace(/\[([^\]]+)\]\([^()]*(?:\([^()]*\)[^()]*)*\)/g, "$1")
    .replace(/(\*\*|__)(.+?)\1/g, "$2")
    .replace(/(^|\s)\*([^*\s][^*]*)\*/g, "$1$2")
    .replace(/\\([[\]()*_#-])/g, "$1");
}

function tidy(text: string): string {
  return text
    .split(/(?: *\n *){2,}/)
    .map((block) => block.replace(/[ \n]+/g, " ").replace(/ *\t */g, "\t"))
    .map((block) => block.replace(/^[ \t]+|[ \t]+$/g, ""))
    .filter(Boolean)
    .join("\n\n");
}
