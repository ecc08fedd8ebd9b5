import type { Organisation } from "./body-words.ts";
import { FAMOUS_NAMES } from "./famous-names.ts";

/** Real organisations that are known by their name alone: "Petrobras", "IG Metall". */
export function famousIn(text: string): Organisation[] {
  names ??= byFirstWord(FAMOUS_NAMES);
  const found: Organisation[] = [];
  for (const { index: start, 0: word } of text.matchAll(WORD)) {
    const name = names.get(word)?.find((one) => startsWith(text, one, start));
    if (!name || isLastName(text, name, start) || isMake(text, start)) continue;
    const end = start + name.length + partAfter(name, text.slice(start + name.length)).length;
    found.push({ name: text.slice(start, end), start, end });
  }
  return found;
}

/** Names by their first word, the longest first. */
let names: ReadonlyMap<string, readonly string[]> | null = null;

function byFirstWord(list: string): ReadonlyMap<string, readonly string[]> {
  const byWord = new Map<string, string[]>();
  const all = list.split(";").map((name) => name.trim());
  for (const name of all.sort((a, b) => b.length - a.length)) {
    const word = firstWord(name);
    byWord.set(word, [...(byWord.get(word) ?? []), name]);
  }
  return byWord;
}

const firstWord = (name: string) => /^[\p{L}\p{N}]+/u.exec(name)?.[0] ?? "";

const WORD = /(?<![\p{L}\p{N}'’-])[\p{L}\p{N}]{1,30}/gu;

/** Whether a whole name stands there, typewriter’s apostrophes or not. */
function startsWith(text: string, name: string, at: number): boolean {
  const here = text.slice(at, at + name.length).replaceAll("'", "’");
  return here === name && !/^(?:[\p{L}\p{N}]|-\p{L})/u.test(text.slice(at + name.length));
}

/** What a firm calls the part of it that is meant: "Masdar" + " Gulf", but "Masdar" alone before " President". */
function partAfter(name: string, after: string): string {
  return /\p{Ll}/u.test(name) ? (PART.exec(after.slice(0, 60))?.[0] ?? "") : "";
}

const PART =
  /^(?: (?!(?:Vice|Deputy|President|Speaker|Chief|Director|Chair|Minister|Secretary|Governor|Spokes|Head|Commissioner|Ambassador|Representative|Executive|Economist|Professor|Member)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}\p{Ll}+){1,2}(?![\p{L}\p{N}]| \p{Lu}|-)/u;

/** "16 Supacat lorries": whose make things are, who do nothing here. */
function isMake(text: string, at: number): boolean {
  return COUNT.test(text.slice(Math.max(0, at - 12), at));
}

const COUNT =
  /(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|more)) $/;

/** "Ada Vestas": a name of one word after a first name that does not begin the sentence. */
function isLastName(text: string, name: string, at: number): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(name) && FIRST_NAME.test(text.slice(Math.max(0, at - 30), at));
}

const FIRST_NAME = /[\p{L},] \p{Lu}\p{Ll}+ $/u;
