import type { ChartSpec, Series } from "../../../model/series.ts";
import { type Piece, seriesIn } from "../layouts/piece.ts";
import { isOwn } from "./pieces.ts";

/** What a piece is, for what may stand beside it: a drawing's mark, or how words are told. */
type Sort =
  | ChartSpec["mark"]
  | Extract<Series["telling"], "groups" | "change" | "versions" | "list" | "quotation">
  | "single"
  | "elsewhere";

/** What may follow each on one slide: what is read together. */
const TOGETHER: Readonly<Record<Sort, readonly Sort[]>> = {
  bar: ["bar", "groups", "change", "versions", "single"],
  groups: ["versions", "single"],
  change: ["versions"],
  segment: ["versions", "list", "single"],
  point: ["versions"],
  versions: ["versions"],
  order: [],
  list: ["list", "single", "versions"],
  single: ["list", "single", "versions"],
  quotation: ["quotation"],
  elsewhere: ["elsewhere"],
};

/** Bars before what is said of them; other publishers last. */
const RANK: Readonly<Partial<Record<Sort, number>>> = {
  bar: 0,
  groups: 1,
  change: 1,
  elsewhere: 9,
};
/** Events that leave room beside them. */
const FEW = 3;
/** More voices on one slide would be a chorus. */
const VOICES = 2;

/** Pieces that belong on one slide, if it has room for them, in the order in which they are told. */
export function groupsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const sorted = [...pieces].sort((a, b) => (RANK[sortOf(a)] ?? 5) - (RANK[sortOf(b)] ?? 5));
  const groups: Piece[][] = [];
  for (const [index, piece] of sorted.entries()) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    const joins = belong(before, piece) || endsLine(before, piece, sorted[index + 1]);
    const isChorus = piece.kind === "prose" && last?.length === VOICES;
    if (last && joins && !isChorus) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

function belong(before: Piece | undefined, piece: Piece | undefined): boolean {
  return before && piece ? TOGETHER[sortOf(before)].includes(sortOf(piece)) : false;
}

/** A single sentence that would have a slide for itself stands with the time line before it. */
function endsLine(before: Piece | undefined, piece: Piece, next: Piece | undefined): boolean {
  const isLone = sortOf(piece) === "single" && !belong(piece, next);
  return isLone && before !== undefined && sortOf(before) === "order";
}

function sortOf(piece: Piece): Sort {
  const series = seriesIn(piece);
  const [first] = series;
  if (!first || !series.some(isOwn)) return "elsewhere";
  const { chart, telling, rows } = first;
  if (chart) return chart.mark === "order" && rows.length <= FEW ? "list" : chart.mark;
  switch (telling) {
    case "groups":
    case "change":
    case "versions":
    case "quotation":
      return telling;
    default:
      // One thing alone may stand beside what it adds to.
      return piece.kind === "list" && piece.entries.length === 1 ? "single" : "list";
  }
}
