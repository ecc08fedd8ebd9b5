import { entity } from "./entity.ts";

/**
 * The words that a reader sees: emphasis, links, escapes and entities of Markdown resolved.
 * One pass from left to right, so that a text made of nothing but brackets costs no more.
 * @param references labels that are links wherever they stand in brackets, from `referencesIn`
 */
export function visible(source: string, references: ReadonlySet<string>): string {
  const reading: Reading = {
    source,
    references,
    pieces: [],
    brackets: [],
    runs: [],
    open: { "*": [], _: [] },
    at: 0,
  };
  const token = new RegExp(TOKEN);
  for (let match = token.exec(source); match; match = token.exec(source)) {
    reading.pieces.push(source.slice(reading.at, match.index));
    reading.at = token.lastIndex;
    readToken(reading, match);
    token.lastIndex = reading.at;
  }
  for (const { mark, left, piece } of reading.runs) reading.pieces[piece] = mark.repeat(left);
  return reading.pieces.join("") + source.slice(reading.at);
}

/** Labels of the definitions `[label]: address`, in lower case. */
export function referencesIn(source: string): ReadonlySet<string> {
  return new Set([...source.matchAll(DEFINITION)].map(([, label = ""]) => label.toLowerCase()));
}

/** Whether a line defines where a link leads, and has no words for a reader. */
export function isDefinition(line: string): boolean {
  return new RegExp(DEFINITION).test(line);
}

interface Reading {
  readonly source: string;
  readonly references: ReadonlySet<string>;
  /** The words so far; opening marks have a piece of their own, emptied once they close. */
  readonly pieces: string[];
  /** Opening brackets not closed yet: their pieces and where their words begin. */
  readonly brackets: { readonly piece: number; readonly from: number }[];
  readonly runs: Run[];
  /** Those that may still begin emphasis, the innermost last. */
  readonly open: Readonly<Record<Mark, Run[]>>;
  /** Read up to here. */
  at: number;
}

/** Asterisks or underscores in a row, and how many of them are not emphasis so far. */
interface Run {
  readonly mark: Mark;
  readonly piece: number;
  left: number;
}

type Mark = "*" | "_";

function readToken(reading: Reading, match: RegExpExecArray) {
  const [token, escaped, named, address] = match;
  const words = escaped ?? (named && entity(named)) ?? address;
  if (words) reading.pieces.push(words);
  else if (token.endsWith("[")) {
    reading.brackets.push({ piece: reading.pieces.length, from: reading.at });
    reading.pieces.push(token);
  } else if (token === "]") closeBracket(reading);
  else if (/^[*_]/.test(token)) readRun(reading, token, match.index);
  else reading.pieces.push(token);
}

function closeBracket(reading: Reading) {
  const open = reading.brackets.pop();
  const end = open ? endOfLink(reading, open.from) : -1;
  if (open && end >= 0) {
    reading.pieces[open.piece] = "";
    reading.at = end;
  } else reading.pieces.push("]");
}

/** Where a link ends whose words have just been read, or -1 if brackets are all there is. */
function endOfLink({ source, references, at }: Reading, from: number): number {
  const follows = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(source);
  };
  const address = follows(ADDRESS);
  if (address) return at + address[0].length;
  if (references.size === 0 || at - from > LONGEST_LABEL) return -1;
  const words = source.slice(from, at - 1).toLowerCase();
  const label = follows(LABEL);
  if (label && references.has((label[1] || words).toLowerCase())) return at + label[0].length;
  return references.has(words) ? at : -1;
}

function readRun({ source, pieces, runs, open }: Reading, token: string, index: number) {
  const mark = token.startsWith("*") ? "*" : "_";
  const before = source.charAt(index - 1);
  const after = source.charAt(index + token.length);
  // "snake_case" and "2*3" are words; the marks in "£**5** million" and "un**frigging**real" not.
  const doubled = mark === "*" && token.length > 1;
  const run: Run = { mark, piece: pieces.length, left: token.length };
  if (/\S/.test(before) && (doubled || !IN_WORD.test(after))) close(open[mark], run);
  if (run.left > 0 && /\S/.test(after) && (doubled || !IN_WORD.test(before))) open[mark].push(run);
  runs.push(run);
  pieces.push("");
}

/** Takes as many opening marks as there are, the nearest first; what is left closes nothing. */
function close(open: Run[], run: Run) {
  for (let last = open.at(-1); last && run.left > 0; last = open.at(-1)) {
    const taken = Math.min(last.left, run.left);
    last.left -= taken;
    run.left -= taken;
    if (last.left === 0) open.pop();
  }
}

const LONGEST_LABEL = 200;

const IN_WORD = /[\p{L}\p{N}]/u;

/** An address has no white space and looks like one: "(all day)" is no address. */
const ADDRESS_START =
  "(?:https?://|mailto:|tel:|www\\.|[#/?]|\\.{1,2}/|[\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,}(?=[/?#)>\\s]))";

const ADDRESS = new RegExp(
  `\\(\\s*<?(?:${ADDRESS_START}(?:\\\\.|[^\\s()[\\]<>\\\\]|\\([^\\s()[\\]]*\\))*)?>?` +
    `(?:\\s+(?:"[^"()]*"|'[^'()]*'))?\\s*\\)`,
  "iy",
);

const LABEL = new RegExp(`\\[([^[\\]\\n]{0,${LONGEST_LABEL}})\\]`, "y");

const DEFINITION = new RegExp(
  `^ {0,3}\\[([^[\\]\\n]{1,${LONGEST_LABEL}})\\]:[ \\t]*<?${ADDRESS_START.replace("[/?#)>\\s]", "[/?#>\\s]|$")}\\S*` +
    `(?:[ \\t]+["'(][^\\n]*)?$`,
  "gim",
);

const TOKEN =
  /\\([!-/:-@[-`{-~])|&(#x?[\da-f]{1,6}|[a-z][a-z\d]{1,9});|<((?:https?:\/\/|mailto:)[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>|https?:\/\/[^\s<>[\]()"*]*|!?\[|\]|\*+|_+/gi;
