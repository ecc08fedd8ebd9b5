import type { Source, SourceBlock } from "../intake/intake.ts";
import { isProse, type Place, sentencesOf } from "../intake/source-sentences.ts";
import { SIGNED } from "../naming/quotations.ts";
import type { Attributed } from "../naming/speakers.ts";
import type { SentenceKind } from "./cue.ts";
import { introducedBy } from "./introductions.ts";
import { givenIn, isListed, type Kinded, kindOf, type Setting } from "./sentence-kind.ts";
import { GIVING, type Tenor, tenorOf } from "./tenor.ts";

/** A sentence of an article, with what it is about. */
export interface KindedSentence extends Place, Kinded {
  readonly text: string;
}

/**
 * Every sentence of an article but its title, headings and heads of tables, each with its kind as
 * `judge` finds it.
 */
export function kindedSentences(
  source: Source,
  quotations: readonly Attributed[],
  judge: typeof kindOf = kindOf,
): KindedSentence[] {
  const { text, blocks } = source;
  const tenor = tenorOf(source);
  const found: KindedSentence[] = [];
  let lead: Lead = { introduced: null, last: null };
  const signs = (text: string) => found.at(-1)?.kind === "quotation" && SIGNED.test(text);
  for (const [index, block] of blocks.entries()) {
    if (!isProse(blocks, index)) {
      lead = { ...lead, introduced: introducedByHead(block, lead, tenor) };
      continue;
    }
    if (!isListed(block.kind, block.text))
      lead = { ...lead, introduced: introducedIn(block, tenor) };
    const kind = signs(block.text) ? "note" : block.kind;
    const setting = { block: kind, tenor, part: partAt(block.start, text), ...lead };
    const kinded = kindedIn(block, text, setting, quotations, judge);
    found.push(...kinded);
    lead = leadAfter(block, lead, kinded.at(-1)?.kind ?? null);
  }
  return found;
}

/** In which quarter of an article a place of its text stands, from 0. */
export function partAt(start: number, text: string): number {
  return Math.floor((4 * start) / Math.max(1, text.length));
}

/** What leads to the next block. */
interface Lead {
  /** What a list there is of, by what introduces it. */
  readonly introduced: SentenceKind | null;
  /** What was spoken of last. */
  readonly last: SentenceKind | null;
}

function kindedIn(
  block: SourceBlock,
  text: string,
  setting: Omit<Setting, "quoted" | "follows">,
  quotations: readonly Attributed[],
  judge: typeof kindOf,
): KindedSentence[] {
  let follows: SentenceKind | null = null;
  return sentencesOf(block).map((place) => {
    const words = text.slice(place.start, place.end);
    const quoted = isQuoted(words, place, quotations);
    const kinded = judge(words, { ...setting, quoted, follows });
    follows = kinded.kind;
    return { ...place, text: words, ...kinded };
  });
}

/** What a heading says of the list below it, and the head of a table of its sums. */
function introducedByHead(block: SourceBlock, { introduced }: Lead, tenor: Tenor) {
  if (block.kind !== "row") return introducedIn(block, tenor);
  return introduced ?? (MONEYED.test(block.text) ? givenIn(tenor) : null);
}

/** "What the package contains": of sanctions it holds no aid, unless that is said. */
function introducedIn(block: SourceBlock, { restricting }: Tenor): SentenceKind | null {
  const introduced = introducedBy(block);
  const isRuled = introduced === "aid" && restricting && !GIVING.test(block.text);
  return isRuled ? "commitment" : introduced;
}

/** What a block of sentences leads to, the last of them being of a kind. */
function leadAfter(block: SourceBlock, lead: Lead, kind: SentenceKind | null): Lead {
  const told = telling(kind);
  const last = told ?? lead.last;
  if (!leadsOn(block) || isListed(block.kind, block.text)) return { ...lead, last };
  const before = POINTS_DOWN.test(block.text) ? lead.last : null;
  return { introduced: told ?? lead.introduced ?? before, last };
}

/** A list below a sentence is of its kind, unless that says nothing of what is listed. */
const telling = (kind: SentenceKind | null) =>
  kind === "background" || kind === "statistic" || kind === "notice" || kind === "quotation"
    ? null
    : kind;

/** Whether a list belongs to what was said just before it. */
const leadsOn = ({ kind, text }: SourceBlock) => kind === "paragraph" && /[:–—]$/.test(text);

/** "They are as follows": what is listed was spoken of before. */
const POINTS_DOWN = /\b(?:follow(?:s|ing)?|these|below|items|elements|includes?|are):$/i;

/** The head of a table of sums. */
const MONEYED = /[£$€¥]|\b(?:funding|amounts?|allocations?|budgets?|grants?)\b/i;

/** Whether words introduce a quotation, are one, or hold one that is more than a figure of speech. */
function isQuoted(words: string, place: Place, quotations: readonly Attributed[]): boolean {
  return (
    INTRODUCES.test(words) ||
    quotations.some((quotation) => {
      const over = quotation.start < place.end && quotation.end > place.start;
      const whole = quotation.start <= place.start + 1 && quotation.end >= place.end - 1;
      const long = quotation.speaker !== null || quotation.words.split(" ").length > FEW_WORDS;
      return over && (long || whole);
    })
  );
}

const INTRODUCES = /\b(?:said|says|added|told [^.:]{1,100}|commented|continued):$/;

/** Quoted words that may be a title or a figure of speech, and no quotation. */
const FEW_WORDS = 4;
