import { type Layout, listOf } from "../piece.ts";
import { entryOfFigure, figureHeight, leastWidth } from "./lockup.ts";

/** A figure by itself, with the bar that shows how it is bounded; without room for it, in words. */
export const figure: Layout<"figure"> = {
  fit(piece, { larger, alone, ...room }) {
    const { width, height, type } = room;
    const least = leastWidth(piece.figure, larger, type);
    const needed = figureHeight(piece.figure, larger, room, alone);
    if (least > width || needed > height) return null;
    return { part: piece, height: needed, fill: Math.min(1, least / width), full: true };
  },
  cut: ({ id, figure }) => [listOf(id, [entryOfFigure(figure, figure.label)])],
  asItIs: (piece) => piece,
};
