import { type ReactNode, useId, useRef, useState } from "react";
import { copy } from "./browser/clipboard.ts";
import css from "./embed-dialog.module.css";

interface SnippetProps {
  readonly title: string;
  readonly text: string;
  /** When to use it. */
  readonly children: ReactNode;
}

const SAID = {
  nothing: "",
  copied: "Copied.",
  refused:
    "This browser does not let a button copy. The text is selected: press Ctrl+C (⌘C on a Mac).",
} as const;

/** A text to take away: by button or, where that is refused, selected for the keyboard. */
export function Snippet({ title, text, children }: SnippetProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const heading = useId();
  const [said, setSaid] = useState<keyof typeof SAID>("nothing");
  const take = async () => {
    const copied = await copy({ text });
    if (!copied) {
      area.current?.focus();
      area.current?.select();
    }
    setSaid(copied ? "copied" : "refused");
  };
  return (
    <section className={css.snippet} aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      <p>{children}</p>
      <textarea ref={area} readOnly rows={4} value={text} aria-labelledby={heading} />
      <p className={css.copy}>
        <button type="button" onClick={take} aria-describedby={heading}>
          Copy
        </button>
        <span role="status">{SAID[said]}</span>
      </p>
    </section>
  );
}
