import { readEnd } from "./ends.ts";
import { type Found, words } from "./phrases.ts";
import { at, before, glued, near, type Tokens } from "./token.ts";

/**
 * "A low of -20 °C", "minus 0.3 per cent": a claim holds no number below zero, and without its sign
 * it would be another one.
 */
export function readBelowZero(tokens: Tokens, index: number): Found<string> | null {
  if (!isMinus(tokens, index) || !isOpening(tokens, index)) return null;
  const end = readEnd(tokens, index + 1);
  const isAmount = end && (end.sort !== "count" || at(tokens, index).gap === "cell");
  return isAmount ? { value: "a number below zero", next: end.next } : null;
}

function isMinus(tokens: Tokens, index: number): boolean {
  const { lower, gap } = at(tokens, index);
  if (lower === "minus") return near(tokens, index + 1).kind !== "end";
  return lower === "-" && gap !== "none" && glued(tokens, index + 1).kind !== "end";
}

/** Whether no other number stands before it, from which it would be taken or with which it would range. */
function isOpening(tokens: Tokens, index: number): boolean {
  const { gap } = at(tokens, index);
  return gap === "cell" || LEADS.has(before(tokens, index).lower);
}

const LEADS = words(
  "at of to by from was were is are be between and or below reach reached reaches fell rose with than " +
    "around about nearly almost roughly",
);
