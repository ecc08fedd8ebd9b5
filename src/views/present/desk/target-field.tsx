import { useId, useState } from "react";
import { giveFocusBack } from "../keys/listen.ts";
import type { Action } from "../show/show-shape.ts";
import css from "./presenter-controls.module.css";

const MINUTE_MS = 60_000;
const MOST_MINUTES = 240;

interface TargetFieldProps {
  /** Milliseconds. */
  readonly target: number;
  readonly act: (action: Action) => void;
}

/**
 * How long the show should take. It is no number field: a clicker's arrows would change it. What is
 * no number of minutes is left as it was on leaving.
 */
export function TargetField({ target, act }: TargetFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const why = useId();
  const wrong = draft !== null && minutesIn(draft) === null;
  const write = (text: string) => {
    setDraft(text);
    const minutes = minutesIn(text);
    if (minutes !== null) act({ do: "timer-target", target: minutes * MINUTE_MS });
  };
  return (
    <>
      <label>
        Target, minutes{" "}
        <input
          data-short=""
          inputMode="numeric"
          value={draft ?? Math.round(target / MINUTE_MS)}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? why : undefined}
          onChange={(event) => write(event.target.value)}
          onBlur={() => setDraft(null)}
          onKeyDown={giveFocusBack}
        />
      </label>
      <p id={why} className={css.refused} role="alert" hidden={!wrong}>
        {wrong &&
          `Minutes from 1 to ${MOST_MINUTES}; the target is still ${Math.round(target / MINUTE_MS)}.`}
      </p>
    </>
  );
}

function minutesIn(text: string): number | null {
  const minutes = /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : 0;
  return minutes >= 1 && minutes <= MOST_MINUTES ? minutes : null;
}
