import { type ReactNode, useLayoutEffect, useRef } from "react";
import css from "./sheet.module.css";

interface SheetProps {
  readonly title: string;
  readonly marking: string | null;
  readonly close: () => void;
  /** What is marked with `data-focus` or is current has the focus first, not the button that closes. */
  readonly children: ReactNode;
}

/** A dialog over the show. What is too long scrolls between the two markings. */
export function Sheet({ title, marking, close, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Talks to the document: only the browser can make the rest inert. It gives the focus back to where
  // it was when the dialog is closed, which therefore must come before React takes it away.
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    opened?.querySelector<HTMLElement>("[data-focus], [aria-current]")?.focus();
    return () => opened?.close();
  }, []);
  return (
    <dialog ref={dialog} className={css.sheet} aria-label={title} onCancel={close}>
      <header className={css.top}>
        {marking && <p className={css.marking}>{marking}</p>}
        <div className={css.head}>
          <h2>{title}</h2>
          <button type="button" onClick={close}>
            Close (Esc)
          </button>
        </div>
      </header>
      <div className={css.body}>{children}</div>
      {marking && <p className={css.marking}>{marking}</p>}
    </dialog>
  );
}
