import type { BlockKind } from "./blocks.ts";
import { isDefinition } from "./marks.ts";

/** What a line of Markdown or plain text is to the blocks around it. */
export interface Line {
  readonly kind: BlockKind;
  /** Its words, without the marks that say what it is. */
  readonly text: string;
  readonly begins: boolean;
  readonly ends: boolean;
}

/** The block that a line may go on with. */
export interface Open {
  kind: BlockKind;
  readonly lines: string[];
}

/**
 * Reads one line.
 * @param open the block before it, if that has not ended
 * @param row whether a table's delimiter row makes it a row
 * @returns null for a line without words; "underline" if it makes the open line a heading
 */
export function readLine(source: string, open: Open | null, row: boolean) {
  const quoted = QUOTED.test(source);
  const text = source.replace(QUOTED, "").trim();
  if (open?.kind === "paragraph" && open.lines.length === 1 && UNDERLINE.test(text)) {
    return "underline";
  }
  if (text === "" || isDefinition(source) || isDelimiter(text) || RULE.test(text)) return null;
  return beginning(text, open, row) ?? going(text, open, quoted);
}

/** A line without what makes it a quotation, heading, item or row. */
export function unmarked(line: string): string {
  const text = line.replace(QUOTED, "").trim();
  return cells((headingIn(text) ?? text).replace(BULLET, ""));
}

/** The line under a table's head: "|---|---:|". */
export function isDelimiter(line: string): boolean {
  return DELIMITER.test(line.trim());
}

/** A line about the page, a block of its own whatever stands around it: "From: …". */
export function isLabelled(text: string): boolean {
  return LABELLED.test(text);
}

/** A line whose form alone says that a block begins with it. */
function beginning(text: string, open: Open | null, row: boolean): Line | null {
  const whole = { begins: true, ends: true };
  const heading = headingIn(text);
  if (heading !== undefined) return { kind: "heading", text: heading, ...whole };
  if (beginsItem(text, open)) {
    return { kind: "item", text: text.replace(BULLET, ""), begins: true, ends: false };
  }
  if (row || isRow(text)) return { kind: "row", text: cells(text), ...whole };
  if (NOTE.test(text) && (!open || open.kind === "note")) {
    return { kind: "note", text, begins: true, ends: false };
  }
  return isLabelled(text) ? { kind: "paragraph", text, ...whole } : null;
}

function going(text: string, open: Open | null, quoted: boolean): Line {
  const attributed = quoted && /^[–—-]\s*\p{Lu}/u.test(text);
  const begins = quoted && (attributed || !/^(?:quotation|item)$/.test(open?.kind ?? ""));
  return { kind: quoted ? "quotation" : "paragraph", text, begins, ends: false };
}

/** A bullet begins an item anywhere; a number only where no wrapped line could begin with it. */
function beginsItem(text: string, open: Open | null): boolean {
  if (BULLET.test(text)) return true;
  const number = NUMBERED.exec(text)?.slice(1).join("");
  return number !== undefined && (!open || open.kind === "item" || /^[1ai]$/.test(number));
}

function isRow(text: string): boolean {
  return /^\|.+\|$/.test(text) || text.includes("\t");
}

function cells(row: string): string {
  if (!row.includes("|")) return row;
  const inner = row.replace(/^\||\|$/g, "");
  return inner
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
    .join("\t");
}

const QUOTED = /^ {0,3}>\s?/;

/** The words of "## Aid" and "## Aid ##". */
function headingIn(text: string): string | undefined {
  return HEADING.exec(text)?.[1]?.replace(CLOSING, "");
}

const HEADING = /^#{1,6}\s+(.*)$/;

const CLOSING = /(?<!\s)\s+#+$/;

const UNDERLINE = /^(?:={3,}|-{3,})$/;

const RULE = /^(?:(?:-\s*){3,}|(?:_\s*){3,}|(?:\*\s*){3,})$/;

const DELIMITER = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?$|^\|\s*:?-+:?\s*\|$/;

const BULLET = /^(?:(?:--|[-*+·])\s+(?=\S)|[•‣◦▪●]\s*)/;

/** "1." and "1)", "(a)" and "a)", "(iv)"; but not "a." */
const NUMBERED = /^(?:\(?(\d{1,3}|[a-z]|[ivxlc]{1,5})\)|(\d{1,3})\.)\s+(?=\S)/;

/** A note under its mark: "[1] Survey of 6,200 households". */
const NOTE = /^(?:\[\^?\d{1,3}\]:?|[¹²³⁴⁵⁶⁷⁸⁹⁰]+)\s+\S/;

const LABELLED = new RegExp(
  [
    "^(?:(?:First|Last) )?(?:[Pp]ublished|[Uu]pdated|Posted|Released)(?: [Oo]n)?:?\\s+(?=[\\d\\p{Lu}])",
    "^\\(?Release (?:ID|No\\.?|Number):? ?\\d+\\)?$",
    "^[A-Z]{2,5}(?:/[A-Z][A-Za-z]*)+$",
    "^(?:E-?mail|Tel(?:ephone)?|Phone|Mobile|Fax)[:.]? \\S*[@\\d(+][^!?]{0,60}$",
    "^\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)\\d\\d$",
    "^(?:From|Date|Location|Issued by):\\s",
    "^(?:(?:FOR )?IMMEDIATE RELEASE|(?:News|Press|Media) (?:story|release|statement|notice))$",
    "^(?:\\p{L}+day,? )?(?:\\d{1,2} \\p{L}+\\.?|\\p{L}+\\.? \\d{1,2}),? \\d{4}$",
    // "The Hon Ada Lorne MP", "Assistant Minister for Regions": names and offices alone.
    "^(?:(?:The |Senator (?:the )?)?(?:Rt\\.? )?Hon\\.?|(?:(?:Deputy|Associate|Assistant|Acting|Federal) )?(?:Minister|Treasurer|Attorney-General|Special Envoy)(?: (?:for|of))?)(?: (?:(?:and|of|the|for|to|&) ){0,2}\\p{Lu}[\\p{L}’'-]*,?){1,16}$",
  ].join("|"),
  "u",
);
