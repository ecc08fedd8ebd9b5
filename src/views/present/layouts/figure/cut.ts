import type { Figure } from "../../../../model/figure.ts";
import type { Entry } from "../list/entries.ts";
import type { FigurePiece, ListPiece } from "../piece.ts";
import { figureWords } from "./lockup.ts";

/** A figure that has no room in large type: it is told in words. */
export function figureAsList({ id, figure }: FigurePiece): ListPiece {
  const entries = [entryOfFigure(figure, figure.label)];
  return { kind: "list", id, heading: null, series: [], entries };
}

/** A figure as one of a list. */
export function entryOfFigure(figure: Figure, label: string): Entry {
  return {
    lead: { text: figureWords(figure), disputed: false },
    lines: [{ text: label, disputed: figure.conflicts.length > 0 }],
    rows: [figure.row],
    standing: null,
  };
}
