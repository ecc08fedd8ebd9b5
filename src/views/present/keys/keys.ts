import type { KeyPreferences } from "./key-preferences.ts";

/** The parts of a KeyboardEvent that decide. */
export type Key = Pick<
  KeyboardEvent,
  "key" | "code" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey" | "repeat" | "isComposing"
>;

/** The last key received: a clicker test. */
export interface LastKey {
  readonly name: string;
  /** In words. */
  readonly means: string;
}

/** Keys that type nothing: they work even with letters switched off. */
const NAMED = {
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
  Escape: "close",
  F1: "help",
  F5: "fullscreen-if-not",
  Enter: "enter",
} as const;

/** Single characters, which speech input may type by accident. Clickers send the first two. */
const LETTERS = {
  b: "black",
  ".": "black",
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
  e: "take",
  g: "go-to",
} as const;

const SHIFTED = {
  ArrowRight: "next-slide",
  ArrowLeft: "previous-slide",
  " ": "previous",
} as const;

type ValueOf<T> = T[keyof T];
/** All commands but digits. */
export type CommandName = ValueOf<typeof NAMED> | ValueOf<typeof LETTERS> | ValueOf<typeof SHIFTED>;

/** What a key asks for: a change of the show, or something of this window alone. */
export type Command = CommandName | { readonly digit: number };

const MOVES: readonly Command[] = ["next", "previous", "next-slide", "previous-slide"];

/**
 * The command of a key, or null for keys that are not ours: Tab, and anything with Ctrl, Meta
 * or Alt, stay the browser's.
 */
export function commandOf(key: Key, preferences: KeyPreferences): Command | null {
  if (key.isComposing || key.ctrlKey || key.metaKey || key.altKey) return null;
  const command = lookUp(key, preferences);
  if (command === null || (key.repeat && !isMove(command))) return null;
  return command;
}

/** Held keys repeat these, throttled; a held toggle would flicker. */
export function isMove(command: Command): boolean {
  return MOVES.includes(command);
}

function lookUp(key: Key, { letters, taught }: KeyPreferences): Command | null {
  const name = keyName(key);
  const shifted = key.shiftKey ? own(SHIFTED, name) : undefined;
  const always = own(taught, name) ?? shifted ?? own(NAMED, name);
  if (always !== undefined || !letters) return always ?? null;
  // The decimal key of a number pad types what the country writes.
  if (key.code === "NumpadDecimal") return "black";
  return isDigit(name) ? { digit: Number(name) } : (own(LETTERS, name) ?? null);
}

/**
 * What a key is called here, whatever the layout: a letter that is not Latin, or a sign that means
 * nothing, goes by the place of its key, since a clicker presses places.
 */
export function keyName({ key, code, shiftKey }: Pick<Key, "key" | "code" | "shiftKey">): string {
  if (key.length > 1 && key !== "Unidentified") return key;
  const name = key.toLowerCase();
  const isOurs = /^[a-z0-9 ]$/.test(name) || Object.hasOwn(LETTERS, name);
  return isOurs ? name : (placeName(code, shiftKey) ?? name);
}

function placeName(code: string, shiftKey: boolean): string | undefined {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter || shiftKey) return letter?.toLowerCase();
  return /^Digit([0-9])$/.exec(code)?.[1] ?? { Period: ".", Comma: "," }[code];
}

/** A key may have any name, "constructor" too. */
function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

const isDigit = (name: string) => /^[0-9]$/.test(name);

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
  ["E", "take away: slides, documents, data"],
  ["? F1", "this help"],
];
