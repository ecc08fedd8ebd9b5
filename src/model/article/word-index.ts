import type { Article, Span } from "../evidence.ts";
import { onceFor } from "../remember.ts";
import { fold } from "./fold.ts";

/** An article as it is searched: folded, its paragraphs between line ends, every word's places. */
export interface WordIndex {
  readonly text: string;
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** A stretch of one paragraph's folded text, as a span of the paragraph itself. */
  readonly span: (from: number, to: number) => Span;
  /** Whether an offset of the folded text lies between two characters of the article's own. */
  readonly between: (offset: number) => boolean;
}

/** The index of an article, made once for all quotes that are looked up in it. */
export const indexOf = onceFor(makeIndex);

/**
 * Where folded words may stand: at the places of their rarest word that is sure to be whole,
 * so that thousands of quotes do not each read the article from end to end.
 */
export function candidates({ text, places }: WordIndex, wanted: string): number[] {
  const inner = [...wanted.matchAll(WORD)]
    .filter(({ index, 0: word }) => index > 0 && index + word.length < wanted.length)
    .map(({ index, 0: word }) => ({ offset: index, at: places.get(word) ?? [] }));
  const [first, ...others] = inner;
  if (first) {
    const rarest = others.reduce((a, b) => (a.at.length <= b.at.length ? a : b), first);
    return rarest.at.map((at) => at - rarest.offset).filter((at) => at >= 0);
  }
  const found: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) found.push(at);
  return found;
}

/** A run of letters and digits; one of megabytes in parts, since it would run over a browser's stack. */
const WORD = /[\p{L}\p{N}]{1,10000}/gu;

function makeIndex({ paragraphs }: Article): WordIndex {
  const folded = paragraphs.map(fold);
  const text = folded.map((paragraph) => paragraph.text).join("\n");
  const starts: number[] = [];
  let start = 0;
  for (const paragraph of folded) {
    starts.push(start);
    start += paragraph.text.length + 1;
  }
  const places = new Map<string, number[]>();
  for (const { index, 0: word } of text.matchAll(WORD)) {
    const known = places.get(word);
    if (known) known.push(index);
    else places.set(word, [index]);
  }
  const within = (offset: number) => {
    const paragraph = lastAtOrBefore(starts, offset);
    return { paragraph, begin: starts[paragraph] ?? 0, fold: folded[paragraph] ?? fold("") };
  };
  const span = (from: number, to: number): Span => {
    const { paragraph, begin, fold } = within(from);
    return { paragraph, start: fold.at(from - begin), end: fold.at(to - begin) };
  };
  const between = (offset: number) => {
    const { begin, fold } = within(offset);
    return fold.between(offset - begin);
  };
  return { text, places, span, between };
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
