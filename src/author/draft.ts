import { countriesIn } from "../model/countries.ts";
import { dollarOf } from "../model/currency.ts";
import { sentences } from "../model/sentences.ts";
import { readQuantities } from "../model/wording/read-quantities.ts";
import type { Source, SourceBlock } from "./intake.ts";
import type { SentenceKind } from "./kind-cues.ts";
import { organisationsOf } from "./organisations.ts";
import { kindOf, type Tenor, tenorOf } from "./sentence-kind.ts";
import { type Attributed, attribute, type Speaker, speakersOf } from "./speakers.ts";
import { timeWordsOf } from "./time-words.ts";

/** What a reading by rules finds in an article: proposals, none of them decided. */
export interface Draft {
  readonly title: string;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly lead: string | null;
  readonly text: string;
  readonly quantities: readonly DraftQuantity[];
  readonly notFigures: readonly (Place & { readonly words: string; readonly because: string })[];
  /** ISO 3166-1 alpha-3, in reading order. */
  readonly countries: readonly string[];
  readonly organisations: readonly string[];
  readonly speakers: readonly Speaker[];
  readonly timeWords: readonly string[];
  readonly sentences: readonly DraftSentence[];
}

/** UTF-16 offsets in the draft's text, the end exclusive. */
interface Place {
  readonly start: number;
  readonly end: number;
}

interface DraftQuantity extends Place {
  readonly words: string;
  readonly bound: string;
  readonly side: string | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly per: string | null;
  readonly role: string | null;
  readonly sentence: string;
}

interface DraftSentence extends Place {
  readonly text: string;
  readonly kind: SentenceKind;
  readonly unsure: boolean;
}

/** Reads a source by rules: its quantities, names, times, speakers, and each sentence's kind. */
export function draft(source: Source): Draft {
  const { title, published, publisher, lead, text, blocks } = source;
  const dollar = dollarOf(lead);
  const read = readQuantities(text, dollar === null ? {} : { dollar });
  const quotations = attribute(source);
  const all = blocks.flatMap(sentencesOf);
  const tenor = tenorOf(text);
  return {
    title,
    published,
    publisher,
    lead,
    text,
    quantities: read.quantities.map((quantity) => ({
      words: quantity.words,
      start: quantity.start,
      end: quantity.end,
      bound: quantity.bound,
      side: quantity.side,
      value: quantity.value,
      low: quantity.low,
      high: quantity.high,
      unit: quantity.unit,
      per: quantity.per,
      role: quantity.role,
      sentence: sentenceAt(text, all, quantity.start),
    })),
    notFigures: read.notFigures.map(({ words, start, end, because }) => ({
      words,
      start,
      end,
      because,
    })),
    countries: [
      ...new Set(blocks.flatMap((block) => countriesIn(block.text).map(({ code }) => code))),
    ],
    organisations: organisationsOf(blocks),
    speakers: speakersOf(quotations),
    timeWords: timeWordsOf(blocks),
    sentences: blocks.flatMap((block, index) =>
      isProse(blocks, index)
        ? sentencesOf(block).map((place) => kinded(text, block, place, tenor, quotations))
        : [],
    ),
  };
}

/** Sentences of a block; what introduces a quotation belongs to it. */
function sentencesOf({ text, start }: SourceBlock): Place[] {
  const places: Place[] = [];
  for (const sentence of sentences(text).flatMap((one) => withoutDashes(text, one))) {
    const last = places.at(-1);
    const goesOn = last && text[last.end - start - 1] === ":";
    if (goesOn) places.pop();
    places.push({ start: goesOn ? last.start : start + sentence.start, end: start + sentence.end });
  }
  return places;
}

/** Sentences that dashes list, each without its dash; a name after a dash is a signature. */
function withoutDashes(text: string, { start, end }: Place): Place[] {
  if (!/[.?!;]$/.test(text)) return [{ start, end }];
  const words = text.slice(start, end);
  const dashes = [...words.matchAll(DASH)];
  const starts = [0, ...dashes.map(({ index, 0: dash }) => index + dash.length)];
  const ends = [...dashes.map(({ index }) => index), words.length];
  return starts
    .map((from, index) => ({ start: start + from, end: start + (ends[index] ?? words.length) }))
    .filter((place) => place.end > place.start);
}

function kinded(
  text: string,
  block: SourceBlock,
  place: Place,
  tenor: Tenor,
  quotations: readonly Attributed[],
): DraftSentence {
  const words = text.slice(place.start, place.end);
  const quoted =
    INTRODUCES.test(words) ||
    quotations.some((quotation) => {
      const over = quotation.start < place.end && quotation.end > place.start;
      return over && (quotation.speaker !== null || quotation.words.split(" ").length > FEW_WORDS);
    });
  return { ...place, text: words, ...kindOf(words, { block: block.kind, quoted, tenor }) };
}

/** Whether a block has sentences: not the title, a heading, or the head of a table. */
function isProse(blocks: readonly SourceBlock[], index: number): boolean {
  const { kind, text } = blocks[index] ?? { kind: "headline", text: "" };
  if (kind === "headline" || kind === "heading") return false;
  return !(kind === "row" && blocks[index - 1]?.kind !== "row" && !/\d/.test(text));
}

function sentenceAt(text: string, all: readonly Place[], at: number): string {
  let [low, high] = [0, all.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((all[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const place = all[low];
  return place ? text.slice(place.start, place.end) : "";
}

/** A dash where a sentence begins. */
const DASH = /(?:^|(?<=[.?!;]) )[–—•-] (?=\p{Lu})/gu;

const INTRODUCES = /\b(?:said|says|added|told [^.:]+|commented|continued):$/;

/** Quoted words that may be a title or a figure of speech, and no quotation. */
const FEW_WORDS = 4;
