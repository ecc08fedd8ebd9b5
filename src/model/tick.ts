import { isMoney, symbolOf } from "./currency.ts";
import { decimal, MINUS, scaled, scaleFor } from "./format.ts";
import type { Unit } from "./quantity.ts";

/**
 * An axis label. Money is scaled alike on a whole axis, by the largest value drawn on it.
 * @param named whether to add the scale's word: once an axis is enough
 */
export function formatTick(
  value: number,
  unit: Unit,
  largestDrawn: number,
  named: boolean,
): string {
  if (value < 0) return MINUS + formatTick(-value, unit, largestDrawn, named);
  if (unit.startsWith("%")) return `${decimal(value)}%`;
  const at = scaleFor(largestDrawn);
  if (!isMoney(unit) && at === 1) return decimal(value);
  const { number, scale } = scaled(value, isMoney(unit) ? symbolOf(unit) : "", at);
  return named && scale ? `${number} ${scale}` : number;
}
