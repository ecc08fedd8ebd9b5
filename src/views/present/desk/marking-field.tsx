import { useId, useState } from "react";
import { isRefused, LONGEST_MARKING, MARKINGS, markingOf } from "../../../model/marking.ts";
import { giveFocusBack } from "../keys/listen.ts";
import type { Action } from "../show/show-shape.ts";
import css from "./presenter-controls.module.css";

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
  const [choices, why] = [useId(), useId()];
  const enter = () => {
    if (draft === null) return;
    setDraft(null);
    if (isRefused(draft)) return setRefused(draft.trim());
    setRefused(null);
    act({ do: "marking", marking: markingOf(draft) });
  };
  return (
    <>
      <label>
        Marking{" "}
        <input
          list={choices}
          value={draft ?? marking ?? ""}
          placeholder="none"
          maxLength={LONGEST_MARKING}
          aria-invalid={refused !== null || undefined}
          aria-describedby={refused === null ? undefined : why}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={enter}
          onKeyDown={giveFocusBack}
        />
        <datalist id={choices}>
          {["none", ...MARKINGS].map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      </label>
      <p id={why} className={css.refused} role="alert" hidden={refused === null}>
        {refused !== null &&
          `“${refused}” is not offered: this is no accredited system. The marking is still ${marking ?? "none"}.`}
      </p>
    </>
  );
}
