import { type ReactNode, useId } from "react";
import css from "./elsewhere.module.css";

/** Anyone but the article speaks here: on a tint, under a title that starts "From other sources". */
export function Elsewhere({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  const heading = useId();
  return (
    <aside className={css.elsewhere} aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      {children}
    </aside>
  );
}

/** Two versions, one under the other, in plain view and without a verdict. */
export function Conflict({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  const heading = useId();
  return (
    <section className={css.conflict} id={id} aria-labelledby={heading}>
      <h3 id={heading}>≠ {title}</h3>
      {children}
    </section>
  );
}
