import type { BlockKind } from "../../model/article/blocks.ts";

/** Elements whose text is not the article's, and what it is. */
export const ASIDES: Readonly<Record<string, string>> = {
  nav: "navigation",
  header: "the page's header",
  footer: "the page's footer",
  aside: "beside the text",
  form: "a form",
  button: "a button",
  dialog: "a dialog",
};

/** The same by an element's role. */
export const ROLES: Readonly<Record<string, string>> = {
  navigation: "navigation",
  banner: "the page's header",
  contentinfo: "the page's footer",
  complementary: "beside the text",
  search: "a form",
};

/** What a block is by the element around it. */
export const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: "headline",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  h5: "heading",
  h6: "heading",
  li: "item",
  dd: "item",
  blockquote: "quotation",
  figcaption: "note",
};

/** Elements that hold nothing. */
export const VOID = new Set(
  "area base br col embed hr img input link meta source track wbr".split(" "),
);

/** Cells of a table's row. */
export const CELLS = new Set(["td", "th"]);

/** What an unclosed element does not reach out of. */
export const SCOPES = new Set(["ul", "ol", "dl", "table", "td", "th", "blockquote"]);

/** What an element ends that was left open before it. */
export const IMPLIED: Readonly<Record<string, readonly string[]>> = {
  li: ["li"],
  p: ["p"],
  tr: ["tr"],
  td: ["td", "th"],
  th: ["td", "th"],
  dt: ["dt", "dd"],
  dd: ["dt", "dd"],
};

/** Elements that begin and end a block of text. */
export const BLOCKS = new Set(
  (
    "address article aside blockquote body button caption dd details dialog div dl dt fieldset " +
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header html li main nav ol option p pre " +
    "section summary table tbody td tfoot th thead time-line tr ul"
  ).split(" "),
);
