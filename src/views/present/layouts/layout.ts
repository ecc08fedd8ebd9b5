import type { Figure } from "../../../model/figure.ts";
import type { Series } from "../../../model/series.ts";
import type { Typesetter } from "../../../ui/typesetter.ts";
import type { Fitted, Kind, Part, Piece, Place } from "./piece.ts";

/** How pieces of one kind are set; how they look is their folder's view. */
export interface Layout<K extends Kind> {
  /** A piece in a place, or null where it has no room there. */
  fit(piece: Piece<K>, place: Place, type: Typesetter): Fitted | null;
  /** A piece that has no room on a slide, as pieces that have, or that their own kind cuts further. */
  cut(piece: Piece<K>, worth: Worth): readonly Piece[];
  /** What is shown though it fits nowhere. */
  asItIs(piece: Piece<K>): Part;
  /** The series that a piece shows, whole or in part. */
  seriesIn(piece: Piece<K>): readonly Series[];
  /** The figures that it sets in large type. */
  figuresIn(piece: Piece<K>): readonly Figure[];
}

/** Of a slide that shows nothing but a piece; 0 where it has no room. */
export type Worth = (piece: Piece) => number;
