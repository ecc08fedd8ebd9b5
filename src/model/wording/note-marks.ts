import type { Found } from "./phrases.ts";
import { at, glued, isBreak, type Tokens } from "./token.ts";

/** "[1]", "[^12]", and small raised figures. */
export function readNoteMark(tokens: Tokens, index: number): Found<string> | null {
  const { text } = at(tokens, index);
  if (/^[¹²³⁰⁴-⁹]$/.test(text)) return { value: "a note mark", next: index + 1 };
  const inside = glued(tokens, index + 1).text === "^" ? index + 2 : index + 1;
  const isMark =
    /^\d{1,3}$/.test(glued(tokens, inside).text) && glued(tokens, inside + 1).text === "]";
  return text === "[" && isMark ? { value: "a note mark", next: inside + 2 } : null;
}

/** "(30)" and "-30-" at the end of a text: a journalist has no more to say. */
export function readEndMark(tokens: Tokens, index: number): Found<string> | null {
  const close = { "(": ")", "-": "-" }[at(tokens, index).text];
  const isMark = glued(tokens, index + 1).text === "30" && glued(tokens, index + 2).text === close;
  const isLast = at(tokens, index + 3).kind === "end";
  return close && isMark && isLast ? { value: "a mark of the end", next: index + 3 } : null;
}

/** "1." or "2)" or "(3)" where a line begins. */
export function readListNumber(tokens: Tokens, index: number): Found<string> | null {
  const { gap, text } = at(tokens, index);
  if (!isBreak(gap) && gap !== "line") return null;
  const open = text === "(" ? 1 : 0;
  const number = at(tokens, index + open);
  const close = glued(tokens, index + open + 1);
  const closes = open ? close.text === ")" : /^[.)]$/.test(close.text);
  const { gap: behind } = at(tokens, index + open + 2);
  const isList = /^\d{1,3}$/.test(number.text) && closes && behind !== "none";
  return isList ? { value: "a list number", next: index + open + 2 } : null;
}
