import { useHeldFocus } from "../../../ui/held-focus.ts";
import { TEACHABLE } from "../keys/key-preferences.ts";
import type { LastKey } from "../keys/keys.ts";
import { type KeyPreferencesProps, LettersSwitch } from "../keys/letters-switch.tsx";
import css from "./overlay.module.css";

interface KeyTestProps extends KeyPreferencesProps {
  readonly lastKey: LastKey | null;
}

/** Shows what a clicker sends, and teaches what its buttons should do. */
export function KeyTest({ lastKey, preferences, setPreferences }: KeyTestProps) {
  const { letters, taught } = preferences;
  const key = lastKey && lastKey.name !== "Escape" ? lastKey.name : null;
  const held = useHeldFocus<HTMLDivElement>();
  return (
    <div className={css.test} {...held}>
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
      <LettersSwitch {...{ preferences, setPreferences }} />
    </div>
  );
}

const spoken = (name: string) => (name === " " ? "Space" : name);
