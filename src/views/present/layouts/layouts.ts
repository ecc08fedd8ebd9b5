import type { Figure } from "../../../model/figure.ts";
import type { Series } from "../../../model/series.ts";
import type { Typesetter } from "../../../ui/typesetter.ts";
import { drawing } from "./drawing/layout.ts";
import { figure } from "./figure/layout.ts";
import type { Layout, Worth } from "./layout.ts";
import { list } from "./list/layout.ts";
import type { Fitted, Kind, Part, Piece, Place } from "./piece.ts";
import { prose } from "./prose/layout.ts";

/** One a kind of piece; `board.tsx` has their views. */
const LAYOUTS: { readonly [K in Kind]: Layout<K> } = { figure, drawing, list, prose };

function layoutOf<K extends Kind>({ kind }: { readonly kind: K }): Layout<K> {
  return LAYOUTS[kind];
}

/** A piece in a place, or null where it has no room there. */
export function fitPiece<K extends Kind>(
  piece: Piece<K>,
  place: Place,
  type: Typesetter,
): Fitted | null {
  return layoutOf(piece).fit(piece, place, type);
}

/** A piece that has no room on a slide, as pieces that have: in parts, or told in words. */
export function cutPiece<K extends Kind>(piece: Piece<K>, worth: Worth): readonly Piece[] {
  return layoutOf(piece)
    .cut(piece, worth)
    .flatMap((part) =>
      part.kind === piece.kind || worth(part) > 0 ? [part] : cutPiece(part, worth),
    );
}

export function asItIs<K extends Kind>(piece: Piece<K>): Part {
  return layoutOf(piece).asItIs(piece);
}

export function seriesIn<K extends Kind>(piece: Piece<K>): readonly Series[] {
  return layoutOf(piece).seriesIn(piece);
}

export function figuresIn<K extends Kind>(piece: Piece<K>): readonly Figure[] {
  return layoutOf(piece).figuresIn(piece);
}

/** Of all that a series rests on. */
export function idsIn({ rows }: Series): readonly string[] {
  return rows.flatMap(({ sources }) => sources.map(({ id }) => id));
}
