import type { ReactNode } from "react";
import { useHeldFocus } from "../../ui/held-focus.ts";
import css from "./author.module.css";
import { TITLES } from "./faults.ts";
import { Faults } from "./fields.tsx";

interface PartFrameProps {
  /** Its name among the parts. */
  readonly part: string;
  /** Whether it is a proposal that nobody has looked at. */
  readonly proposed?: boolean;
  readonly check?: () => void;
  /** What does not hold of it, and is not said at a field of its own. */
  readonly faults?: readonly string[];
  /** What it is for, to somebody who sees it for the first time. */
  readonly about?: string;
  readonly children: ReactNode;
}

/** One of a briefing's own parts, and whether somebody has looked at it. */
export function PartFrame(props: PartFrameProps) {
  const { part, proposed = false, check, faults = [], about, children } = props;
  const title = TITLES[part] ?? part;
  const held = useHeldFocus<HTMLElement>();
  return (
    <section className={css.part} aria-label={title} {...held}>
      <h2>{title}</h2>
      {about && <p className={css.small}>{about}</p>}
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
      <Faults faults={faults} />
      {children}
    </section>
  );
}
