import { drawing } from "./drawing/layout.ts";
import { figure } from "./figure/layout.ts";
import { list } from "./list/layout.ts";
import type { Kind, Layout, Piece, Worth } from "./piece.ts";
import { prose } from "./prose/layout.ts";

/** One a kind of piece; `board.tsx` has their views. */
const LAYOUTS: { readonly [K in Kind]: Layout<K> } = { figure, drawing, list, prose };

/** How a piece is set. */
export function layoutOf({ kind }: Piece): Layout<Kind> {
  return LAYOUTS[kind];
}

/** A piece that has no room on a slide, as pieces that have: in parts, or told in words. */
export function cutPiece(piece: Piece, worth: Worth): readonly Piece[] {
  return layoutOf(piece)
    .cut(piece, worth)
    .flatMap((part) =>
      part.kind === piece.kind || worth(part) > 0 ? [part] : cutPiece(part, worth),
    );
}
