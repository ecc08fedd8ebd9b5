import type { Figure } from "../../../model/figure.ts";
import type { Series } from "../../../model/series.ts";
import type { Typesetter } from "../../../ui/typesetter.ts";
import { cutDrawing } from "./drawing/cut.ts";
import { fitDrawing } from "./drawing/fit.ts";
import { figureAsList } from "./figure/cut.ts";
import { fitFigure } from "./figure/fit.ts";
import { cutList } from "./list/cut.ts";
import { fitList } from "./list/fit.ts";
import type { Fitted, Piece, Place } from "./piece.ts";
import { cutProse, fitProse } from "./prose/fit.ts";

/** A piece in a place, or null where it has no room there. */
export function fitPiece(piece: Piece, place: Place, type: Typesetter): Fitted | null {
  switch (piece.kind) {
    case "figure":
      return fitFigure(piece, place, type);
    case "drawing":
      return fitDrawing(piece, place, type);
    case "list":
      return fitList(piece, place, type);
    case "prose":
      return fitProse(piece, place, type);
  }
}

/**
 * A piece that has no room on a slide, as pieces that have.
 * @param worth of a slide of one piece; 0 where it has no room
 */
export function cutPiece(piece: Piece, worth: (some: Piece) => number): readonly Piece[] {
  const fits = (some: Piece) => worth(some) > 0;
  switch (piece.kind) {
    case "figure":
      return cutTold(figureAsList(piece), fits);
    case "drawing":
      return cutDrawing(piece, worth).flatMap((part) => cutTold(part, fits));
    case "list":
      return cutList(piece, fits);
    case "prose":
      return cutProse(piece, fits);
  }
}

/** What is told in words for want of room may need several slides. */
function cutTold(piece: Piece, fits: (some: Piece) => boolean): readonly Piece[] {
  if (fits(piece)) return [piece];
  if (piece.kind === "figure") return cutTold(figureAsList(piece), fits);
  return piece.kind === "list" ? cutList(piece, fits) : [piece];
}

/** The series that a piece shows, whole or in part. */
export function seriesIn(piece: Piece): readonly Series[] {
  switch (piece.kind) {
    case "figure":
      return [];
    case "drawing":
      return [piece.series];
    default:
      return piece.series;
  }
}

export function figuresIn(piece: Piece): readonly Figure[] {
  return piece.kind !== "list" && piece.kind !== "prose" && piece.figure ? [piece.figure] : [];
}
