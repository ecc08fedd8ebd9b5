import { countriesIn } from "../model/countries.ts";
import { dollarOf } from "../model/currency.ts";
import type { RangeEnd } from "../model/quantity.ts";
import { readQuantities } from "../model/wording/read-quantities.ts";
import type { Source } from "./intake/intake.ts";
import { type Place, sentencesOf } from "./intake/source-sentences.ts";
import { type KindedSentence, kindedSentences } from "./kinds/kinded-sentences.ts";
import { organisationsOf } from "./naming/article-organisations.ts";
import { attribute, type Speaker, speakersOf } from "./naming/speakers.ts";
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
  readonly sentences: readonly KindedSentence[];
}

interface DraftQuantity extends Place {
  readonly words: string;
  readonly bound: string;
  readonly side: string | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly lowEnd: RangeEnd | null;
  readonly highEnd: RangeEnd | null;
  readonly unit: string;
  readonly per: string | null;
  readonly role: string | null;
  readonly sentence: string;
}

/** Reads a source by rules: its quantities, names, times, speakers, and each sentence's kind. */
export function draft(source: Source): Draft {
  const { title, published, publisher, lead, text, blocks } = source;
  const dollar = dollarOf(lead);
  const read = readQuantities(text, dollar === null ? {} : { dollar });
  const quotations = attribute(source);
  const all = blocks.flatMap(sentencesOf);
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
      lowEnd: quantity.lowEnd,
      highEnd: quantity.highEnd,
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
    sentences: kindedSentences(source, quotations),
  };
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
