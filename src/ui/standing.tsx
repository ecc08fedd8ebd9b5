import type { ReactNode } from "react";
import type { Standing } from "../model/status.ts";
import css from "./standing.module.css";

/** A status word after its mark, or the mark alone: solid is done, outlined is promised, dotted is discussed. */
export function StandingMark({
  standing,
  children,
}: {
  readonly standing: Standing;
  readonly children?: ReactNode;
}) {
  return <span className={`${css.mark} ${css[standing]}`}>{children}</span>;
}

/** One of several groups side by side, under a bar drawn in its standing. */
export function StandingGroup({
  standing,
  children,
}: {
  readonly standing: Standing;
  readonly children: ReactNode;
}) {
  return <div className={`${css.group} ${css[standing]}`}>{children}</div>;
}
