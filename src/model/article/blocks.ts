import { isDelimiter, isLabelled, type Open, readLine } from "./lines.ts";
import { referencesIn } from "./marks.ts";
import { normalise } from "./normalise.ts";

/** What a block of an article is, as far as its form tells. */
export type BlockKind =
  | "headline"
  | "heading"
  | "paragraph"
  | "item"
  | "row"
  | "quotation"
  | "note";

/** A piece of the article that is read on its own; the cells of a row stand between tabs. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
}

/**
 * The blocks of a text in plain words or Markdown, the first being the headline. Blank lines
 * divide, and so do headings, list items, table rows and notes; other line ends are wraps,
 * unless the text has no blank line at all: then each line is a block. Bullets are dropped;
 * the numbers of a list are words of the article and stay.
 */
export function readBlocks(raw: string): Block[] {
  const lines = raw.trim().split(/\r\n?|[\n\u2028\u2029]/);
  const references = referencesIn(lines.join("\n"));
  const rough = group(lines).map(({ kind, lines: wrapped }) => ({
    kind,
    text: textOf(kind, wrapped.join("\n"), references),
    lines: wrapped.length,
  }));
  const blocks = joinBroken(rough.filter(({ text }) => text !== ""));
  return blocks.map(({ kind, text }, index) => {
    if (index === 0) return { kind: "headline", text };
    return { kind: isHeading(blocks, index) ? "heading" : kind, text };
  });
}

function textOf(kind: BlockKind, words: string, references: ReturnType<typeof referencesIn>) {
  if (kind !== "row") return normalise(words, references);
  return rowOf(words.split("\t").map((cell) => normalise(cell, references)));
}

/**
 * The text of a row. An empty cell keeps the others in their columns, also at an end; beside one cell
 * alone there is none to keep.
 */
export function rowOf(cells: readonly string[]): string {
  const said = cells.filter((cell) => cell !== "");
  return (said.length > 1 ? cells : said).join("\t");
}

interface Rough extends Block {
  readonly lines: number;
}

function group(lines: readonly string[]): Open[] {
  const groups: Open[] = [];
  const rows = rowsOf(lines);
  const single = !lines.some(isBlank);
  let open: Open | null = null;
  for (const [index, source] of lines.entries()) {
    const line = readLine(source, open, rows.has(index));
    if (line === "underline" && open) open.kind = "heading";
    if (line === null || line === "underline") {
      open = null;
      continue;
    }
    if (line.begins || !open) {
      open = { kind: line.kind, lines: [] };
      groups.push(open);
    }
    open.lines.push(line.text);
    if (line.ends || single) open = null;
  }
  return groups;
}

/** The lines of tables written without bars at their ends: one above the delimiter, and all below. */
function rowsOf(lines: readonly string[]): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const [index, line] of lines.entries()) {
    if (!line.includes("|")) continue;
    if (isDelimiter(line)) rows.add(index).add(index - 1);
    else if (rows.has(index - 1)) rows.add(index);
  }
  return rows;
}

function isBlank(line: string): boolean {
  return line.trim() === "";
}

/**
 * Joins a sentence that a blank line broke: the end of one, in lower case, after a paragraph
 * that begins a sentence and does not end it. A list of words in lower case is no such end.
 */
function joinBroken(blocks: readonly Rough[]): Rough[] {
  const joined: Rough[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last && joined.length > 1 && breaksOff(last) && endsSentence(block)) {
      joined[joined.length - 1] = { ...last, text: `${last.text} ${block.text}` };
    } else joined.push(block);
  }
  return joined;
}

function breaksOff({ kind, text }: Block): boolean {
  return kind === "paragraph" && !/^\p{Ll}/u.test(text) && !STOP.test(text);
}

function endsSentence({ kind, text }: Block): boolean {
  return kind === "paragraph" && /^\p{Ll}.*[^:]$/su.test(text) && STOP.test(text);
}

/** A short line of its own without a stop, between what ends a sentence and what begins one. */
function isHeading(blocks: readonly Rough[], index: number): boolean {
  const { kind, text, lines } = blocks[index] ?? NOTHING;
  const before = blocks[index - 1] ?? NOTHING;
  const after = blocks[index + 1] ?? NOTHING;
  return (
    kind === "paragraph" &&
    lines === 1 &&
    LIKE_A_HEADING.test(text) &&
    !isLabelled(text) &&
    !isSignature(before, text) &&
    (index === 1 || before.kind !== "paragraph" || STOP.test(before.text)) &&
    (after.kind !== "paragraph" || STOP.test(after.text))
  );
}

/** "Ada Lorne, Minister of Walls", below what she is quoted with. */
function isSignature(before: Rough, text: string): boolean {
  const isQuoted = before.kind === "quotation" || /[”"]$/.test(before.text);
  return isQuoted && /^(?:\p{Lu}[\p{L}.’'-]* ){1,6}\p{Lu}[\p{L}.’'-]*, \p{L}/u.test(text);
}

const NOTHING: Rough = { kind: "paragraph", text: "", lines: 0 };

const STOP = /[.!?:…]["'”’)\]]*$/;

/** Up to ten words from a capital on, without a year, a dash or a stop. */
const LIKE_A_HEADING = /^(?!.*(?:\d{4}|[–—:;|@]))\p{Lu}\S*(?:\s\S+){0,9}(?<![.!?,…”"])$/u;
