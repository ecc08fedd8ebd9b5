import type { PointerEvent } from "react";
import type { Control } from "../show/use-session.ts";
import css from "./laser.module.css";

/** A dot where the speaker points, in shares of the slide. */
export function Laser({ at }: { readonly at: Control["laserAt"] }) {
  return (
    at && (
      <span
        className={css.laser}
        aria-hidden="true"
        style={{ insetInlineStart: `${at.x * 100}%`, insetBlockStart: `${at.y * 100}%` }}
      />
    )
  );
}

/** Where a pointer is over what shows the slide, told while the laser is on. */
export function point(
  { currentTarget, clientX, clientY }: PointerEvent,
  { show, pointLaser }: Pick<Control, "show" | "pointLaser">,
) {
  if (!show.laser) return;
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  pointLaser((clientX - left) / width, (clientY - top) / height);
}
