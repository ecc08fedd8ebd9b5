import type { ReactNode } from "react";
import css from "./author.module.css";

interface PartFrameProps {
  readonly title: string;
  /** Whether it is a proposal that nobody has looked at. */
  readonly proposed?: boolean;
  readonly check?: () => void;
  readonly children: ReactNode;
}

/** One of a briefing's own parts, and whether somebody has looked at it. */
export function PartFrame({ title, proposed = false, check, children }: PartFrameProps) {
  return (
    <section className={css.part} aria-label={title}>
      <h2>{title}</h2>
      {proposed && (
        <p className={css.row}>
          Proposed by rules, not looked at yet.
          <button
            type="button"
            className={css.button}
            onClick={check}
            aria-label={`${title}: it is right`}
          >
            It is right
          </button>
        </p>
      )}
      {children}
    </section>
  );
}
