import { useRef, useState } from "react";
import { type Copied, copy } from "./browser/clipboard.ts";
import css from "./take-dialog.module.css";

interface CopyButtonProps {
  /** What is copied, in a few words. */
  readonly label: string;
  readonly of: Copied;
}

const REFUSED =
  "This browser does not let a button copy. The text is selected: press Ctrl+C (⌘C on a Mac).";

/** Copies; where that is refused, the text is shown and selected for the keyboard. */
export function CopyButton({ label, of }: CopyButtonProps) {
  const [said, setSaid] = useState("");
  const refused = said === REFUSED;
  const press = async () => {
    // The same words twice would not be heard again.
    setSaid("");
    setSaid((await copy(of)) ? "Copied." : REFUSED);
  };
  return (
    <>
      <button type="button" className={css.press} onClick={press}>
        {label}
      </button>
      <span role="status" className={css.said}>
        {said}
      </span>
      {refused && <Selected text={of.text} />}
    </>
  );
}

function Selected({ text }: { readonly text: string }) {
  const shown = useRef(false);
  const select = (area: HTMLTextAreaElement | null) => {
    if (area && !shown.current) area.select();
    shown.current = true;
  };
  return (
    <textarea
      ref={select}
      className={css.area}
      readOnly
      rows={4}
      value={text}
      aria-label="Text to copy"
    />
  );
}
