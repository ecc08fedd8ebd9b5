import type { Command, CommandName } from "../keys/keys.ts";
import { type KeyPreferencesProps, LettersSwitch } from "../keys/letters-switch.tsx";
import type { Control } from "../show/use-session.ts";
import { MarkingField, TargetField } from "./fields.tsx";
import { PlaceButton } from "./place-button.tsx";
import css from "./presenter-controls.module.css";

const BUTTONS: readonly (readonly [CommandName, string, string])[] = [
  ["previous", "Previous", "←"],
  ["next", "Next", "→"],
  ["black", "Black", "B"],
  ["white", "White", "W"],
  ["freeze", "Freeze", "Z"],
  ["laser", "Laser", "L"],
  ["auto", "Auto", "A"],
  ["overview", "Overview", "O"],
  ["table", "Data", "D"],
  ["take", "Take away", "E"],
  ["contrast", "Contrast", "C"],
  ["larger", "Larger", "+"],
  ["smaller", "Smaller", "−"],
  ["timer", "Timer", "T"],
  ["help", "Help", "?"],
];

/** Signs by the names that browsers give their keys. */
const SHORTCUTS: Readonly<Record<string, string>> = {
  "←": "ArrowLeft",
  "→": "ArrowRight",
  "+": "Plus",
  "−": "-",
};

interface ControlsProps extends KeyPreferencesProps {
  readonly control: Control;
  readonly showTimes: () => void;
  readonly resetTimer: () => void;
  readonly run: (command: Command) => void;
}

/** Every command, for whoever has no key for it, and what only the presenter sets. */
export function Controls(props: ControlsProps) {
  const { control, run, preferences, setPreferences, showTimes, resetTimer } = props;
  const { show, act } = control;
  const pressed: Partial<Record<CommandName, boolean>> = {
    black: show.blank === "black",
    white: show.blank === "white",
    freeze: show.frozen !== null,
    laser: show.laser,
    auto: show.auto,
    contrast: show.contrast,
    timer: show.timer.since !== null,
  };
  return (
    <nav className={css.controls} aria-label="Controls">
      {BUTTONS.map(([command, label, key]) => (
        <button
          key={command}
          type="button"
          data-first={command === "next" || undefined}
          aria-pressed={pressed[command]}
          aria-keyshortcuts={SHORTCUTS[key] ?? key}
          onClick={() => run(command)}
        >
          {label}
          <span className={css.spoken}>, key </span>
          <kbd>{key}</kbd>
        </button>
      ))}
      <button type="button" onClick={resetTimer}>
        Reset timer
      </button>
      <button type="button" aria-haspopup="dialog" onClick={showTimes}>
        Times
      </button>
      <PlaceButton />
      <TargetField target={show.timer.target} act={act} />
      <MarkingField marking={show.marking} act={act} />
      <LettersSwitch {...{ preferences, setPreferences }} />
    </nav>
  );
}
