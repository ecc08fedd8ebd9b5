import type { KeyboardEvent, ReactNode } from "react";
import css from "./author.module.css";
import { focusNow } from "./focus-now.ts";

interface ChoicesProps {
  readonly title: string;
  readonly choices: readonly {
    readonly name: string;
    readonly content: ReactNode;
    readonly choose: () => void;
  }[];
  readonly close: () => void;
  readonly children?: ReactNode;
}

/** Numbered answers: by their digit, by Tab and Enter, or pressed; Escape leaves all as it is. */
export function Choices({ title, choices, close, children }: ChoicesProps) {
  const press = (event: KeyboardEvent) => {
    const typing = event.target instanceof HTMLInputElement;
    if (event.key === "Escape") close();
    else if (!typing && choices[Number(event.key) - 1]) choices[Number(event.key) - 1]?.choose();
    else return;
    event.preventDefault();
  };
  return (
    <fieldset className={css.actions} aria-label={title} onKeyDown={press}>
      <p className={css.question}>{title}</p>
      {choices.map(({ name, content, choose }, index) => (
        <button
          key={name}
          type="button"
          className={css.button}
          ref={index === 0 ? focusNow : undefined}
          onClick={choose}
        >
          <kbd>{index + 1}</kbd> <span>{content}</span>
        </button>
      ))}
      {children}
      <button
        type="button"
        className={css.button}
        ref={choices.length === 0 ? focusNow : undefined}
        onClick={close}
      >
        Leave it <kbd>Esc</kbd>
      </button>
    </fieldset>
  );
}
