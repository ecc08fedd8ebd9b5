import { useEffect, useRef } from "react";
import { type Command, commandOf, isMove } from "./keys.ts";

/** A held clicker button repeats; the room should see single steps. */
const MOVE_EVERY_MS = 150;

/**
 * Keys of this window, while mounted: a clicker types wherever the last click was.
 * @param characters whether single characters that no clicker sends are commands
 * @param onKey told of every key with what it means: the help shows the last one received
 */
export function useKeys(
  characters: boolean,
  run: (command: Command) => void,
  onKey: (key: string, command: Command | null) => void,
) {
  const now = useRef({ characters, run, onKey });
  now.current = { characters, run, onKey };
  // Talks to the window.
  useEffect(() => {
    let moved = Number.NEGATIVE_INFINITY;
    const tooSoon = ({ repeat, timeStamp }: KeyboardEvent) =>
      repeat && timeStamp - moved < MOVE_EVERY_MS;
    const act = (event: KeyboardEvent, command: Command) => {
      event.preventDefault();
      if (isMove(command) && tooSoon(event)) return;
      if (isMove(command)) moved = event.timeStamp;
      now.current.run(command);
    };
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || belongsToField(event)) return;
      // A clicker's start button, however long held: a reload would lose the room.
      if (event.key === "F5" && !event.ctrlKey) event.preventDefault();
      const command = commandOf(event, now.current.characters);
      now.current.onKey(event.key, command);
      if (command !== null) act(event, command);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}

const FIELDS = "input:not([type=checkbox]), textarea, select, [contenteditable]";
const PRESSED = "button, a, summary, input[type=checkbox]";

/** Fields keep every key; a focused button or link keeps the two that press it. */
function belongsToField({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(FIELDS)) return key !== "Escape" && key !== "F5";
  return (key === " " || key === "Enter") && target.closest(PRESSED) !== null;
}
