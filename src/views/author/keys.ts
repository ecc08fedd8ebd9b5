import { KINDS } from "./kinds.ts";

/** What a key asks for while a candidate has the focus. */
export type Command =
  | "keep"
  | "go on"
  | "next"
  | "before"
  | "first"
  | "last"
  | "dismiss"
  | "edit"
  | "split"
  | "merge"
  | "undo"
  | "redo"
  | "find"
  | "keys"
  | "reopen"
  | `kind ${number}`
  | "start less"
  | "start more"
  | "end less"
  | "end more";

const KEYS: Readonly<Record<string, Command>> = {
  Enter: "keep",
  ArrowDown: "next",
  j: "next",
  ArrowUp: "before",
  k: "before",
  Home: "first",
  End: "last",
  x: "dismiss",
  e: "edit",
  s: "split",
  m: "merge",
  u: "undo",
  r: "redo",
  o: "reopen",
  "/": "find",
  "?": "keys",
  "[": "start less",
  "{": "start more",
  "]": "end more",
  "}": "end less",
};

/** A key's command; none for keys with Control, Alt or Meta, which are the browser's. */
export function commandOf(event: Pick<KeyboardEvent, "key" | "ctrlKey" | "altKey" | "metaKey">) {
  const { key } = event;
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  if (/^[1-9]$/.test(key)) return `kind ${Number(key)}` as const;
  return KEYS[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

/** What each key does, as the sheet of keys has it. */
export const SHEET: readonly (readonly [keys: string, what: string])[] = [
  ["Enter", "Keep it and go on to the next"],
  ["X", "Dismiss it, for a reason to choose"],
  ["E", "Edit it; Enter saves, keeps it and goes on"],
  ["1 – 9", KINDS.slice(0, 9).join(", ")],
  ["[ and Shift [", "Let the quote begin a word earlier, or later"],
  ["] and Shift ]", "Let the quote end a word later, or earlier"],
  ["S", "Split it where a clause begins"],
  ["M", "Merge it with the next"],
  ["O", "Open it again, undecided"],
  ["U, R", "Undo, redo"],
  ["↑ ↓ or K J, Home, End", "Go to another without deciding"],
  ["/", "Find words"],
  ["?", "These keys"],
];
