import { Notice } from "../ui/notice.tsx";
import css from "./take-dialog.module.css";

/** What was asked for because a room's page is without it. */
export interface Asked {
  readonly came: boolean;
  /** Whether it is being asked for again. */
  readonly trying: boolean;
  readonly retry: () => void;
}

/**
 * Whether what only a speaker should see is in what is made. A button that may not be pressed just now
 * keeps the focus: the browser would take it from a disabled one.
 */
export function TakeLacking({ came, trying, retry }: Asked) {
  if (came)
    return (
      <Notice
        tone="news"
        ref={focusIfLost}
      >{`Fetched: ${HELD_BACK} are in what is made here.`}</Notice>
    );
  return (
    <Notice tone="problem">
      <p>
        {`The whole briefing could not be fetched: ${HELD_BACK} are missing from what is made here.`}
      </p>
      <button type="button" className={css.press} onClick={retry} aria-disabled={trying}>
        {trying ? "Trying…" : "Try again"}
      </button>
    </Notice>
  );
}

/** The button that had the focus is gone once it has served. */
function focusIfLost(notice: HTMLElement | null) {
  if (document.activeElement === document.body) notice?.focus();
}

const HELD_BACK = "speaker notes, and what to read with care,";
