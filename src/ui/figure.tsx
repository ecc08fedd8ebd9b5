import { Fragment } from "react";
import { type Ending, endingOf } from "../model/ending.ts";
import type { Figure } from "../model/figure.ts";
import { amountsOf, parts } from "../model/format.ts";
import { fromNought, isNumeric, type Quantity } from "../model/quantity.ts";
import { endsOf, type Stop, shapeOf, slatPath } from "./bound-shape.ts";
import { Cited } from "./cite.tsx";
import css from "./figure.module.css";
import { widthOf } from "./text-width.ts";

interface FigureLockupProps {
  readonly figure: Figure;
  /** Those that it stands among: their numbers are set alike. */
  readonly among?: readonly Figure[];
}

/** Qualifier, number and what it counts, as one lock-up: the first two are one text. */
export function FigureLockup({ figure, among = [figure] }: FigureLockupProps) {
  const { row, claim, quantity, label, conflicts } = figure;
  const { number, scale } = parts(quantity);
  const before = beforeNumber(figure);
  const isDisputed = conflicts.length > 0;
  return (
    <div className={isDisputed ? `${css.figure} ${css.disputed}` : css.figure} data-claim={claim}>
      {/* Several sizes are several texts, which would be heard one by one: this is one. */}
      <span
        className={css.stated}
        role="img"
        aria-label={[before, number, scale].filter(Boolean).join(" ")}
      >
        <span className={css.qualifier}>{`${before}\u00a0`}</span>
        <span className={classOf(figure, among)}>
          <AmountText quantity={quantity} />
        </span>
      </span>{" "}
      <Measure quantity={quantity} />
      <span className={css.label}>
        <Cited sources={row.sources}>{label}</Cited>
      </span>
      {isDisputed && " "}
      {conflicts.map((fact) => (
        <a key={fact} className={css.conflict} href={`#conflict-${fact}`}>
          ≠ sources disagree
        </a>
      ))}
    </div>
  );
}

/** What stands over the number, and limits it. */
function beforeNumber({ quantity, lead }: Figure): string {
  return [lead, parts(quantity).qualifier].filter(Boolean).join(" ");
}

/** A number and its scale, half as large. Each of two amounts stands whole on a line, and so does a minus. */
export function AmountText({ quantity }: { readonly quantity: Quantity }) {
  return amountsOf(parts(quantity)).map(({ number, scale }, index, { length }) => (
    <Fragment key={number}>
      {`${index > 0 ? " " : ""}${number.replace("−", "−\u2060")}${length > 1 ? "\u00a0" : " "}`}
      {scale && <small>{scale}</small>}
    </Fragment>
  ));
}

/** Of number and scale, in ems of the number. */
function widthOfNumber({ quantity }: Figure): number {
  return amountsOf(parts(quantity))
    .map(({ number, scale }) => widthOf(`${number} `, 1, "bold") + widthOf(scale, 0.5, "bold"))
    .reduce((sum, width) => sum + width, 0);
}

/** What has no room in the least column of a page is set smaller, and then on two lines. */
function classOf(figure: Figure, among: readonly Figure[]): string | undefined {
  if (widthOfNumber(figure) > LEAST / 0.75) return `${css.number} ${css.longer}`;
  const long = among.some((each) => widthOfNumber(each) > LEAST);
  return long ? `${css.number} ${css.long}` : css.number;
}
const LEAST = 5.6;

/** How wide a figure is without its label, in rem. */
export function widthOfFigure(figure: Figure): number {
  const size = widthOfNumber(figure) > LEAST ? FIGURE * 0.75 : FIGURE;
  const words = widthOf(beforeNumber(figure), QUALIFIER, "bold");
  return Math.max(words, widthOfNumber(figure) * size) * LETTERS;
}
/** Letters of the faces that a page asks for, by those they are reckoned with. */
const LETTERS = 0.9;
const FIGURE = 2.75;
const QUALIFIER = 1.125;

/** A bar under a figure, which ends as its bound does. */
export function Measure({ quantity }: { readonly quantity: Quantity }) {
  const drawn = isNumeric(quantity) ? fromNought(quantity) : quantity;
  const ending = endingOf(drawn);
  const { solid, outlined, slats, stops, arrow } = shapeOf(
    ending,
    { ...lengthsOf(drawn, ending), ends: endsOf(drawn) },
    0.84,
  );
  const line = arrow === null ? null : `M${Math.round(arrow * 10) / 10} .5l6 5.5-6 5.5`;
  return (
    <svg className={css.measure} viewBox="0 0 120 12" aria-hidden="true">
      <path
        d={[
          solid > 0 ? slatPath([[0, solid]], 0, 3.5, 5) : "",
          outlined > 0 ? `M0 3.5h${outlined}v1H1v3h${outlined - 1}v1H0z` : "",
          slatPath(slats, 0, 3.5, 5),
          ...stops.map(({ at, kind }) => STOPS[kind](at)),
        ].join("")}
      />
      {ending === "words" && (
        <path
          d="M0 7h120"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeDasharray="2 4"
        />
      )}
      {line && <path d={line} fill="none" stroke="currentColor" strokeWidth="2.5" />}
    </svg>
  );
}

/** It has no scale: there is room for what lies beyond the end. */
function lengthsOf({ bound }: Quantity, ending: Ending) {
  if (ending === "between") return { low: 44, high: 98 };
  const high = ending === "exact" ? 118.7 : 67.2;
  return { low: bound === "between" ? 35 : high, high };
}

const STOPS: Record<Stop["kind"], (at: number) => string> = {
  stop: (at) => `M${at - 1.2} 0h2.5v12h-2.5z`,
  thin: (at) => `M${at} 0h1v12h-1z`,
  hollow: (at) => `M${at - 1} 0h4v12h-4zm1 1v10h2v-10z`,
};
