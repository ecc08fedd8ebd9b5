import type { Typesetter } from "../../../ui/typesetter.ts";
import { arrange } from "./arrange.ts";
import { cutPiece } from "./fit.ts";
import type { Arrangement, Part, Piece, Room } from "./piece.ts";

/** What one slide shows. */
export interface Page {
  readonly pieces: readonly Piece[];
  readonly arrangement: Arrangement;
}

/** The room that a slide of these pieces leaves for them. */
export type RoomOf = (pieces: readonly Piece[]) => Room;

/**
 * Pieces that belong together, on as few slides as hold them. What has no room with the others,
 * or not even by itself, becomes another slide: never smaller type.
 */
export function pagesOf(
  pieces: readonly Piece[],
  roomOf: RoomOf,
  type: Typesetter,
): readonly Page[] {
  const on = (some: readonly Piece[]) => arrange(some, roomOf(some), type);
  const fits = (some: Piece) => arrange([some], roomOf([some]), type, [1]) !== null;
  const pages: Page[] = [];
  /** Those of the last page, while others may join them. */
  let open: readonly Piece[] = [];
  const left = [...pieces];
  while (left.length > 0) {
    const joined = joinedTo(open, left, on);
    const [piece] = left.splice(joined?.at ?? 0, 1);
    if (!piece || (!joined && isSpare(piece))) continue;
    if (joined) pages.pop();
    const page = joined?.page ?? pageOf([piece], on);
    pages.push(...(page ? [page] : cutPages(piece, on, fits)));
    // After a list that goes on, another would be taken for the rest of it.
    open = page || piece.kind === "drawing" ? (pages.at(-1)?.pieces ?? []) : [];
  }
  return pages;
}

/** With the next, if that has room; else beside drawings, the next drawing that has. */
function joinedTo(open: readonly Piece[], left: readonly Piece[], on: On) {
  if (open.length === 0 || open.length === MOST) return null;
  const drawn = open.every(isDrawing);
  for (const [at, piece] of left.entries()) {
    const page = at === 0 || (drawn && isDrawing(piece)) ? pageOf([...open, piece], on) : null;
    if (page) return { at, page };
  }
  return null;
}

/** More on one slide would be a page to read. */
const MOST = 4;

function isDrawing({ kind }: Piece): boolean {
  return kind === "drawing";
}

export function withoutHeading(piece: Piece): Piece {
  return piece.kind === "list" || piece.kind === "drawing" ? { ...piece, heading: null } : piece;
}

function isSpare(piece: Piece): boolean {
  return piece.kind === "list" && piece.spare === true;
}

type On = (some: readonly Piece[]) => Arrangement | null;

function pageOf(some: readonly Piece[], on: On): Page | null {
  const pieces = some.map((piece) => withoutRepeat(piece, some));
  const arrangement = on(pieces);
  return arrangement && { pieces, arrangement };
}

/** Where both versions stand beside a drawing, it need not say that there are two. */
export function withoutRepeat(piece: Piece, others: readonly Piece[]): Piece {
  if (piece.kind !== "drawing") return piece;
  const said = others.some((it) => it.kind === "list" && it.heading === piece.dispute);
  return said ? { ...piece, dispute: null } : piece;
}

function cutPages(piece: Piece, on: On, fits: (some: Piece) => boolean): readonly Page[] {
  const parts = cutPiece(withoutHeading(piece), fits);
  return parts.map(
    (part) =>
      pageOf([headedAs(piece, part)], on) ??
      pageOf([part], on) ?? { pieces: [part], arrangement: asItIs(part) },
  );
}

/** A part says what it is of, where it has room for that. */
function headedAs(whole: Piece, part: Piece): Piece {
  return "heading" in whole && "heading" in part ? { ...part, heading: whole.heading } : part;
}

/** What fits nowhere is still shown: no word is left out. */
function asItIs(piece: Piece): Arrangement {
  return { larger: 1, bands: [{ parts: [partOf(piece)], columns: "12", elastic: false }] };
}

function partOf(piece: Piece): Part {
  switch (piece.kind) {
    case "drawing":
      return { ...piece, form: "narrow", figureAt: "over", stretch: 0 };
    case "list":
      return { ...piece, columns: "12" };
    default:
      return piece;
  }
}
