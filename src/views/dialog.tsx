import { type ReactNode, useEffect, useId, useRef } from "react";
import { createPortal } from "react-dom";
import css from "./dialog.module.css";

interface DialogProps {
  readonly title: string;
  /** What stands in it needs much room. */
  readonly wide?: boolean;
  /** Where it is not that of the page. */
  readonly theme?: "dark" | undefined;
  /** Told when it has been closed, in whatever way. */
  readonly close: () => void;
  readonly children: ReactNode;
  /** What stands beside the way out. */
  readonly beside?: ReactNode;
}

/** A dialog over the page: its name, what it holds, and the way out, in view however far down. */
export function Dialog({ title, wide = false, theme, close, children, beside }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Talks to the browser: only this call makes the rest of the page inert.
  useEffect(() => dialog.current?.showModal(), []);
  return createPortal(
    <dialog
      ref={dialog}
      className={wide ? `${css.dialog} ${css.wide}` : css.dialog}
      data-theme={theme}
      aria-labelledby={heading}
      onClose={close}
      // Keys are kept from the page behind, which has its own.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id={heading}>{title}</h2>
      {children}
      <p className={css.end}>
        {beside}
        <button type="button" className={css.close} onClick={() => dialog.current?.close()}>
          Close
        </button>
      </p>
    </dialog>,
    document.body,
  );
}
