import { arrange } from "./arrange.ts";
import { bestOf } from "./best.ts";
import { cutPiece, layoutOf } from "./layouts.ts";
import { splitList } from "./list/cut.ts";
import { type Arrangement, idsIn, type Piece, type Room, seriesIn } from "./piece.ts";
import type { Larger } from "./sizes.ts";

/** What one slide shows. */
export interface Page {
  readonly title: string;
  /** As they stand under the title. */
  readonly pieces: readonly Piece[];
  readonly room: Room;
  readonly arrangement: Arrangement;
}

/** Pieces as they stand on a slide of their own. */
type Setting = Omit<Page, "arrangement">;
/** The slide that pieces would have, with the room that it leaves for them. */
export type SettingOf = (pieces: readonly Piece[]) => Setting;

/**
 * Pieces that belong together, on as few slides as hold them. What has no room with the others,
 * or not even by itself, becomes another slide: never smaller type.
 */
export function pagesOf(pieces: readonly Piece[], settingOf: SettingOf): readonly Page[] {
  const on: On = (some, sizes) => {
    const setting = settingOf(some.map((piece) => withoutRepeat(piece, some)));
    const arrangement = arrange(setting.pieces, setting.room, sizes);
    return arrangement && { ...setting, arrangement };
  };
  const pages: Page[] = [];
  /** What the last page shows, while others may join it. */
  let open: readonly Piece[] = [];
  const left = [...pieces];
  while (left.length > 0) {
    const joined = joinedTo(open, left, on) ?? begunBeside(open, left, on, settingOf);
    const [piece] = left.splice(joined?.at ?? 0, 1);
    if (!piece || (!joined && isSpare(piece))) continue;
    if (joined) pages.pop();
    const told = joined ?? toldAlone(piece, on, settingOf);
    pages.push(...told.pages);
    open = told.open;
  }
  return pages;
}

type On = (some: readonly Piece[], sizes?: readonly Larger[]) => Page | null;

/** With the next, if that has room; else beside drawings, the next drawing that has. */
function joinedTo(open: readonly Piece[], left: readonly Piece[], on: On) {
  if (open.length === 0 || open.length === MOST) return null;
  const drawn = open.every(isDrawing);
  for (const [at, piece] of left.entries()) {
    if (isRepeated(piece, open)) continue;
    const page = at === 0 || (drawn && isDrawing(piece)) ? on([...open, piece]) : null;
    if (page) return { at, pages: [page], open: [...open, piece] };
  }
  return null;
}

/** More on one slide would be a page to read. */
const MOST = 4;

/** A list without room beside a lone figure begins there, where that takes no more slides. */
function begunBeside(
  open: readonly Piece[],
  [list]: readonly Piece[],
  on: On,
  settingOf: SettingOf,
) {
  const [figure] = open;
  if (figure?.kind !== "figure" || list?.kind !== "list") return null;
  const most = 1 + toldAlone(list, on, settingOf).pages.length;
  const ways = list.entries.slice(1).flatMap((_, index) => {
    const [first, rest] = splitList(list, index + 1);
    const page = on([figure, first]);
    const pages = page ? [page, ...toldAlone(rest, on, settingOf).pages] : [];
    return pages.length > 0 && pages.length <= most ? [pages] : [];
  });
  const fewest = Math.min(...ways.map(({ length }) => length));
  const short = ways.filter(({ length }) => length === fewest);
  const pages = bestOf(short, (some) => Math.min(...some.map((page) => page.arrangement.worth)));
  return pages && { at: 0, pages, open: [] };
}

function isDrawing({ kind }: Piece): boolean {
  return kind === "drawing";
}

export function withoutHeading(piece: Piece): Piece {
  return piece.kind === "list" || piece.kind === "drawing" ? { ...piece, heading: null } : piece;
}

function isSpare(piece: Piece): boolean {
  return piece.kind === "list" && piece.spare === true;
}

/** Nobody should read on one slide twice what a time line on it tells. */
function isRepeated(piece: Piece, open: readonly Piece[]): boolean {
  const told = open.flatMap(seriesIn).flatMap(idsIn);
  return (
    isSpare(piece) &&
    seriesIn(piece)
      .flatMap(idsIn)
      .every((id) => told.includes(id))
  );
}

/** Where both versions stand beside a drawing, it need not say that there are two. */
export function withoutRepeat(piece: Piece, others: readonly Piece[]): Piece {
  if (piece.kind !== "drawing") return piece;
  const said = others.some((it) => it.kind === "list" && it.heading === piece.dispute);
  return said ? { ...piece, dispute: null } : piece;
}

/** A piece on a slide of its own, or on as many as it needs; and what may still be joined. */
function toldAlone(piece: Piece, on: On, settingOf: SettingOf) {
  const page = on([piece]);
  if (page?.arrangement.full) return { pages: [page], open: [piece] };
  const tell = (part: Piece, sizes?: readonly Larger[]) =>
    on([headedAs(piece, part)], sizes) ?? on([withoutHeading(part)], sizes);
  const parts = cutPiece(withoutHeading(piece), (part) => tell(part, [1])?.arrangement.worth ?? 0);
  const pages = parts.map(
    (part) => tell(part) ?? { ...settingOf([part]), arrangement: unfitted(part) },
  );
  // A drawing in a corner of its slide is still more than words.
  const isBetter = parts.every(isDrawing) && pages.every(({ arrangement }) => arrangement.full);
  if (page && !isBetter) return { pages: [page], open: [piece] };
  // After a list that goes on, another would be taken for the rest of it.
  return { pages, open: piece.kind === "drawing" ? parts.slice(-1) : [] };
}

/** A part says what it is of, where it has room for that. */
function headedAs(whole: Piece, part: Piece): Piece {
  if (!("heading" in whole && "heading" in part)) return part;
  return { ...part, heading: whole.heading ?? part.heading };
}

/** What fits nowhere is still shown: no word is left out. */
function unfitted(piece: Piece): Arrangement {
  const parts = [layoutOf(piece).asItIs(piece)];
  return { larger: 1, worth: 0, full: true, bands: [{ parts, columns: "12", share: 0 }] };
}
