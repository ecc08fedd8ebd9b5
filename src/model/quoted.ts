/**
 * The quotation marks to set before and after words of an article: none twice where the words begin
 * or end with marks of their own, and none left unpaired where a sentence is a part of longer speech.
 */
export function marksAround(said: string): readonly [before: string, after: string] {
  const [opened] = /^["“]/u.exec(said) ?? [];
  const [closed] = /["”]$/u.exec(said) ?? [];
  if (!opened && !closed) return ["“", "”"];
  const own = said.match(/["“”]/gu) ?? [];
  if (own.length % 2 === 0) return ["", ""];
  return opened ? ["", opened === '"' ? '"' : "”"] : [closed === '"' ? '"' : "“", ""];
}

/** Words of an article in quotation marks, their own or those they lack. */
export function quoted(said: string): string {
  const [before, after] = marksAround(said);
  return before + said + after;
}
