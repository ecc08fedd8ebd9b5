import { type KeyPreferences, TEACHABLE } from "../keys/key-preferences.ts";
import type { LastKey } from "../keys/keys.ts";
import css from "./overlay.module.css";

interface KeyTestProps {
  readonly lastKey: LastKey | null;
  readonly preferences: KeyPreferences;
  readonly setPreferences: (next: KeyPreferences) => void;
}

/** Shows what a clicker sends, and teaches what its buttons should do. */
export function KeyTest({ lastKey, preferences, setPreferences }: KeyTestProps) {
  const { letters, taught } = preferences;
  const key = lastKey && lastKey.name !== "Escape" ? lastKey.name : null;
  return (
    <div className={css.test}>
      <p className={css.last} role="status">
        Last key received:{" "}
        <b>{lastKey ? `${spoken(lastKey.name)}: ${lastKey.means}` : "none yet"}</b>. Press a
        clicker’s buttons to test it.
      </p>
      {key && (
        <p>
          <b>{spoken(key)}</b> should always mean{" "}
          {TEACHABLE.map((command) => (
            <button
              key={command}
              type="button"
              aria-pressed={taught[key] === command}
              onClick={() => setPreferences({ letters, taught: { ...taught, [key]: command } })}
            >
              {command}
            </button>
          ))}
        </p>
      )}
      {Object.keys(taught).length > 0 && (
        <p>
          Taught:{" "}
          {Object.entries(taught)
            .map(([name, command]) => `${spoken(name)}: ${command}`)
            .join(", ")}
          .{" "}
          <button type="button" onClick={() => setPreferences({ letters, taught: {} })}>
            Forget
          </button>
        </p>
      )}
      <label>
        <input
          type="checkbox"
          checked={letters}
          onChange={(event) => setPreferences({ taught, letters: event.target.checked })}
        />{" "}
        Single-letter keys
      </label>
    </div>
  );
}

const spoken = (name: string) => (name === " " ? "Space" : name);
