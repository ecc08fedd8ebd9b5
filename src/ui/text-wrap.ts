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
