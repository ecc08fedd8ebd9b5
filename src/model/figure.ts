import type { Quantity } from "./quantity.ts";
import { cell, type Row, type Series } from "./series.ts";

/** One row of a series in large type: words before, number, what it counts. */
export interface Figure {
  readonly row: Row;
  /** The claim it rests on. */
  readonly claim: string;
  readonly quantity: Quantity;
  /** Stands before the number's own bound: "from 800 to", "all", or nothing. */
  readonly lead: string;
  readonly label: string;
  readonly short: string;
  /** Ids of the facts that contradict it, so that no copy of the figure travels without the mark. */
  readonly conflicts: readonly string[];
}

/** The rows of some series that have words for large type, in the editor's order. */
export function figuresIn(all: readonly Series[], order: readonly string[]): readonly Figure[] {
  const figures = new Map<string, Figure>();
  for (const row of all.flatMap(({ rows }) => rows)) {
    const figure = figureOf(row);
    if (figure && !figures.has(figure.claim)) figures.set(figure.claim, figure);
  }
  return order.flatMap((claim) => figures.get(claim) ?? []);
}

function figureOf(row: Row): Figure | null {
  if (!row.figure) return null;
  const { column, lead, label, short } = row.figure;
  const quantity = cell(row, column);
  const [{ id }] = row.sources;
  if (quantity === null || typeof quantity === "string") return null;
  return { row, claim: id, quantity, lead, label, short, conflicts: row.conflicts };
}
