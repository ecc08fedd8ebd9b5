import { words } from "../../model/wording/phrases.ts";
import type { Setting } from "./sentence-kind.ts";

/**
 * What the weights of `kind-weights.ts` are learned for and asked by: the stems of a sentence's
 * words, and its setting, as `block=item`. Each once.
 */
export function traitsOf(text: string, setting: Setting): ReadonlySet<string> {
  return new Set([...stemsOf(text), ...placeOf(setting), ...looksOf(text, setting)]);
}

/** The words of a sentence without their endings; names, numbers and sums only as such. */
function stemsOf(text: string): string[] {
  let named = false;
  return [...text.matchAll(TOKEN)].flatMap(({ index, 0: token }) => {
    const name = isName(token, index);
    const repeats = name && named;
    named = name;
    if (repeats) return [];
    return name ? "name=" : (numberOf(token) ?? stem(token.toLowerCase()));
  });
}

const TOKEN = /[£$€¥₹] ?\d[\d.,]*|\d[\d.,]*%?|\p{L}+(?:[-’']\p{L}+)*/gu;

const isName = (token: string, at: number) =>
  at > 0 && /^\p{Lu}./u.test(token) && !MONTHS.has(token.toLowerCase());

function numberOf(token: string): string | null {
  if (MONTHS.has(token.toLowerCase()) && /^\p{Lu}/u.test(token)) return "month=";
  if (!/\d/.test(token)) return null;
  if (/^(?:19|20)\d\d[.,]?$/.test(token)) return "year=";
  return /^\d/.test(token) ? "number=" : "sum=";
}

const MONTHS = words(
  "january february march april may june july august september october november december",
);

/** A word without the ending of its number or time: "visit" of "visited", "suppli" of "supplies". */
export function stem(word: string): string {
  const bare = word.replace(/[’']s$/, "");
  const cut = bare.replace(/(?<=.{3})(?:ings?|ied|ies|ed|es|s|ly)$/, "");
  return cut === bare && cut.length > 4 ? cut.replace(/e$/, "") : cut;
}

function placeOf({ block, follows, tenor, part }: Setting): string[] {
  const { giving, armed, restricting, domestic } = tenor;
  const held = Object.entries({ giving, armed, restricting, domestic });
  const isSo = held.flatMap(([name, is]) => (is ? `${name}=` : []));
  return [`block=${block}`, `follows=${follows ?? ""}`, `part=${part}`, ...isSo];
}

/** Money, a share, a number, marks of quotation, a colon at the end, no full stop in prose. */
function looksOf(text: string, { block }: Setting): string[] {
  const prose = block === "item" || block === "row" ? [] : OPEN;
  return [...LOOKS, ...prose].flatMap(([name, pattern]) => (pattern.test(text) ? name : []));
}

const LOOKS = [
  ["money=", /[£$€¥₹]|\b[A-Z]{3} ?\d/],
  ["share=", /%|per cent/],
  ["counts=", /(?<!\d)(?!(?:19|20)\d\d(?!\d))\d/],
  ["marks=", /[“"]/],
  ["leads=", /:$/],
] as const;

const OPEN = [["open=", /[^.!?”"]$/]] as const;
