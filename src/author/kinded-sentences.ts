import type { SentenceKind } from "./cue.ts";
import type { Source, SourceBlock } from "./intake.ts";
import { introducedBy } from "./introductions.ts";
import { givenIn, isListed, type Kinded, kindOf } from "./sentence-kind.ts";
import { isProse, type Place, sentencesOf } from "./source-sentences.ts";
import type { Attributed } from "./speakers.ts";
import { tenorOf } from "./tenor.ts";

/** A sentence of an article, with what it is about. */
export interface KindedSentence extends Place, Kinded {
  readonly text: string;
}

/** Every sentence of an article but its title, headings and heads of tables, each with its kind. */
export function kindedSentences(
  { text, blocks }: Source,
  quotations: readonly Attributed[],
): KindedSentence[] {
  const tenor = tenorOf(text);
  const found: KindedSentence[] = [];
  let introduced: SentenceKind | null = null;
  let last: SentenceKind | null = null;
  blocks.forEach((block, index) => {
    const listed = isListed(block.kind, block.text);
    if (!listed) introduced = introducedBy(block);
    if (!isProse(blocks, index)) {
      if (block.kind === "row" && MONEYED.test(block.text)) introduced ??= givenIn(tenor);
      return;
    }
    let follows: SentenceKind | null = null;
    for (const place of sentencesOf(block)) {
      const words = text.slice(place.start, place.end);
      const quoted = isQuoted(words, place, quotations);
      const setting = { block: block.kind, quoted, tenor, introduced, follows };
      const kinded = kindOf(words, setting);
      found.push({ ...place, text: words, ...kinded });
      follows = kinded.kind;
    }
    if (!listed && leadsOn(block)) introduced = telling(follows) ?? introduced ?? last;
    last = telling(follows) ?? last;
  });
  return found;
}

/** A list below a sentence is of its kind, unless that says nothing of what is listed. */
const telling = (kind: SentenceKind | null) =>
  kind === "background" || kind === "statistic" || kind === "notice" || kind === "quotation"
    ? null
    : kind;

/** Whether a list belongs to what was said just before it. */
const leadsOn = ({ kind, text }: SourceBlock) => kind === "paragraph" && /[:–—]$/.test(text);

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

const INTRODUCES = /\b(?:said|says|added|told [^.:]+|commented|continued):$/;

/** Quoted words that may be a title or a figure of speech, and no quotation. */
const FEW_WORDS = 4;
