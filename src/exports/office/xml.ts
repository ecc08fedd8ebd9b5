export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of XML; what is inside is markup already, `words` makes it of text. */
export function el(
  name: string,
  attributes: Attributes = {},
  ...inside: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${quoted(String(value))}"`)
    .join("");
  const content = inside.join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** Text inside an element, without what XML cannot hold. */
export function words(text: string): string {
  return text
    .replace(UNHOLDABLE, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

/** A file of XML. */
export function xml(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

function quoted(value: string): string {
  return words(value)
    .replaceAll('"', "&quot;")
    .replace(/\s/g, (space) => (space === " " ? " " : `&#${space.charCodeAt(0)};`));
}

/** Controls but tab and line ends, halves of pairs, and the two that are no characters. */
const UNHOLDABLE = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu;
