import { sentences } from "../../model/article/sentences.ts";
import type { SourceBlock } from "./intake.ts";

/** Where a sentence stands: UTF-16 offsets in the source's text, the end exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** The first that meets a place, of several in reading order that do not overlap. */
export function firstMeeting<P extends Place>(
  all: readonly P[],
  { start, end }: Place,
): P | undefined {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const first = all[low];
  return first && first.start < end ? first : undefined;
}

/** Sentences of a block; what introduces a quotation belongs to it. */
export function sentencesOf({ text, start }: SourceBlock): Place[] {
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

/** Whether a block has sentences: not the title, a heading, or the head of a table. */
export function isProse(blocks: readonly SourceBlock[], index: number): boolean {
  const { kind, text } = blocks[index] ?? { kind: "headline", text: "" };
  if (kind === "headline" || kind === "heading") return false;
  return !(kind === "row" && blocks[index - 1]?.kind !== "row" && !/\d/.test(text));
}

/** A dash where a sentence begins. */
const DASH = /(?:^|(?<=[.?!;]) )[–—•-] (?=\p{Lu})/gu;
