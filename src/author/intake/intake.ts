import { type Block, type BlockKind, readBlocks } from "../../model/article/blocks.ts";
import { BriefingError } from "../../model/error.ts";
import { readGovuk } from "./govuk.ts";
import { type PageHead, readHtml, type Term } from "./html-blocks.ts";
import { leadOf } from "./lead.ts";
import { arrange, fieldsOf } from "./page-lines.ts";

/** Text of a page that is not its article, kept so that nothing vanishes. */
export interface Furniture {
  readonly text: string;
  /** A few words: "navigation", "a label of the page". */
  readonly because: string;
}

/** A block and where it stands in the source's text, in UTF-16 units. */
export interface SourceBlock extends Block {
  readonly start: number;
  readonly end: number;
}

/** An article as it was found, with what it says of itself. */
export interface Source {
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly published: string | null;
  readonly publisher: string | null;
  readonly address: string | null;
  readonly authors: readonly string[];
  /** The country whose ministry speaks: ISO 3166-1 alpha-3. */
  readonly lead: string | null;
  readonly form: "text" | "markdown" | "html" | "govuk";
  /** The visible words, the title first: a blank line between blocks, a tab between cells. */
  readonly text: string;
  readonly blocks: readonly SourceBlock[];
  readonly furniture: readonly Furniture[];
  /** What abbreviations stand for, where the page says so. */
  readonly terms: readonly Term[];
}

/**
 * Reads an article in whatever form it was saved or pasted.
 * @param name the file's, if it has one: its ending helps to know the form
 * @throws BriefingError if it holds what is no text
 */
export function readSource(raw: string, name = ""): Source {
  const { form, head, blocks, furniture, terms, authors } = readForm(raw, name);
  refuseNoText(blocks);
  const page = arrange(blocks, head.title);
  const placed = place(page.blocks);
  const fields = fieldsOf(page.blocks);
  const publisher = head.publisher ?? fields.publisher ?? head.site;
  const text = placed.map((block) => block.text).join(BETWEEN);
  const address = head.address ?? fields.address;
  return {
    title: page.blocks[0]?.text ?? "",
    published: head.published ?? fields.published,
    publisher,
    address,
    authors: authors.length > 0 ? authors : fields.authors,
    lead: leadOf({ publisher, address, text, govuk: form === "govuk" }),
    form,
    text,
    blocks: placed,
    furniture: [...page.furniture, ...furniture],
    terms,
  };
}

/**
 * An article as somebody hands it over: one without words is none.
 * @throws BriefingError if there is nothing to read, or what is no text
 */
export function readArticle(raw: string, name = ""): Source {
  const source = readSource(raw, name);
  if (source.text.trim() === "") throw new BriefingError("there is no text to read");
  return source;
}

/**
 * Data that was pasted with an article, such as a picture's, is one word of megabytes. The
 * patterns that read words would run over a browser's stack with it.
 */
function refuseNoText(blocks: readonly Block[]) {
  for (const { text } of blocks) {
    const word = text.split(/\s/).find(({ length }) => length > LONGEST_WORD);
    if (word) {
      throw new BriefingError(
        `“${word.slice(0, 40)}…” is ${word.length.toLocaleString("en-GB")} characters without a space, which is no text; leave it out`,
      );
    }
  }
}

/** Characters: far more than any address or list of figures has. */
const LONGEST_WORD = 1_000_000;

/** What one form of an article says, before its lines are told apart. */
export interface Read {
  readonly form: Source["form"];
  readonly head: PageHead & { readonly publisher: string | null };
  readonly blocks: readonly Block[];
  readonly furniture: readonly Furniture[];
  readonly terms: readonly Term[];
  readonly authors: readonly string[];
}

function readForm(raw: string, name: string): Read {
  const govuk = readGovuk(raw);
  if (govuk) return govuk;
  if (/\.html?$/i.test(name) || HTML.test(raw.slice(0, START))) return htmlForm(raw);
  return {
    form: /\.(?:md|markdown)$/i.test(name) || MARKDOWN.test(raw) ? "markdown" : "text",
    head: { title: "", site: null, published: null, address: null, publisher: null },
    blocks: readBlocks(raw),
    furniture: [],
    terms: [],
    authors: [],
  };
}

function htmlForm(raw: string): Read {
  const { head, blocks, furniture, terms } = readHtml(raw);
  const [, title = head.title, site = null] =
    /^(.*\S)\s+(?:\||-|–|—|::)\s+(\S.*)$/.exec(head.title) ?? [];
  return {
    form: "html",
    head: {
      ...head,
      title: blocks.find(({ kind }) => kind === "headline")?.text ?? title,
      site: head.site ?? site,
      published: head.published?.slice(0, "2025-03-03".length) ?? null,
      publisher: null,
    },
    blocks,
    furniture,
    terms,
    authors: [],
  };
}

function place(blocks: readonly Block[]): SourceBlock[] {
  let start = 0;
  return blocks.map(({ kind, text }: { kind: BlockKind; text: string }) => {
    const placed = { kind, text, start, end: start + text.length };
    start = placed.end + BETWEEN.length;
    return placed;
  });
}

const BETWEEN = "\n\n";

/** How far a page is read to see whether it is HTML. */
const START = 5000;

const HTML =
  /<!doctype html|<(?:html|head|body|main|article|section|div|p|h1|h2|ul|table|blockquote)\b[^>]*>/i;

const MARKDOWN = /^#{1,6} \S|\*\*\S|\]\((?:https?:|\/|#)|^> |^\|?[ \t]*:?-{3,}:?[ \t]*\|/m;
