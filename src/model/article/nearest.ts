import { type Article, wordsAt } from "../evidence.ts";
import { closest, type Edit } from "./alignment.ts";
import { fold } from "./fold.ts";
import { normalise } from "./normalise.ts";
import { indexOf, type WordIndex } from "./word-index.ts";

/** The words of an article that are most like a quote, and what is not alike. */
export interface Nearest {
  readonly words: string;
  /** For a message: "the article has “nearly” where the quote has “about”". */
  readonly differs: string;
}

/** Where a quote that is not in the article nearly stands; null if nothing there is like it. */
export function nearest(article: Article, quote: string): Nearest | null {
  const index = indexOf(article);
  const wanted = tokensOf(fold(normalise(quote)).text).slice(0, LONGEST);
  const at = anchor(index, wanted);
  if (at === null) return null;
  const from = wordStart(index.text, at - SLACK);
  const to = wordEnd(index.text, at + (wanted.at(-1)?.end ?? 0) + SLACK);
  const there = tokensOf(index.text.slice(from, to), from);
  const words = (tokens: readonly Token[]) => tokens.map(({ word }) => word);
  const { start, end, edits } = closest(words(wanted), words(there));
  const changed = edits.reduce(
    (sum, edit) => sum + Math.max(edit.removed.length, edit.added.length),
    0,
  );
  if (changed * 2 > wanted.length) return null;
  const found = printed(article, index, there.slice(start, end));
  return {
    words: found,
    differs: [...over(index, there.slice(start, end)), ...described(edits)].join("; "),
  };
}

/** Back to where the word begins that a place is in. */
function wordStart(text: string, at: number): number {
  const place = Math.max(0, at);
  const begun = /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, place - SLACK), place));
  return place - (begun?.[0].length ?? 0);
}

/** On to where it ends. */
function wordEnd(text: string, at: number): number {
  return at + (/^[\p{L}\p{N}]*/u.exec(text.slice(at, at + SLACK))?.[0].length ?? 0);
}

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Words and single marks, with their places. */
function tokensOf(text: string, offset = 0): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}]{1,10000}|[^\s\p{L}\p{N}]/gu)].map(
    ({ index, 0: word }) => ({
      word,
      start: offset + index,
      end: offset + index + word.length,
    }),
  );
}

/** About where the quote would begin, by a vote of its rarest words. */
function anchor({ places }: WordIndex, wanted: readonly Token[]): number | null {
  const rare = wanted
    .map(({ word, start }) => ({ start, at: places.get(word) ?? [] }))
    .filter(({ at }) => at.length > 0)
    .sort((a, b) => a.at.length - b.at.length)
    .slice(0, VOTERS);
  const votes = new Map<number, number>();
  for (const { start, at } of rare) {
    for (const place of at.slice(0, VOTERS)) {
      const bucket = Math.floor((place - start) / SLACK);
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1 / at.length);
    }
  }
  const [best] = [...votes].sort(([, a], [, b]) => b - a);
  return best ? best[0] * SLACK : null;
}

/** The tokens as the article prints them. */
function printed(article: Article, index: WordIndex, tokens: readonly Token[]): string {
  const [from, to] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  let start = from;
  const parts = index.text
    .slice(from, to)
    .split("\n")
    .map((part) => {
      const span = index.span(start, start + part.length);
      start += part.length + 1;
      return wordsAt(article, span);
    });
  return parts.join(" ");
}

function over(index: WordIndex, tokens: readonly Token[]): string[] {
  const text = index.text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
  return text.includes("\n") ? ["it runs on into another paragraph: quote each by itself"] : [];
}

function described(edits: readonly Edit[]): string[] {
  const said = edits.slice(0, MOST_SAID).map(({ removed, added }) => {
    if (removed.length === 0) return `the quote leaves out “${added.join(" ")}”`;
    if (added.length === 0) return `“${removed.join(" ")}” is not there`;
    return `the article has “${added.join(" ")}” where the quote has “${removed.join(" ")}”`;
  });
  const more = edits.length - said.length;
  return more > 0 ? [...said, `and ${more} more`] : said;
}

/** Tokens compared, so that a pasted page costs no more than a long sentence. */
const LONGEST = 300;

/** How many rare words are asked for their places, and of how many places. */
const VOTERS = 100;

/** Characters by which an insertion may move what follows. */
const SLACK = 64;

/** Differences told one by one. */
const MOST_SAID = 3;
