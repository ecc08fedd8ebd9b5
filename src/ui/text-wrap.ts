/**
 * Words broken into lines as a browser would; a word wider than the room has its own line.
 * @param widthOf of words on one line
 */
export function wrap(
  words: string,
  width: number,
  widthOf: (words: string) => number,
): readonly string[] {
  const lines: string[] = [];
  const space = widthOf("a b") - widthOf("ab");
  let used = 0;
  for (const word of words.split(/ +/).filter(Boolean)) {
    const wide = widthOf(word);
    if (lines.length > 0 && used + space + wide <= width) {
      lines[lines.length - 1] += ` ${word}`;
      used += space + wide;
    } else {
      lines.push(word);
      used = wide;
    }
  }
  return lines;
}

/** The same lines, but no word alone on the last of them, if the one before has a word to spare. */
export function withoutLoneWord(
  lines: readonly string[],
  width: number,
  widthOf: (words: string) => number,
): readonly string[] {
  const [last = "", before = ""] = [lines.at(-1), lines.at(-2)];
  const space = before.lastIndexOf(" ");
  const moved = `${before.slice(space + 1)} ${last}`;
  const isSpare = before.indexOf(" ") < space && !last.includes(" ");
  if (!isSpare || widthOf(moved) > width) return lines;
  return [...lines.slice(0, -2), before.slice(0, space), moved];
}

/** The same words, which break nowhere between a number and its scale, currency or month. */
export function withWholeAmounts(words: string): string {
  return words.replace(WITHIN, "\u00a0");
}
const WITHIN =
  /(?<=\d) (?=(?:million|billion|trillion|per cent|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)\b)|(?<=\b(?:[A-Z]{3}|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)) (?=\d)/g;

/** The same words, which may break anywhere between two of them. */
export function loosely(words: string): string {
  return words.replaceAll("\u00a0", " ");
}
