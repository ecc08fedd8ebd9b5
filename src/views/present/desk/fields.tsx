import { useId, useState } from "react";
import { isRefused, LONGEST_MARKING, MARKINGS, markingOf } from "../../../model/marking.ts";
import { Field } from "../keys/field.tsx";
import type { Action } from "../show/show-shape.ts";

interface MarkingFieldProps {
  readonly marking: string | null;
  readonly act: (action: Action) => void;
}

/**
 * An offered marking or a line of one's own. It is shown to the room when it is whole: on
 * Enter or on leaving the field, never letter by letter.
 */
export function MarkingField({ marking, act }: MarkingFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const choices = useId();
  const enter = () => {
    if (draft === null) return;
    setDraft(null);
    if (isRefused(draft)) return setRefused(draft.trim());
    setRefused(null);
    act({ do: "marking", marking: markingOf(draft) });
  };
  const fault = refused !== null && `${whyNot(refused)} The marking is still ${marking ?? "none"}.`;
  return (
    <Field
      label="Marking"
      fault={fault || ""}
      list={choices}
      value={draft ?? marking ?? ""}
      placeholder="none"
      onChange={(event) => setDraft(event.target.value)}
      onBlur={enter}
    >
      <datalist id={choices}>
        {["none", ...MARKINGS].map((choice) => (
          <option key={choice} value={choice} />
        ))}
      </datalist>
    </Field>
  );
}

function whyNot(refused: string): string {
  if (refused.length <= LONGEST_MARKING)
    return `“${refused}” is not offered: this is no accredited system.`;
  return `A marking has at most ${LONGEST_MARKING} letters, and this has ${refused.length}.`;
}

const MINUTE_MS = 60_000;
const MOST_MINUTES = 240;

interface TargetFieldProps {
  /** Milliseconds. */
  readonly target: number;
  readonly act: (action: Action) => void;
}

/**
 * How long the show should take, when it is written whole. It is no number field: a clicker's arrows
 * would change it. What is no number of minutes leaves it as it was.
 */
export function TargetField({ target, act }: TargetFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const minutes = Math.round(target / MINUTE_MS);
  const enter = () => {
    const asked = draft === null ? null : minutesIn(draft);
    setDraft(null);
    if (asked !== null) act({ do: "timer-target", target: asked * MINUTE_MS });
  };
  return (
    <Field
      label="Target, minutes"
      fault={wrong ? `Minutes from 1 to ${MOST_MINUTES}; the target is still ${minutes}.` : ""}
      data-short=""
      inputMode="numeric"
      value={draft ?? minutes}
      onChange={({ target: { value } }) => {
        setDraft(value);
        setWrong(minutesIn(value) === null);
      }}
      onBlur={enter}
    />
  );
}

function minutesIn(text: string): number | null {
  const minutes = /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : 0;
  return minutes >= 1 && minutes <= MOST_MINUTES ? minutes : null;
}
