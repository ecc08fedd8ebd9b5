import type { Figure } from "../../../../model/figure.ts";
import { amountsOf, format, parts } from "../../../../model/format.ts";
import { isBounded } from "../../../../model/quantity.ts";
import type { Type, Typesetter } from "../../../../ui/typesetter.ts";
import { CONFLICT, type Entry, wordsOf } from "../list/entries.ts";
import type { Room } from "../piece.ts";
import { type Larger, TYPE } from "../sizes.ts";

/** A bound says enough before its number; what it was before is in the drawing or the label. */
export function qualifierOf({ quantity, lead }: Figure): string {
  return isBounded(quantity) ? parts(quantity).qualifier : lead;
}

/** A figure as one of a list: "more than 1,600", and what that counts. */
export function entryOfFigure({ quantity, lead, conflicts, row }: Figure, label: string): Entry {
  const words = format(quantity);
  const text = isBounded(quantity) ? words : [lead, words].filter(Boolean).join(" ");
  return {
    lead: wordsOf(text),
    lines: [wordsOf(label, conflicts.length > 0)],
    rows: [row],
    standing: null,
  };
}

/** The small bar under a figure without a drawing, with its margins. */
const MEASURE = 5.8;
/** Between a qualifier and its number on one line, in letters of the label. */
const BEFORE = 0.35;

const bold = (size: number, leading: number): Type => ({ size, weight: "bold", leading });

/** How a figure is set: by itself, as large as it may be, or with its drawing, which then grows. */
export type Setting = Larger | "drawn";

function setOf(setting: Setting) {
  const larger = setting === "drawn" ? 1 : setting;
  return {
    qualifier: bold(TYPE.qualifier * larger, 1.1),
    number: bold(setting === "drawn" ? TYPE.drawn : TYPE.figure * larger, 1),
    label: { size: TYPE.body * larger, leading: 1.2 },
  };
}

/**
 * Of qualifier, number and label, one under the other.
 * @param alone it has the whole width of the slide: a qualifier with room there is before its number
 */
export function figureHeight(
  figure: Figure,
  setting: Setting,
  { width, type }: Pick<Room, "width" | "type">,
  alone: boolean,
): number {
  const set = setOf(setting);
  const number = numberWidth(figure, set.number, type);
  const qualifier = qualifierOf(figure);
  const before = type.widthOf(qualifier, set.qualifier) + BEFORE * set.label.size * type.scale;
  const lines = number > width ? (isFolded(figure, width, type) ? 1.5 : 2) : 1;
  return (
    (alone && before + number <= width ? 0 : type.heightOf(qualifier, set.qualifier, width)) +
    lines * type.heightOf("0", set.number, width) +
    (setting === "drawn" ? 0 : MEASURE) +
    type.heightOf(labelOf(figure), set.label, width)
  );
}

/** Beside or over its drawing it has its scale, half as large, under its number. */
export function isFolded(figure: Figure, width: number, type: Typesetter): boolean {
  const isRange = amountsOf(parts(figure.quantity)).length > 1;
  return !isRange && numberWidth(figure, setOf("drawn").number, type) > width;
}

/** With its scale, on one line. */
function numberWidth({ quantity }: Figure, set: Type, type: Typesetter): number {
  const small = { ...set, size: set.size / 2 };
  const widths = amountsOf(parts(quantity)).map(({ number, scale }) => {
    return type.widthOf(number, set) + (scale ? type.widthOf(` ${scale}`, small) : 0);
  });
  return widths.reduce((sum, width) => sum + type.widthOf(" ", set) + width);
}

/** The least width that breaks no word and keeps the number whole, its scale beside it. */
export function leastWidth(figure: Figure, setting: Setting, type: Typesetter): number {
  const set = setOf(setting);
  return Math.max(
    numberWidth(figure, set.number, type),
    type.longestOf(qualifierOf(figure), set.qualifier),
    type.longestOf(labelOf(figure), { ...set.label, weight: "bold" }),
  );
}

function labelOf({ label, conflicts }: Figure): string {
  return conflicts.length > 0 ? `${label} ${CONFLICT}` : label;
}
