import { partOf } from "../../../../model/series.ts";
import { blocksOf } from "../../../../ui/chart-places.ts";
import { entriesOf } from "../list/entries.ts";
import type { DrawingPiece, Piece } from "../piece.ts";

/**
 * What has no room together: the figure apart from its drawing; then the drawing in parts at one
 * scale; and where not even one row has room, in words.
 */
export function cutDrawing(piece: DrawingPiece, fits: (some: Piece) => boolean): readonly Piece[] {
  const { figure } = piece;
  if (figure) {
    const alone: Piece = { kind: "figure", id: piece.id, figure };
    const drawing: DrawingPiece = { ...piece, id: `${piece.id}.drawing`, figure: null };
    return [alone, ...(fits(drawing) ? [drawing] : cutDrawing(drawing, fits))];
  }
  const blocks = blockParts(piece);
  if (blocks.length === 1) return rowParts(piece, fits);
  return blocks.flatMap((each) => (fits(each) ? [each] : rowParts(each, fits)));
}

/** As few parts as fit in one form, of about as many rows each. */
function rowParts(piece: DrawingPiece, fits: (some: Piece) => boolean): readonly Piece[] {
  const { rows } = piece.series;
  for (let count = 2; count <= rows.length; count += 1) {
    const most = Math.ceil(rows.length / count);
    for (const form of FORMS) {
      const parts = Array.from({ length: Math.ceil(rows.length / most) }, (_, index) =>
        partAt({ ...piece, form }, index * most, (index + 1) * most),
      );
      if (parts.every(fits)) return parts;
    }
  }
  return [told(piece)];
}

/** The one with large letters over the whole width first. */
const FORMS = ["wide", "broad", "narrow"] as const;

/** Named by the place of its first row. */
function partAt(piece: DrawingPiece, from: number, to: number): DrawingPiece {
  const series = partOf(piece.series, `${from}`, piece.series.rows.slice(from, to));
  return { ...piece, id: `${piece.id}.${from}`, series };
}

/** A drawing of several blocks, as a series for each. */
function blockParts(piece: DrawingPiece): readonly DrawingPiece[] {
  const { series } = piece;
  const { chart } = series;
  if (chart?.mark !== "segment") return [piece];
  return blocksOf(series, chart.segments).map(({ keys, rows }) => ({
    ...piece,
    id: `${piece.id}.${keys[0]}`,
    series: {
      ...partOf(
        series,
        `${keys[0]}`,
        rows.flatMap((index) => series.rows[index] ?? []),
      ),
      chart: { ...chart, segments: keys },
    },
  }));
}

function told({ id, heading, series }: DrawingPiece): Piece {
  const entries = entriesOf(series, null);
  return { kind: "list", id, heading, series: [series], entries };
}
