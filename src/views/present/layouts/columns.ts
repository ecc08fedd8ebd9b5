import { GAP } from "./sizes.ts";

/** Shares of the width of columns side by side; together twelve. `columns.css` sets them so. */
export type Columns = "12" | "6-6" | "8-4" | "7-5" | "5-7" | "4-8" | "4-4-4" | "3-3-3-3";

/** Twelfths. */
export function sharesOf(columns: Columns): readonly number[] {
  return columns.split("-").map(Number);
}

/** The width of each, with a gap between them. */
export function widthsOf(columns: Columns, width: number): readonly number[] {
  const shares = sharesOf(columns);
  const inner = width - GAP.column * (shares.length - 1);
  return shares.map((share) => (inner * share) / 12);
}
