import { at, type Gap, glued, isBreak, type Token, type Tokens } from "./token.ts";

const SPACE = /[\s\u200B\u2060\uFEFF]+/y;
const QUOTE = /["“”„«»‹›‘’'`*_]/y;
// Combining marks, soft hyphens and joiners are part of a word; so is an apostrophe inside it.
const WORD = /\p{L}[\p{L}\p{M}\u00AD\u200C\u200D]*(?:['’]\p{L}[\p{L}\p{M}\u00AD]*)*/uy;
// Commas, with groups of three or as India writes them, Swiss apostrophes, or commas for decimals before a scale or a sign;
// dots, whatever they mean.
const DIGITS =
  /(?<![\w.,])\.\d+|\d{1,3},\d{1,2}(?=\s?(?:million|billion|trillion|thousand|bn|mn|mio|mln|m\b|%|per\s?cent))|\d{1,3}(?:,\d{3}(?!\d))+(?:\.\d+)?|\d{1,2}(?:,\d{2}(?!\d)){1,4},\d{3}(?!\d)|\d{1,3}(?:['’]\d{3}(?!\d))+(?:\.\d+)?|\d+(?:\.\d+)*/y;
// Of "€97 billion’s worth", the scale is a word by itself.
const WORTH = /^(hundred|thousand|million|billion|trillion|dozen)['’]s$/i;
const SIGN = /[\s\S]/uy;
const CHUNK = /\S+/y;
const ADDRESS =
  /^\(?(?:https?:\/\/|www\.|[\w.+-]+@[\w-]|[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:gov|com|org|net|int|uk|ca|eu|info|pdf|html?)(?:[/?#]|\W*$))/i;
const ABBREVIATED = /^(?:\p{L}|mrs?|ms|dr|prof|gen|col|maj|capt|lt|sgt|hon|st|no|nos|approx|ca)$/u;
const LONGEST_ADDRESS = 2000;

/** Cuts a text into tokens; spaces, quotation marks and emphasis are kept as what stands between. */
export function tokenize(text: string): Tokens {
  const tokens: Token[] = [];
  let between: Between = { gap: "block", quoted: false };
  let chunkEnd = 0;
  for (let place = 0; place < text.length; ) {
    const space = found(SPACE, text, place);
    const quote = space ? "" : found(QUOTE, text, place);
    if (space) between = { ...between, gap: wider(between.gap, space) };
    if (quote) between = { ...between, quoted: true };
    place += (space || quote).length;
    if (space || quote) continue;
    const isChunk = place >= chunkEnd;
    const chunk = isChunk ? found(CHUNK, text, place) : "";
    if (isChunk) chunkEnd = place + chunk.length;
    const { kind, piece } = pieceAt(text, place, chunk);
    tokens.push(toToken(tokens, kind, piece, place, between));
    place += piece.length;
    between = { gap: "none", quoted: false };
  }
  return tokens;
}

type Between = Pick<Token, "gap" | "quoted">;

function found(pattern: RegExp, text: string, place: number): string {
  pattern.lastIndex = place;
  return pattern.exec(text)?.[0] ?? "";
}

function pieceAt(
  text: string,
  place: number,
  chunk: string,
): { kind: Token["kind"]; piece: string } {
  const address = chunk && addressIn(chunk);
  if (address) return { kind: "address", piece: address };
  const word = found(WORD, text, place);
  if (word) return { kind: "word", piece: word.replace(WORTH, "$1") };
  const digits = found(DIGITS, text, place);
  return digits
    ? { kind: "digits", piece: digits }
    : { kind: "sign", piece: found(SIGN, text, place) };
}

function toToken(
  tokens: Tokens,
  kind: Token["kind"],
  text: string,
  start: number,
  between: Between,
): Token {
  const last = Math.max(0, at(tokens, tokens.length - 1).sentence);
  const sentence = endsSentence(tokens, between.gap, text) ? last + 1 : last;
  return { kind, text, lower: plain(text), start, end: start + text.length, ...between, sentence };
}

function addressIn(chunk: string): string {
  if (chunk.length > LONGEST_ADDRESS || !ADDRESS.test(chunk)) return "";
  return chunk.replace(/(?<![.,;:!?)\]”’"'])[.,;:!?)\]”’"']+$/, "");
}

function wider(gap: Gap, space: string): Gap {
  if (gap === "block") return gap;
  const lines = space.match(/\r\n|[\n\r\u2028\u2029]/g)?.length ?? 0;
  if (lines > 1) return "block";
  if (space.includes("\t")) return "cell";
  return lines === 1 ? "line" : gap === "none" ? "space" : gap;
}

function endsSentence(tokens: Tokens, gap: Gap, next: string): boolean {
  if (isBreak(gap)) return true;
  const last = at(tokens, tokens.length - 1);
  if (gap === "none" || !/^[.?!;]$/.test(last.text)) return false;
  return last.text !== "." || !(/^\p{Ll}/u.test(next) || ABBREVIATED.test(word(tokens)));
}

/** The word before a full stop that has just been read. */
function word(tokens: Tokens): string {
  return glued(tokens, tokens.length - 1).kind === "end" ? "" : at(tokens, tokens.length - 2).lower;
}

function plain(found: string): string {
  const lower = found.toLowerCase().replace(/[\u00AD\u200C\u200D]/g, "");
  return lower.replace(/’/g, "'").replace(/^[‐‑‒–—−]$/, "-");
}
