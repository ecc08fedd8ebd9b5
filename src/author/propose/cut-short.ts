/**
 * The beginning of words for which there is no room: as far as a part of the sentence goes, so
 * that neither a number nor a thought is cut in two; else with a sign that they go on.
 */
export function cutShort(words: string, longest: number): string {
  if (words.length <= longest) return words;
  const whole = words.slice(0, longest + 1).replace(/\s+\S*$/, "");
  const end = [...words.matchAll(PART)].map(({ index }) => index).filter((at) => at <= longest);
  const part = words.slice(0, end.at(-1) ?? 0).replace(TRAILING, "");
  if (part.split(/\s+/).length >= FEWEST && part.length >= longest / 2) return part;
  return `${(whole.length <= longest ? whole : words.slice(0, longest)).replace(TRAILING, "")} …`;
}

/** Up to three words without a comma, as the things of a list have. */
const FEW = String.raw`(?:\s[^\s,]{1,40}){1,3}`;

/**
 * What stands before a part of a sentence begins. "At which" is no place to stop within, nor is
 * "to Kenya and Uganda": what a preposition governs may be several things. Nor is a list: cut within
 * it, its first things would be taken for all.
 */
const PART = new RegExp(
  [
    String.raw`[;:](?=["”’]?\s)`,
    String.raw`(?<!,${FEW}),(?=["”’]?\s)(?!${FEW}(?:,|\s(?:and|or)\s))`,
    String.raw`\s(?=[–—(]|(?:who|which|where|after|before)\s)(?<!\b(?:at|in|to|from|of|for|with|by)\s)`,
    String.raw`\s(?=(?:and|or)\s)(?<!\b(?:at|in|to|from|of|for|with|by|on|about|between)(?:\s\S+){0,2}\s)(?<!,${FEW}\s)`,
  ].join("|"),
  "g",
);

const TRAILING = /(?<![\s,;:–—])[\s,;:–—]+$/;

const FEWEST = 5;
