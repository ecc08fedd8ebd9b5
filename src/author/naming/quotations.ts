import type { SourceBlock } from "../intake/intake.ts";

/** Words that somebody is quoted with, in UTF-16 units of the text: the marks are outside. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** The block it stands in, by its place in the list. */
  readonly block: number;
  /** Whether it is quoted by its place alone: after "she said:", without marks. */
  readonly unmarked: boolean;
}

/** The quotations of an article in reading order: between marks, or a block after a colon. */
export function quotationsIn(blocks: readonly SourceBlock[]): Quotation[] {
  return blocks.flatMap((block, index) => {
    const marked = markedIn(block, index);
    if (marked.length === 0) marked.push(...dashedIn(block, index));
    const before = blocks[index - 1];
    const introduced = before !== undefined && INTRODUCES.test(before.text);
    const whole = block.kind === "quotation" || (introduced && block.kind === "paragraph");
    const leadsIn = INTRODUCES.test(block.text) || ATTRIBUTION.test(block.text);
    if (marked.length > 0 || !whole || leadsIn) return marked;
    const words = block.text;
    return [{ start: block.start, end: block.end, words, block: index, unmarked: true }];
  });
}

/** A line under a quotation that says whose it is: "– Odile Marchbanks, Minister of …". */
export function attributionOf(block: SourceBlock | undefined): string | null {
  return (block && ATTRIBUTION.exec(block.text)?.[1]) ?? null;
}

/** A line under a quotation with its speaker's name and office, with a dash before it or none. */
export function signatureOf(block: SourceBlock | undefined): string {
  return attributionOf(block) ?? (block && SIGNED.exec(block.text)?.[0]) ?? "";
}

function markedIn({ text, start }: SourceBlock, block: number): Quotation[] {
  return [...text.matchAll(MARKED)].flatMap((match) => {
    const words = match[1] ?? match[2] ?? match[3] ?? match[4] ?? "";
    const at = start + match.index + match[0].indexOf(words);
    return [{ start: at, end: at + words.length, words, block, unmarked: false }];
  });
}

/** What dashes mark, as on the Continent: "– We are ready – said Minister Lorne. – We wait." */
function dashedIn({ text, start }: SourceBlock, block: number): Quotation[] {
  if (!SAID_AFTER_DASH.test(text)) return [];
  return [...text.matchAll(DASHED)].map(({ index, 1: words = "" }) => {
    const at = start + index + 2;
    return { start: at, end: at + words.length, words, block, unmarked: false };
  });
}

const SAID_AFTER_DASH =
  /[\p{L}.,!?] [–—-] (?:(?:he|she) )?(?:said|says|added|adds|stressed|emphasi[sz]ed|underlined|noted|stated|explained|pointed out|declared|remarked|assured|replied|recalled|announced|concluded|continued|commented|told|wrote|admitted|observed)(?!\p{L})/u;

/** From a dash where a sentence begins to the one after it. */
const DASHED = /(?<=^|[.!?] )[–—-] (\p{Lu}[^–—]*?)(?= [–—-] |$)/gu;

/** The outermost marks; a paragraph of a longer quotation may leave the last one open. */
const MARKED =
  /“([^”]+)(?:”|$)|(?<![\p{L}\p{N}])"([^"]+)(?:"|$)|(?<![\p{L}\p{N}])‘([^‘]+?)’(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])'([^']+(?:'[\p{Ll}][^']*)*)'(?![\p{L}\p{N}])/gu;

const INTRODUCES =
  /^(?:Quotes?|Comments?|Lines) (?:attributable to|from|by) [^:]{3,120}:$|\b(?:said|says|added|commented|told [^:.]{1,100}|stated|remarked|noted|continued|wrote|explained)[^:.]{0,60}:$/;

/** "Odile Marchbanks, Minister of International Development", alone on its line. */
export const SIGNED =
  /^(?=.{6,140}$)(?:\p{Lu}[\p{L}.’'-]* ){1,5}\p{Lu}[\p{L}.’'-]*, (?:the )?\p{L}[^.!?:“”"]+$/u;

const ATTRIBUTION = /^[–—-]+\s*(\p{Lu}.{2,160})$/u;
