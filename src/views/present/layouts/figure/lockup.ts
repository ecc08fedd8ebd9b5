import type { Figure } from "../../../../model/figure.ts";
import { format, parts } from "../../../../model/format.ts";
import { isBounded } from "../../../../model/quantity.ts";
import type { Type, Typesetter } from "../../../../ui/typesetter.ts";
import { CONFLICT } from "../list/entries.ts";
import type { Lockup } from "../piece.ts";
import { TYPE } from "../sizes.ts";

/** A bound says enough before its number; what it was before is in the drawing or the label. */
export function qualifierOf({ quantity, lead }: Figure): string {
  return isBounded(quantity) ? parts(quantity).qualifier : lead;
}

/** "more than 1,600": how a figure reads in a list. */
export function figureWords(figure: Figure): string {
  const { quantity, lead } = figure;
  return isBounded(quantity)
    ? format(quantity)
    : [lead, format(quantity)].filter(Boolean).join(" ");
}

/** The small bar under a figure without a drawing, with its margins. */
const MEASURE = 5.8;

const bold = (size: number, leading: number): Type => ({ size, weight: "bold", leading });

/** Heights of qualifier, number and label, one under the other. */
export function lockupOf(
  figure: Figure,
  larger: number,
  width: number,
  { drawn }: { readonly drawn: boolean },
  type: Typesetter,
): Lockup {
  const lines = numberWidth(figure, larger, type) > width ? 2 : 1;
  return {
    qualifier: type.heightOf(qualifierOf(figure), bold(TYPE.qualifier * larger, 1.1), width),
    number: lines * type.heightOf("0", bold(TYPE.figure * larger, 1), width),
    label:
      (drawn ? 0 : MEASURE) +
      type.heightOf(labelOf(figure), { size: TYPE.body * larger, leading: 1.2 }, width),
  };
}

export function heightOf({ qualifier, number, label }: Lockup): number {
  return qualifier + number + label;
}

/** Number and scale on one line. */
function numberWidth({ quantity }: Figure, larger: number, type: Typesetter): number {
  const { number, scale } = parts(quantity);
  const size = TYPE.figure * larger;
  const after = scale ? type.widthOf(` ${scale}`, bold(size / 2, 1)) : 0;
  return type.widthOf(number, bold(size, 1)) + after;
}

/** The least width that breaks no word and keeps the number whole. */
export function leastWidth(figure: Figure, larger: number, type: Typesetter): number {
  return Math.max(
    numberWidth(figure, larger, type),
    type.longestOf(qualifierOf(figure), bold(TYPE.qualifier * larger, 1.1)),
    type.longestOf(labelOf(figure), bold(TYPE.body * larger, 1.2)),
  );
}

function labelOf({ label, conflicts }: Figure): string {
  return conflicts.length > 0 ? `${label} ${CONFLICT}` : label;
}
