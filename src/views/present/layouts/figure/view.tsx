import type { Figure } from "../../../../model/figure.ts";
import { AmountText, Measure } from "../../../../ui/figure.tsx";
import { CONFLICT } from "../list/entries.ts";
import type { ViewProps } from "../piece.ts";
import { qualifierOf } from "./lockup.ts";
import css from "./view.module.css";

export function FigureView({ part, alone }: ViewProps<"figure">) {
  return <Lockup figure={part.figure} stacked={!alone} />;
}

interface LockupProps {
  readonly figure: Figure;
  /** The qualifier over the number, as in what stands beside it; else before it, if it has room. */
  readonly stacked: boolean;
  /** A drawing beside it shows already whether it is a bound. */
  readonly drawn?: boolean;
  /** Its scale under its number. */
  readonly folded?: boolean;
}

/** Qualifier, number and what it counts, for a room: nothing in it can be pressed. */
export function Lockup({ figure, stacked, drawn = false, folded = false }: LockupProps) {
  const qualifier = qualifierOf(figure);
  return (
    <div
      className={css.figure}
      data-claim={figure.claim}
      data-stacked={stacked || undefined}
      data-drawn={drawn || undefined}
      data-folded={folded || undefined}
    >
      <span className={css.qualifier}>{qualifier && `${qualifier} `}</span>
      <span className={css.number}>
        <AmountText quantity={figure.quantity} />
      </span>
      <span className={css.label}>
        {!drawn && <Measure quantity={figure.quantity} />}
        <span>{`${figure.label} `}</span>
        <Conflict disputed={figure.conflicts.length > 0} />
      </span>
    </div>
  );
}

/** Travels with every copy of what another source contradicts. */
export function Conflict({ disputed }: { readonly disputed: boolean }) {
  return disputed && <b className={css.conflict}>{CONFLICT}</b>;
}
