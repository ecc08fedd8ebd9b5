import { type Block, type BlockKind, rowOf } from "../../model/article/blocks.ts";
import { tidy } from "../../model/article/normalise.ts";
import { ASIDES, BLOCKS, CELLS, IMPLIED, KINDS, ROLES, SCOPES, VOID } from "./html-elements.ts";
import { type Attributes, htmlTokens } from "./html-tokens.ts";
import type { Furniture } from "./intake.ts";

/** What a page says of itself outside its text. */
export interface PageHead {
  readonly title: string;
  readonly site: string | null;
  readonly published: string | null;
  readonly address: string | null;
}

/** A page's blocks in reading order, and what stands around them. */
export interface Page {
  readonly head: PageHead;
  readonly blocks: readonly Block[];
  readonly furniture: readonly Furniture[];
  /** What abbreviations stand for, where the page says so. */
  readonly terms: readonly Term[];
}

export interface Term {
  readonly term: string;
  readonly means: string;
}

/**
 * Reads HTML into blocks. Where the page has a `<main>` or an `<article>`, its text is the
 * page's text; navigation, headers, footers, asides and forms are furniture.
 */
export function readHtml(source: string): Page {
  const core = /<main[\s>]/i.test(source)
    ? "main"
    : /<article[\s>]/i.test(source)
      ? "article"
      : null;
  const reader = new HtmlReader(core);
  for (const token of htmlTokens(source)) {
    if (token.type === "text") reader.text(token.text);
    else if (token.type === "open") reader.open(token.name, token.attributes);
    else reader.close(token.name);
  }
  return reader.end();
}

/** An element that is open, with what its place in the page says of the text inside it. */
interface Frame {
  readonly name: string;
  readonly kind: BlockKind;
  /** Why text here is not the article's, or null if it is. */
  readonly aside: string | null;
  readonly row: boolean;
}

class HtmlReader {
  private readonly frames: Frame[] = [];
  private readonly depth = new Map<string, number>();
  private readonly blocks: Block[] = [];
  private readonly furniture: Furniture[] = [];
  private readonly terms: Term[] = [];
  private readonly meta = new Map<string, string>();
  private readonly core: string | null;
  private words = "";
  /** Of the row so far. */
  private cells = 0;
  private title = "";
  private abbreviation: { means: string; term: string } | null = null;

  constructor(core: string | null) {
    this.core = core;
  }

  text(text: string) {
    const space = text.replace(/[ \t\r\n\f]+/g, " ");
    if (this.isIn("title")) this.title += space;
    else if (!this.isIn("head")) this.words += space;
    if (this.abbreviation) this.abbreviation.term += space;
  }

  open(name: string, attributes: Attributes) {
    this.note(name, attributes);
    if (VOID.has(name)) {
      if (name === "br" || name === "hr") this.breakBlock();
      return;
    }
    for (const implied of IMPLIED[name] ?? []) this.closeImplied(implied, name);
    if (BLOCKS.has(name)) {
      if (this.isIn("p") && name !== "p") this.close("p");
      this.breakBlock();
    }
    if (name === "tr") this.cells = 0;
    if (CELLS.has(name)) {
      if (this.cells > 0) this.words += "\t";
      this.cells += 1;
    }
    this.frames.push(this.frame(name, attributes));
    this.depth.set(name, (this.depth.get(name) ?? 0) + 1);
  }

  close(name: string) {
    if (!this.isIn(name)) return;
    if (BLOCKS.has(name)) this.breakBlock();
    if (name === "tr") this.flush();
    if (name === "abbr" && this.abbreviation) this.define(this.abbreviation);
    while (this.frames.length > 0) {
      const frame = this.frames.pop();
      if (!frame) return;
      this.depth.set(frame.name, (this.depth.get(frame.name) ?? 1) - 1);
      if (frame.name === name) return;
    }
  }

  end(): Page {
    this.flush();
    const meta = (...names: string[]) =>
      names.map((name) => this.meta.get(name)).find((value) => value !== undefined) ?? null;
    return {
      head: {
        title: tidy(this.title),
        site: meta("og:site_name", "application-name", "dcterms.publisher", "dc.publisher"),
        published: meta("article:published_time", "dcterms.issued", "dcterms.date", "date", "time"),
        address: meta("canonical", "og:url"),
      },
      blocks: this.blocks,
      furniture: this.furniture,
      terms: this.terms,
    };
  }

  private isIn(name: string): boolean {
    return (this.depth.get(name) ?? 0) > 0;
  }

  private top(): Frame {
    const outside = this.core ? OUTSIDE : null;
    return this.frames.at(-1) ?? { name: "", kind: "paragraph", aside: outside, row: false };
  }

  private frame(name: string, attributes: Attributes): Frame {
    const { kind, aside, row } = this.top();
    return {
      name,
      kind: KINDS[name] ?? kind,
      aside:
        name === this.core && aside === OUTSIDE
          ? null
          : (this.furnitureOf(name, attributes) ?? aside),
      row: row || name === "tr",
    };
  }

  private furnitureOf(name: string, attributes: Attributes): string | null {
    const style = attributes.get("style")?.replace(/\s/g, "") ?? "";
    if (attributes.has("hidden") || style.includes("display:none")) return "hidden on the page";
    const role = attributes.get("role") ?? "";
    const inside = this.isIn("main") || this.isIn("article");
    if (inside && /^(?:header|footer|banner)$/.test(name + role)) return null;
    return ROLES[role] ?? ASIDES[name] ?? null;
  }

  /** The end of a block, but inside a table's row only of words. */
  private breakBlock() {
    if (this.top().row) this.words += " ";
    else this.flush();
  }

  private flush() {
    const text = rowOf(this.words.split("\t").map(tidy));
    this.words = "";
    if (text === "") return;
    const { kind, aside, row } = this.top();
    if (aside) this.furniture.push({ text, because: aside });
    else this.blocks.push({ kind: row ? "row" : kind, text });
  }

  /** `<li>` ends an open `<li>`, unless a list has opened in between. */
  private closeImplied(name: string, by: string) {
    if (!this.isIn(name)) return;
    for (let index = this.frames.length - 1; index >= 0; index -= 1) {
      const open = this.frames[index]?.name ?? "";
      if (open === name) {
        this.close(name);
        return;
      }
      if (SCOPES.has(open) || (BLOCKS.has(open) && open !== "p" && by !== "tr")) return;
    }
  }

  private note(name: string, attributes: Attributes) {
    const set = (key: string, value: string | undefined) => {
      if (value && !this.meta.has(key)) this.meta.set(key, value);
    };
    const content = attributes.get("content");
    if (name === "meta")
      set((attributes.get("property") ?? attributes.get("name") ?? "").toLowerCase(), content);
    if (name === "link" && attributes.get("rel") === "canonical")
      set("canonical", attributes.get("href"));
    if (name === "time" && !this.top().aside) set("time", attributes.get("datetime"));
    const means = attributes.get("title");
    if (name === "abbr" && means) this.abbreviation = { means, term: "" };
  }

  private define({ term, means }: { term: string; means: string }) {
    this.abbreviation = null;
    const known = this.terms.some((other) => other.term === tidy(term));
    if (!known) this.terms.push({ term: tidy(term), means: tidy(means) });
  }
}

const OUTSIDE = "outside the page's main text";
