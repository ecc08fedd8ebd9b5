/** What a key asks for: a change of the show, or something of this window alone. */
export type Command =
  | "next"
  | "previous"
  | "next-slide"
  | "previous-slide"
  | "first"
  | "last"
  | "black"
  | "white"
  | "freeze"
  | "auto"
  | "laser"
  | "contrast"
  | "larger"
  | "smaller"
  | "timer"
  | "fullscreen"
  | "fullscreen-if-not"
  | "presenter"
  | "overview"
  | "go-to"
  | "table"
  | "help"
  | "close"
  | { readonly digit: number }
  | "enter";

/** The parts of a KeyboardEvent that decide. */
export interface Key {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly repeat: boolean;
  readonly isComposing: boolean;
}

/** Keys that clickers send, or that type nothing: they work even with characters switched off. */
const NAMED: Readonly<Record<string, Command>> = {
  PageDown: "next",
  ArrowRight: "next",
  ArrowDown: "next",
  " ": "next",
  PageUp: "previous",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  Backspace: "previous",
  Home: "first",
  End: "last",
  ".": "black",
  b: "black",
  Escape: "close",
  F1: "help",
  F5: "fullscreen-if-not",
  Enter: "enter",
};

/** Single characters, which speech input may type by accident (WCAG 2.1.4). */
const CHARACTERS: Readonly<Record<string, Command>> = {
  ",": "white",
  "?": "help",
  "+": "larger",
  "-": "smaller",
  "−": "smaller",
  n: "next",
  p: "previous",
  w: "white",
  f: "fullscreen",
  s: "presenter",
  o: "overview",
  z: "freeze",
  a: "auto",
  t: "timer",
  l: "laser",
  c: "contrast",
  d: "table",
  g: "go-to",
};

const SHIFTED: Readonly<Record<string, Command>> = {
  ArrowRight: "next-slide",
  ArrowLeft: "previous-slide",
  " ": "previous",
};

const MOVES: readonly Command[] = ["next", "previous", "next-slide", "previous-slide"];

/**
 * The command of a key, or null for keys that are not ours: Tab, and anything with Ctrl, Meta
 * or Alt, stay the browser's.
 * @param characters whether single characters that no clicker sends are commands
 */
export function commandOf(key: Key, characters: boolean): Command | null {
  if (key.isComposing || key.ctrlKey || key.metaKey || key.altKey) return null;
  const command = lookUp(key, characters);
  if (command === null || (key.repeat && !isMove(command))) return null;
  return command;
}

/** Held keys repeat these, throttled; a held toggle would flicker. */
export function isMove(command: Command): boolean {
  return MOVES.includes(command);
}

function lookUp({ key, code, shiftKey }: Key, characters: boolean): Command | null {
  if (code === "NumpadDecimal") return "black";
  const name = key.length === 1 ? key.toLowerCase() : key;
  const always = (shiftKey ? SHIFTED[name] : undefined) ?? NAMED[name];
  if (always !== undefined || !characters) return always ?? null;
  return /^[0-9]$/.test(name) ? { digit: Number(name) } : (CHARACTERS[name] ?? null);
}

/** For the help: what a speaker reads, in the order of use. */
export const KEY_HELP: readonly (readonly [string, string])[] = [
  ["PageDown → ↓ Space Enter N", "next step, else next slide"],
  ["PageUp ← ↑ Shift+Space Backspace P", "previous"],
  ["Shift+→ Shift+←", "next or previous slide, skipping steps"],
  ["Home End", "first or last slide"],
  ["digits then Enter, or G", "go to a slide"],
  ["B .", "black screen"],
  ["W ,", "white screen"],
  ["F F5", "full screen"],
  ["Esc", "close what is on top, leave full screen, end the show"],
  ["S", "presenter window"],
  ["O", "overview"],
  ["Z", "freeze what the audience sees; again: catch up"],
  ["A", "advance by itself"],
  ["T", "timer: start and pause"],
  ["L", "laser pointer"],
  ["+ −", "text size"],
  ["C", "projector contrast"],
  ["D", "data table of the chart"],
  ["? F1", "this help"],
];
