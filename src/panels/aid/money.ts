import { isMoney, symbolOf } from "../../model/currency.ts";
import { slug } from "../../model/naming.ts";
import type { Quantity } from "../../model/quantity.ts";

/**
 * The currency that names of series leave out. A name follows from the data alone, not from what
 * else is shown: it is that of a file.
 */
const UNNAMED = "GBP";

/** What must not share an axis is told apart by this: "£3 billion a year" is not "£3 billion". */
export function axisOf({ unit, per }: Quantity): string {
  const currency = unit === UNNAMED ? "" : `-${unit.toLowerCase()}`;
  return per === undefined ? currency : `${currency}-per-${slug(per)}`;
}

/** What follows a title: the currency where there are several, and the period. */
export function endingsOf(amounts: readonly Quantity[]): (amount: Quantity) => string {
  const several = new Set(amounts.map(({ unit }) => unit)).size > 1;
  return ({ unit, per }) => {
    const words = [
      several ? `in ${symbolOf(unit).trim()}` : "",
      per === undefined ? "" : `per ${per}`,
    ].filter(Boolean);
    return words.length > 0 ? `, ${words.join(" ")}` : "";
  };
}

export function isAmount({ unit }: Quantity): boolean {
  return isMoney(unit);
}
