import { referencesIn, visible } from "./marks.ts";

/**
 * Text as it is kept and quoted, alike for article and quote: the words without the marks
 * of Markdown and HTML, characters composed, wrapped lines joined, white space made one
 * space, and what nobody sees left out. Quotation marks, dashes and the tabs between the
 * cells of a table stay as they are.
 */
export function normalise(text: string, references = referencesIn(text)): string {
  return tidy(visible(text, references));
}

/** The same for text that carries no marks, where an asterisk is an asterisk. */
export function tidy(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\u00ad[ \t]*\r?\n[ \t]*/g, "")
    .replace(UNSEEN, "")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(WRAPPED_AT_HYPHEN, "-")
    .replace(/\s+/g, (space) => (/[\r\n]/.test(space) ? " " : space.replace(/[^\t]/g, "") || " "))
    .trim();
}

/** Soft hyphens, zero-width characters, marks of direction and byte order. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** "north-" + line end + "east", but not "first-" + line end + "and second-class". */
const WRAPPED_AT_HYPHEN = /(?<=\p{L})-[ \t]*\r?\n[ \t]*(?=\p{Ll})(?!(?:and|or|to)\b)/gu;
