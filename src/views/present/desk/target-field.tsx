import { useState } from "react";
import type { Action } from "../show/show.ts";

const MINUTE_MS = 60_000;
const MOST_MINUTES = 240;

interface TargetFieldProps {
  /** Milliseconds. */
  readonly target: number;
  readonly act: (action: Action) => void;
}

/** How long the show should take. What is no number of minutes is left as it was on leaving. */
export function TargetField({ target, act }: TargetFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const write = (text: string) => {
    setDraft(text);
    const minutes = Number(text);
    if (Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES) {
      act({ do: "timer-target", target: minutes * MINUTE_MS });
    }
  };
  return (
    <label>
      Target, minutes{" "}
      <input
        type="number"
        min={1}
        max={MOST_MINUTES}
        value={draft ?? Math.round(target / MINUTE_MS)}
        onChange={(event) => write(event.target.value)}
        onBlur={() => setDraft(null)}
      />
    </label>
  );
}
