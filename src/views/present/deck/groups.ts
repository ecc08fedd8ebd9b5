import { type Piece, seriesIn } from "../layouts/piece.ts";
import { isOwn } from "./pieces.ts";

/** What a piece is, for what may stand beside it. */
type Sort =
  | "bar"
  | "order"
  | "matrix"
  | "points"
  | "standings"
  | "change"
  | "versions"
  | "list"
  | "single"
  | "quotation"
  | "elsewhere";

/** What may follow each on one slide: what is read together. */
const TOGETHER: Readonly<Record<Sort, readonly Sort[]>> = {
  bar: ["bar", "standings", "change", "versions", "single"],
  standings: ["versions", "single"],
  change: ["versions"],
  matrix: ["versions", "list", "single"],
  points: ["versions"],
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
  standings: 1,
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
  if (!series.some(isOwn)) return "elsewhere";
  if (piece.kind === "prose") return "quotation";
  const [first] = series;
  switch (first?.chart?.mark) {
    case "bar":
      return "bar";
    case "order":
      return first.rows.length > FEW ? "order" : "list";
    case "segment":
      return "matrix";
    case "point":
      return "points";
    default:
      return TELLINGS[first?.telling ?? "list"] ?? listSort(piece);
  }
}

/** One thing alone may stand beside what it adds to. */
function listSort(piece: Piece): Sort {
  return piece.kind === "list" && piece.entries.length === 1 ? "single" : "list";
}

const TELLINGS: Readonly<Record<string, Sort>> = {
  groups: "standings",
  change: "change",
  versions: "versions",
};
