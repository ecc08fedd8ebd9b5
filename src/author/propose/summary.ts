import { cutShort } from "./cut-short.ts";

/** The words themselves, as far as a line has room. */
export function summaryOf(words: string): string {
  const plain = words.replace(/\t/g, ", ").replace(FOOTNOTES, "").replace(MARKER, "");
  const said = unquoted(plain.replace(TRAILING, "")).replace(TRAILING, "");
  const capital = said.charAt(0).toUpperCase() + said.slice(1);
  return cut(capital, LONGEST) || "Words of the article";
}

const LONGEST = 160;

/** Speech that is cut off ends where the words do. */
export function cut(words: string, longest: number): string {
  return MARKS.reduce(
    (said, [open, close]) =>
      said.lastIndexOf(open) > said.lastIndexOf(close) ? said + close : said,
    cutShort(words, longest),
  );
}

const MARKS = [
  ["‘", "’"],
  ["“", "”"],
] as const;

/** "[1]" at the end, and "(a)" or "2." before an item, are of the page's order and not of what is said. */
const FOOTNOTES = /(?<![\s\]])(?:\s*\[\d+\])+$/;
const MARKER = /^(?:\([a-z\d]{1,2}\)|\d{1,2}\.)\s+(?=\S)/i;
const TRAILING = /(?<![\s.,;:])[\s.,;:]+$/;

/** Without the marks of speech that begins or ends elsewhere, or is all there is: no mark stands alone. */
export function unquoted(words: string): string {
  const begun = words.replace(/^["“]/, "");
  const ended = words.replace(/["”]$/, "");
  const both = begun.replace(/["”]$/, "");
  const whole = [both, begun, ended].find(isBalanced) ?? words;
  return whole.replace(/^‘([^‘’]*)’?$/, "$1");
}

function isBalanced(words: string): boolean {
  const many = (mark: string) => words.split(mark).length - 1;
  return many("“") === many("”") && many('"') % 2 === 0 && !/^[^“]*”/.test(words);
}
