import type { Figure } from "../model/figure.ts";
import { parts } from "../model/format.ts";
import { isBounded, type Quantity } from "../model/quantity.ts";
import { claimSource } from "../model/source.ts";
import { Cited } from "./cite.tsx";
import css from "./figure.module.css";

/** Qualifier, number and what it counts, as one lock-up: the first two never part. */
export function FigureLockup({ figure }: { readonly figure: Figure }) {
  const { claim, quantity, lead, label, conflicts } = figure;
  const { qualifier, number, scale } = parts(quantity);
  return (
    <div className={css.figure} data-claim={claim.id}>
      <span className={css.qualifier}>{`${[lead, qualifier].filter(Boolean).join(" ")} `}</span>
      <span className={css.number}>
        {`${number} `}
        {scale && <small>{scale}</small>}
      </span>{" "}
      <Measure quantity={quantity} />
      <span className={css.label}>
        <Cited sources={[claimSource(claim)]}>{label}</Cited>
        {conflicts.length > 0 && " "}
        {conflicts.map((fact) => (
          <a key={fact.id} className={css.conflict} href={`#conflict-${fact.id}`}>
            ≠ sources disagree
          </a>
        ))}
      </span>
    </div>
  );
}

/** Closed by an end stop when the figure is exact, open when it is only a bound. */
export function Measure({ quantity }: { readonly quantity: Quantity }) {
  return (
    <svg className={css.measure} viewBox="0 0 120 12" aria-hidden="true">
      {isBounded(quantity) ? (
        <>
          <path d="M0 3.5h66v5H0zM66 0h2.5v12H66zM71.5 3.5h7v5h-7zM81.5 3.5h5.5v5h-5.5zM90 3.5h4v5h-4zM97 3.5h2.5v5h-2.5zM102.5 3.5h1.5v5h-1.5z" />
          <path d="M109 .5l6 5.5-6 5.5" fill="none" stroke="currentColor" strokeWidth="2.5" />
        </>
      ) : (
        <path d="M0 3.5h118v5H0zM117.5 0h2.5v12h-2.5z" />
      )}
    </svg>
  );
}
