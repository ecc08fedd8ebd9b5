import { useEffect, useState } from "react";
import { recall, remember } from "../../services/storage.ts";
import { isBoolean } from "../show/shape.ts";

const KEY = "briefing:single-character-keys";
const kept = () => recall("local", KEY, isBoolean) ?? true;

/** Whether single characters are commands: a preference of this browser, in all its windows. */
export function useCharacters(): readonly [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(true);
  // Talks to the storage that this browser's windows share.
  useEffect(() => {
    setOn(kept());
    const changed = ({ key }: StorageEvent) => key === KEY && setOn(kept());
    addEventListener("storage", changed);
    return () => removeEventListener("storage", changed);
  }, []);
  const set = (next: boolean) => {
    setOn(next);
    remember("local", KEY, next);
  };
  return [on, set];
}
