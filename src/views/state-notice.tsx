import { Notice } from "../ui/notice.tsx";
import css from "./state-notice.module.css";
import { timeOfDay } from "./time-of-day.ts";

interface StateNoticeProps {
  /** Why the last loading failed, or null. */
  readonly faults: readonly string[] | null;
  readonly isFetching: boolean;
  readonly retry: () => void;
  /** Whether an earlier briefing is still shown. */
  readonly kept: boolean;
  /** When other data replaced what was shown, in milliseconds since 1970, or null. */
  readonly changedAt: number | null;
}

/** What the reader must know about the data's state: a fault with its remedy, or a change. */
export function StateNotice({ faults, isFetching, retry, kept, changedAt }: StateNoticeProps) {
  if (faults) {
    return (
      <Notice tone="problem">
        <div>
          <p>
            {kept
              ? "The briefing could not be refreshed. What you see is the last good version."
              : "Nothing can be shown until these are mended:"}
          </p>
          <ul className={css.faults}>
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </div>
        <button type="button" className={css.retry} onClick={retry} aria-disabled={isFetching}>
          {isFetching ? "Trying…" : "Try again"}
        </button>
      </Notice>
    );
  }
  if (changedAt === null) return null;
  return (
    <Notice tone="news">
      The briefing’s data changed at {timeOfDay(changedAt)}. This page shows the new data.
    </Notice>
  );
}
