import { useEffect, useRef } from "react";
import { type Command, commandOf, isMove } from "./keys.ts";

/** A held clicker button repeats; the room should see single steps. */
const MOVE_EVERY_MS = 150;

/**
 * Keys of this window, while mounted: a clicker types wherever the last click was.
 * @param onKey told of every key with what it means: the help shows the last one received
 */
export function useKeys(
  run: (command: Command) => void,
  onKey: (key: string, command: Command | null) => void,
) {
  const now = useRef({ run, onKey });
  now.current = { run, onKey };
  // Talks to the window.
  useEffect(() => {
    let moved = Number.NEGATIVE_INFINITY;
    const tooSoon = ({ repeat, timeStamp }: KeyboardEvent) =>
      repeat && timeStamp - moved < MOVE_EVERY_MS;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event)) return;
      const command = commandOf(event, true);
      now.current.onKey(event.key, command);
      if (command === null) return;
      event.preventDefault();
      if (isMove(command)) {
        if (tooSoon(event)) return;
        moved = event.timeStamp;
      }
      now.current.run(command);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}

/** Fields keep every key; a focused button or link keeps the two that press it. */
function isTyping({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest("input, textarea, select, [contenteditable]")) return key !== "Escape";
  return (key === " " || key === "Enter") && target.closest("button, a, summary") !== null;
}
