import { useEffect, useState } from "react";
import { type Is, isBoolean, isObject, isOneOf } from "../../browser/shape.ts";
import { recall, remember } from "../../browser/storage.ts";

/** What a clicker's button can be taught to do. */
export const TEACHABLE = ["next", "previous", "black"] as const;
type Teachable = (typeof TEACHABLE)[number];

/** How this browser's windows take keys. */
export interface KeyPreferences {
  /** Whether single letters, digits and signs are commands (WCAG 2.1.4). */
  readonly letters: boolean;
  /** Keys that a clicker of this room sends, by name: they act in any case. */
  readonly taught: Readonly<Record<string, Teachable>>;
}

export const USUAL_KEYS: KeyPreferences = { letters: true, taught: {} };

const KEY = "briefing:keys";

const isTaught: Is<KeyPreferences["taught"]> = (value): value is KeyPreferences["taught"] =>
  typeof value === "object" && value !== null && Object.values(value).every(isOneOf(...TEACHABLE));

const isPreferences = isObject<KeyPreferences>({ letters: isBoolean, taught: isTaught });

const kept = () => recall("local", KEY, isPreferences) ?? USUAL_KEYS;

/** The preference, and what changes it in all windows. */
export function useKeyPreferences(): readonly [KeyPreferences, (next: KeyPreferences) => void] {
  const [preferences, setPreferences] = useState(USUAL_KEYS);
  // Talks to the storage that this browser's windows share.
  useEffect(() => {
    setPreferences(kept());
    const changed = ({ key }: StorageEvent) => key === KEY && setPreferences(kept());
    addEventListener("storage", changed);
    return () => removeEventListener("storage", changed);
  }, []);
  const set = (next: KeyPreferences) => {
    setPreferences(next);
    remember("local", KEY, next);
  };
  return [preferences, set];
}
