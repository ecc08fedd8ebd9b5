import { type Attributes, el, words, xml } from "./xml.ts";
import { type Packed, zip } from "./zip.ts";

const NAMESPACES: Attributes = {
  "xmlns:office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
  "xmlns:style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
  "xmlns:text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
  "xmlns:table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
  "xmlns:draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
  "xmlns:fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
  "xmlns:number": "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0",
  "xmlns:svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
  "xmlns:xlink": "http://www.w3.org/1999/xlink",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
  "xmlns:manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
  "office:version": "1.3",
};

interface OpenDocument {
  readonly kind: "spreadsheet" | "text";
  readonly title: string;
  readonly marking: string | null;
  /** Styles that a reader finds by name, and those that only the content uses. */
  readonly named?: readonly string[];
  readonly styles: readonly string[];
  /** Of the page: its size, which way it lies. */
  readonly page: Attributes;
  readonly body: readonly string[];
  readonly pictures?: Packed;
}

/** An OpenDocument file. */
export function toOpenDocument(document: OpenDocument): Uint8Array<ArrayBuffer> {
  const { kind, title, styles, body, pictures = {} } = document;
  const media = `application/vnd.oasis.opendocument.${kind}`;
  const content = file(
    "content",
    el("office:automatic-styles", {}, ...styles),
    el("office:body", {}, el(`office:${kind}`, {}, ...body)),
  );
  const parts: Packed = {
    "content.xml": content,
    "styles.xml": file("styles", ...stylesOf(document)),
    "meta.xml": file(
      "meta",
      el("office:meta", {}, el("dc:title", {}, words(title)), el("dc:language", {}, "en-GB")),
    ),
    ...pictures,
  };
  return zip(
    { mimetype: media, ...parts, "META-INF/manifest.xml": manifestOf(media, Object.keys(parts)) },
    ["mimetype"],
  );
}

function file(name: string, ...inside: readonly string[]): string {
  const { "xmlns:manifest": _, ...namespaces } = NAMESPACES;
  return xml(el(`office:document-${name}`, namespaces, ...inside));
}

/** Sans serif, British English, and a marking at the head and foot of each page. */
function stylesOf({ kind, marking, page, named = [] }: OpenDocument): readonly string[] {
  const family = kind === "text" ? "paragraph" : "table-cell";
  const handling = marking === null ? "" : el("text:p", {}, words(marking));
  const ends =
    handling === "" ? [] : [el("style:header", {}, handling), el("style:footer", {}, handling)];
  const room = el(
    "style:header-style",
    {},
    el("style:header-footer-properties", { "fo:min-height": "0.8cm" }),
  );
  return [
    el(
      "office:styles",
      {},
      el("style:default-style", { "style:family": family }, el("style:text-properties", FONT)),
      ...named,
    ),
    el(
      "office:automatic-styles",
      {},
      el(
        "style:page-layout",
        { "style:name": "page" },
        el("style:page-layout-properties", page),
        ends.length > 0 ? room : "",
        ends.length > 0 ? room.replaceAll("style:header-style", "style:footer-style") : "",
      ),
    ),
    el(
      "office:master-styles",
      {},
      el(
        "style:master-page",
        {
          "style:name": kind === "text" ? "Standard" : "Default",
          "style:page-layout-name": "page",
        },
        ...ends,
      ),
    ),
  ];
}

const FONT: Attributes = {
  "fo:font-family": "Arial",
  "style:font-family-generic": "swiss",
  "fo:font-size": "11pt",
  "fo:language": "en",
  "fo:country": "GB",
};

function manifestOf(media: string, paths: readonly string[]): string {
  const entry = (path: string, type: string) =>
    el("manifest:file-entry", { "manifest:full-path": path, "manifest:media-type": type });
  return xml(
    el(
      "manifest:manifest",
      { "xmlns:manifest": NAMESPACES["xmlns:manifest"], "manifest:version": "1.3" },
      entry("/", media),
      ...paths.map((path) => entry(path, path.endsWith(".png") ? "image/png" : "text/xml")),
    ),
  );
}

/**
 * Text inside a paragraph: OpenDocument takes several spaces, and the first, for none, as the last,
 * and a tab, which parts the cells of a table's row in a quote, for a space.
 */
export function spaced(text: string): string {
  return words(text)
    .replace(/^ +| +$| {2,}/g, (run) => el("text:s", { "text:c": run.length }))
    .replaceAll("\t", el("text:tab"));
}

/** A style of text in a paragraph or a cell. */
export function style(name: string, family: string, ...properties: readonly string[]): string {
  return el("style:style", { "style:name": name, "style:family": family }, ...properties);
}
