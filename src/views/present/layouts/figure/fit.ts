import type { Typesetter } from "../../../../ui/typesetter.ts";
import type { FigurePiece, Fitted, Place } from "../piece.ts";
import { figureHeight, leastWidth } from "./lockup.ts";

/** A figure by itself, with the bar that shows how it is bounded. */
export function fitFigure(
  piece: FigurePiece,
  { width, height, larger }: Place,
  type: Typesetter,
): Fitted<FigurePiece> | null {
  const least = leastWidth(piece.figure, larger, type);
  const needed = figureHeight(piece.figure, larger, width, type);
  if (least > width || needed > height) return null;
  return { part: piece, height: needed, fill: Math.min(1, least / width) };
}
