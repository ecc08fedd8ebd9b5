/**
 * Tells at which line of a raw text, from 1, words begin that were taken from it: whatever its
 * wraps, white space, emphasis, kinds of quotation marks and addresses of links. Words that stand
 * nowhere have the line where the rarest of them stands, or the first.
 */
export function wordsLocator(raw: string): (words: string) => number {
  const { tokens, lines, places } = tokenise(raw);
  const known = new Map<string, number>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before;
    const line = lines[startOf(tokensOf(words), tokens, places)] ?? 1;
    known.set(words, line);
    return line;
  };
}

interface Tokens {
  readonly tokens: readonly string[];
  readonly lines: readonly number[];
  /** Where each token stands, among all of them. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

function tokenise(raw: string): Tokens {
  const tokens: string[] = [];
  const lines: number[] = [];
  const places = new Map<string, number[]>();
  for (const [index, text] of raw.split(/\r\n|\r|\n/).entries()) {
    for (const token of tokensOf(text)) {
      const found = places.get(token);
      if (found) found.push(tokens.length);
      else places.set(token, [tokens.length]);
      tokens.push(token);
      lines.push(index + 1);
    }
  }
  return { tokens, lines, places };
}

/** Where the words begin. They are sought by the rarest of them, so that little is compared. */
function startOf(
  wanted: readonly string[],
  tokens: Tokens["tokens"],
  places: Tokens["places"],
): number {
  let rarest: readonly number[] = [];
  let offset = 0;
  for (const [index, token] of wanted.entries()) {
    const found = places.get(token);
    if (!found || (rarest.length > 0 && found.length >= rarest.length)) continue;
    rarest = found;
    offset = index;
  }
  const at = rarest.find((place) => matches(wanted, tokens, place - offset));
  return at === undefined ? (rarest[0] ?? 0) : at - offset;
}

function matches(wanted: readonly string[], tokens: readonly string[], start: number): boolean {
  return wanted.every((token, index) => tokens[start + index] === token);
}

/** The addresses of links, and characters by their names. */
const MARKUP = /\]\([^()\s]{0,2000}\)|\]\[[^[\]]{0,1000}\]|&#?\w{1,40};/g;
/** None is as long as a hostile text: the browser's stack for a match would not hold it. */
const TOKEN = /\p{N}{1,1000}(?:[.,]\p{N}{1,1000}){0,50}|\p{L}{1,1000}/gu;

/** Words and numbers, without what differs between a text and what is read from it. */
function tokensOf(text: string): readonly string[] {
  const plain = text
    .replace(MARKUP, " ")
    .normalize("NFKD")
    .replace(/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff*_\\`]/gu, "");
  return plain.match(TOKEN) ?? [];
}
