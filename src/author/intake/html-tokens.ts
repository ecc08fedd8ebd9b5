import { entity } from "../../model/article/entity.ts";

/** A piece of HTML: a tag with its attributes, or text with its entities read. */
export type HtmlToken =
  | { readonly type: "open"; readonly name: string; readonly attributes: Attributes }
  | { readonly type: "close"; readonly name: string }
  | { readonly type: "text"; readonly text: string };

export type Attributes = ReadonlyMap<string, string>;

/**
 * Cuts HTML into tags and text in one pass. Comments go, and so does what is inside scripts,
 * styles and their like. Nothing is refused: a "<" that opens no tag is text.
 */
export function* htmlTokens(source: string): Generator<HtmlToken> {
  const end = tagEnds(source);
  const lower = source.toLowerCase();
  let at = 0;
  while (at < source.length) {
    const open = nextTag(source, at);
    if (open > at) yield { type: "text", text: decodeEntities(source.slice(at, open)) };
    if (open >= source.length) return;
    at = source.startsWith("<!--", open) ? after(source, "-->", open) : end(open);
    const tag = tagOf(source.slice(open, at));
    if (!tag) continue;
    yield tag;
    if (tag.type === "open" && RAW.has(tag.name)) at = closing(lower, tag.name, at);
  }
}

function tagOf(source: string): Exclude<HtmlToken, { type: "text" }> | null {
  const [, slash, written, attributes = ""] = TAG.exec(source) ?? [];
  if (written === undefined) return null;
  const name = written.toLowerCase();
  if (slash) return { type: "close", name };
  return { type: "open", name, attributes: attributesOf(attributes) };
}

/** `&pound;` and its like as characters. */
function decodeEntities(text: string): string {
  return text.replace(
    /&(#x?[\da-f]{1,6}|[a-z][a-z\d]{1,9});/gi,
    (whole, name: string) => entity(name) ?? whole,
  );
}

function nextTag(source: string, from: number): number {
  const tag = /<(?=[/!?a-z])/gi;
  tag.lastIndex = from;
  return tag.exec(source)?.index ?? source.length;
}

/** Finds where a tag ends, past any ">" in quotation marks unless they are never closed. */
function tagEnds(source: string): (open: number) => number {
  let trusted = true;
  return (open) => {
    const edge = /["'>]/g;
    edge.lastIndex = open;
    for (let found = edge.exec(source); trusted && found; found = edge.exec(source)) {
      if (found[0] === ">") return found.index + 1;
      const close = source.indexOf(found[0], found.index + 1);
      // From here on no quotation mark is trusted, or each tag would read to the end again.
      if (close < 0) trusted = false;
      edge.lastIndex = close + 1;
    }
    return after(source, ">", open);
  };
}

function after(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  return found < 0 ? source.length : found + mark.length;
}

function closing(lower: string, name: string, from: number): number {
  const found = lower.indexOf(`</${name}`, from);
  return found < 0 ? lower.length : found;
}

function attributesOf(source: string): Attributes {
  const found = new Map<string, string>();
  for (const [, name = "", double, single, bare] of source.matchAll(ATTRIBUTE)) {
    found.set(name.toLowerCase(), decodeEntities(double ?? single ?? bare ?? ""));
  }
  return found;
}

const TAG = /^<(\/?)([a-z][^\s/>]*)([\s\S]*?)\/?>?$/i;

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;

/** Elements whose inside is no text for a reader. */
const RAW = new Set(["script", "style", "template", "noscript", "svg", "iframe", "math", "select"]);
