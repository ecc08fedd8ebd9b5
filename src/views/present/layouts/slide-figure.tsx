import type { Figure } from "../../../model/figure.ts";
import { parts } from "../../../model/format.ts";
import { Measure, wholeAmounts } from "../../../ui/figure.tsx";
import { CONFLICT } from "../deck/entries.ts";
import { figureWords, qualifierOf } from "../deck/lockup.ts";
import css from "./slide-figure.module.css";

interface SlideFigureProps {
  readonly figure: Figure;
  /** A bar under it shows already whether it is a bound. */
  readonly drawn: boolean;
}

/** Qualifier, number and what it counts, for a room: nothing in it can be pressed. */
export function SlideFigure({ figure, drawn }: SlideFigureProps) {
  const { number, scale } = parts(figure.quantity);
  return (
    <div className={css.figure} data-claim={figure.claim}>
      <span className={css.qualifier}>{qualifierOf(figure)} </span>
      <span className={css.number}>
        {wholeAmounts(number)} {scale && <small>{scale}</small>}
      </span>
      <span className={css.label}>
        {!drawn && <Measure quantity={figure.quantity} />}
        {figure.label} <Conflict disputed={figure.conflicts.length > 0} />
      </span>
    </div>
  );
}

/** The first figure large; the others in a list, each with its qualifier. */
export function KeyFigures({ figures: [first, ...rest] }: { readonly figures: readonly Figure[] }) {
  return (
    <div className={css.key}>
      {first && <SlideFigure figure={first} drawn={false} />}
      {rest.length > 0 && (
        <ol>
          {rest.map((figure) => (
            <li key={figure.claim} data-claim={figure.claim}>
              <b>{figureWords(figure)}</b>{" "}
              <span>
                {figure.short} <Conflict disputed={figure.conflicts.length > 0} />
              </span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** Travels with every copy of what another source contradicts. */
export function Conflict({ disputed }: { readonly disputed: boolean }) {
  return disputed && <b className={css.conflict}>{CONFLICT}</b>;
}
