import type { Article, Span } from "../evidence.ts";

/**
 * The sentence or sentences around a span, split so that the quote can be marked.
 * @param all sentences of its paragraph, where they are known
 */
export function sentenceOf(
  article: Article,
  { paragraph, start, end }: Span,
  all = sentences(article.paragraphs[paragraph] ?? ""),
) {
  const text = article.paragraphs[paragraph] ?? "";
  const [first, next] = [firstEnding(all, start + 1), firstEnding(all, end)];
  const last = (all[next]?.start ?? end) < end ? next : next - 1;
  const isNone = first > last;
  const from = isNone ? start : (all[first]?.start ?? start);
  const to = isNone ? end : (all[last]?.end ?? end);
  return {
    before: text.slice(from, start),
    quote: text.slice(start, end),
    after: text.slice(end, to),
  };
}

/** The place in a list of the first sentence that ends at an offset or after it. */
export function firstEnding(all: readonly Sentence[], offset: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/**
 * The sentences of a paragraph. One ends at a stop with any closing marks and note marks,
 * before white space and a capital, a digit, a sign of money or an opening mark; but not at
 * the point of an abbreviation, an initial or a list's number. A colon there ends one too.
 */
export function sentences(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const next = match.index + match[0].length;
    if (match[0].startsWith(".") && isAbbreviation(text, start, match.index, next)) continue;
    found.push({ start, end: match.index + match[0].trimEnd().length });
    start = next;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}

/** Whether the point at `at` belongs to the word before it and ends no sentence. */
function isAbbreviation(text: string, start: number, at: number, next: number): boolean {
  const before = text.slice(Math.max(start, at - LONGEST), at);
  const after = text.slice(next, next + LONGEST);
  if (start + before.length === at && LIST_NUMBER.test(before)) return true;
  if (TITLE.test(before)) return true;
  if (BEFORE_NUMBER.test(before)) return /^\d/.test(after);
  return (INITIALS.test(before) || SHORTENED.test(before)) && !STARTER.test(after);
}

/** As far as an abbreviation, or the word after it, has to be read. */
const LONGEST = 16;

const END = /[.!?…:]["'”’)\]]*(?:\[\d{1,3}\])*\s+(?=["'“‘([]*[\p{Lu}\p{Lt}\d£$€¥])/gu;

const LIST_NUMBER = /^[([]?\d{1,3}$/;

const TITLE =
  /(?<![\p{L}\p{N}])(?:M[rs]|Mrs|Messrs|Mx|Smt|Kum|Engr|Atty|Dr|Drs|Prof|Rev|Hon|Rt|St|Gen|Lt|Col|Maj|Capt|Sgt|Cpl|Adm|Cdr|Cmdr|Commo|[BM]Gen|LtGen|LtCol|[RV]Adm|R?ADM|VADM|GEN|COL|MAJ|CAPT|LTC|LTG|CPT|SSgt|Supt|Insp|Ald|Cllr|Hon|Brig|Sen|Rep|Gov|Pres|Amb|Fr|vs|viz|cf|e\.g|i\.e)$/u;

/** Abbreviations only before a number: "No. 10", "pp. 4–6", "Jan. 5", "c. 1900". */
const BEFORE_NUMBER =
  /(?<![\p{L}\p{N}])(?:Nos?|Tel|pp?|para|paras|Art|Fig|Vol|ch|c|ca|approx|est|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/iu;

/** "J", "U.S", "a.m": they end a sentence only if the next word plainly begins one. */
const INITIALS = /(?<![\p{L}\p{N}])(?:(?:\p{L}\.)*\p{Lu}|[ap]\.m)$/u;

const SHORTENED = /(?<![\p{L}\p{N}])(?:Jr|Sr|Inc|Ltd|Co|Corp|Bros|etc|al|Ph\.D|Dept|Univ|Ave|Rd)$/u;

const STARTER =
  /^["'“‘([]*(?:The|An?|It|Its|He|She|They|We|I|You|This|That|These|Those|There|Here|His|Her|Our|Their|My|In|On|At|As|By|For|From|With|But|And|Or|So|If|When|While|Under|Since|After|Before|During|Until|Some|Many|Most|Both|No|Not|All|Each|One|What|Who|How|Why|Ministers?|Officials?)\b/;
