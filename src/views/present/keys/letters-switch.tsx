import type { KeyPreferences } from "./key-preferences.ts";

export interface KeyPreferencesProps {
  readonly preferences: KeyPreferences;
  readonly setPreferences: (next: KeyPreferences) => void;
}

/** Single letters switched off or on (WCAG 2.1.4). */
export function LettersSwitch({ preferences, setPreferences }: KeyPreferencesProps) {
  return (
    <label>
      <input
        type="checkbox"
        checked={preferences.letters}
        onChange={(event) => setPreferences({ ...preferences, letters: event.target.checked })}
      />{" "}
      Single-letter keys
    </label>
  );
}
