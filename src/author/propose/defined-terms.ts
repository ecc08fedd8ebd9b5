import type { Source } from "../intake/intake.ts";
import type { Own } from "../work.ts";

/** Abbreviations with what the page or the article's own words say they stand for. */
export function definedTerms({ terms, text }: Pick<Source, "terms" | "text">): Own["terms"] {
  const found = new Map(terms.map(({ term, means }) => [term, means]));
  for (const { index, 1: term = "" } of text.matchAll(IN_BRACKETS)) {
    const [words = ""] = WORDS_BEFORE.exec(text.slice(Math.max(0, index - LONGEST), index)) ?? [];
    const meaning = initialled(words, term);
    if (meaning && !found.has(term)) found.set(term, meaning);
  }
  return [...found]
    .filter(([term, meaning]) => term && meaning)
    .map(([term, meaning]) => ({ term, meaning }));
}

/** "(MLRS)", which stands after what it is short for: "Multiple Launch Rocket Systems". */
const IN_BRACKETS = /\((\p{Lu}[\p{Lu}\d]{1,7})s?\)/gu;

const WORDS_BEFORE = /(?<![\p{L}’'-])(?:[\p{L}’'-]+ ){1,8}$/u;

/** How far back those words are looked for, in characters. */
const LONGEST = 200;

/** The last words whose first letters the term has, in order; nothing if they have others. */
function initialled(words: string, term: string): string | null {
  const parts = words.trim().split(/\s+/);
  for (let from = parts.length - 1; from >= 0; from -= 1) {
    const tail = parts.slice(from);
    const letters = tail.flatMap((part) =>
      part.split("-").map((one) => one.charAt(0).toUpperCase()),
    );
    const capitals = tail.filter((part) => /^\p{Lu}/u.test(part)).map((part) => part.charAt(0));
    if (letters.join("") === term || capitals.join("") === term) return tail.join(" ");
  }
  return null;
}
