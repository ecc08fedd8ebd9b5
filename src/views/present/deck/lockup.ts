import type { Figure } from "../../../model/figure.ts";
import { format, parts } from "../../../model/format.ts";
import { isBounded } from "../../../model/quantity.ts";
import { CONFLICT } from "./entries.ts";
import { TYPE, widthOf, wrap } from "./room.ts";

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

/** The small bar under a figure without a drawing. */
export const MEASURE = 6;

/** Qualifier, number and label, one under the other. */
export function lockupHeight(figure: Figure, scale: number, width: number): number {
  const qualifier = wrap(qualifierOf(figure), TYPE.qualifier * scale, width, "bold").length;
  return qualifier * TYPE.qualifier * scale * 1.1 + lineHeight(figure, scale, width);
}

/** The same with the qualifier before the number, on a line as wide as the slide. */
export function wideLockupHeight(figure: Figure, scale: number, width: number): number {
  const before = widthOf(`${qualifierOf(figure)} `, TYPE.qualifier * scale, "bold");
  return before + numberWidth(figure, scale) <= width
    ? lineHeight(figure, scale, width)
    : lockupHeight(figure, scale, width);
}

function lineHeight(figure: Figure, scale: number, width: number): number {
  const label = wrap(labelOf(figure), TYPE.body * scale, width).length;
  // Two amounts may take two lines.
  const lines = numberWidth(figure, scale) > width ? 2 : 1;
  return lines * TYPE.figure * scale + label * TYPE.body * scale * 1.2;
}

export function numberWidth({ quantity }: Figure, scale: number): number {
  const { number, scale: word } = parts(quantity);
  return (
    widthOf(number, TYPE.figure * scale, "bold") +
    widthOf(word && ` ${word}`, (TYPE.figure * scale) / 2, "bold")
  );
}

export function labelOf({ label, conflicts }: Figure): string {
  return conflicts.length > 0 ? `${label} ${CONFLICT}` : label;
}
