import { type ReactNode, useId, useLayoutEffect, useRef, useState } from "react";
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
  outdated: "This has changed since it was copied.",
  refused:
    "This browser does not let a button copy. The text is selected: press Ctrl+C (⌘C on a Mac).",
} as const;

/**
 * A text to take away: by button or, where that is refused, selected for the keyboard. It changes
 * when a frame's height becomes known, also after that.
 */
export function Snippet({ title, text, children }: SnippetProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const heading = useId();
  const [pressed, setPressed] = useState<"nothing" | "copied" | "refused">("nothing");
  const [copied, setCopied] = useState("");
  const said = pressed === "copied" && copied !== text ? "outdated" : pressed;
  const take = async () => {
    const isCopied = await copy({ text });
    if (!isCopied) {
      area.current?.focus();
      area.current?.select();
    }
    setCopied(text);
    setPressed(isCopied ? "copied" : "refused");
  };
  // Talks to the text field, whose selection ends with its text.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is selected is the text
  useLayoutEffect(() => {
    if (pressed === "refused" && document.activeElement === area.current) area.current?.select();
  }, [text, pressed]);
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
