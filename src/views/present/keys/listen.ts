import { useEffect, useRef } from "react";
import type { KeyPreferences } from "./key-preferences.ts";
import { type Command, commandOf, isMove, keyName } from "./keys.ts";

/** A held clicker button repeats; the room should see single steps. */
const MOVE_EVERY_MS = 150;

/**
 * Keys of this window, while mounted: a clicker types wherever the last click was.
 * @param run answers whether the key was the show's: else the browser has it
 * @param onKey told of every key with what it means: the help shows the last one received
 */
export function useKeys(
  preferences: KeyPreferences,
  run: (command: Command, key: string, inField: boolean) => boolean,
  onKey: (key: string, command: Command | null) => void,
) {
  const now = useRef({ preferences, run, onKey });
  now.current = { preferences, run, onKey };
  // Talks to the window.
  useEffect(() => {
    let moved = Number.NEGATIVE_INFINITY;
    const tooSoon = ({ repeat, timeStamp }: KeyboardEvent) =>
      repeat && timeStamp - moved < MOVE_EVERY_MS;
    const act = (event: KeyboardEvent, command: Command) => {
      const isHeld = isMove(command) && tooSoon(event);
      if (!isHeld && !now.current.run(command, event.key, isIn(FIELDS, event))) return;
      event.preventDefault();
      if (isMove(command) && !isHeld) moved = event.timeStamp;
    };
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || belongsToField(event)) return;
      // A clicker's start button, however long held: a reload would lose the room.
      if (event.key === "F5" && !event.ctrlKey) event.preventDefault();
      const command = commandOf(event, now.current.preferences);
      if (!MODIFIERS.includes(event.key)) now.current.onKey(keyName(event), command);
      if (command !== null) act(event, command);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}

/** Pressed on the way to another key, or to a button of the help. */
const MODIFIERS: readonly string[] = ["Shift", "Control", "Alt", "AltGraph", "Meta", "Tab"];

const FIELDS = "input:not([type=checkbox]), textarea, select, [contenteditable]";
const PRESSED = "button, a, summary, input[type=checkbox]";
/** What a field does not keep: a clicker knows of no field. */
const NEVER_TYPED: readonly string[] = ["Escape", "F5", "PageUp", "PageDown"];

/** Fields keep every key that types; a focused button or link keeps the two that press it. */
function belongsToField(event: KeyboardEvent): boolean {
  const { key } = event;
  if (isIn(FIELDS, event)) return !NEVER_TYPED.includes(key);
  return (key === " " || key === "Enter") && isIn(PRESSED, event);
}

function isIn(some: string, { target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest(some) !== null;
}
