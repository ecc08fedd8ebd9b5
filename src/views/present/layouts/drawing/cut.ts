import { partOf, type Series } from "../../../../model/series.ts";
import { FORMS } from "../../../../ui/chart-frame.ts";
import { leastHeight } from "../../../../ui/chart-height.ts";
import { blocksOf } from "../../../../ui/chart-places.ts";
import { bestOf } from "../best.ts";
import { entriesOf } from "../list/entries.ts";
import type { Piece, Worth } from "../piece.ts";

/**
 * What has no room together: the drawing without its figure, whose number it tells as well; then in
 * parts at one scale; and where not even one row has room, in words.
 */
export function cutDrawing(piece: Piece<"drawing">, worth: Worth): readonly Piece[] {
  const fits = (some: Piece) => worth(some) > 0;
  if (piece.figure) {
    const drawing = { ...piece, heading: piece.series.title, figure: null };
    return fits(drawing) ? [drawing] : cutDrawing(drawing, worth);
  }
  const blocks = blockParts(piece);
  if (blocks.length === 1) return rowParts(piece, worth);
  return blocks.flatMap((each) => (fits(each) ? [each] : rowParts(each, worth)));
}

/** As few parts as fit in one form, of about as many rows each. */
function rowParts(piece: Piece<"drawing">, worth: Worth): readonly Piece[] {
  const { id, heading, series } = piece;
  const { rows, chart } = series;
  // One length compares nothing; two events, or two parties, are as clear in words.
  const fewest = chart?.mark === "bar" || chart?.mark === "point" ? 2 : 3;
  for (let count = 2; count <= rows.length / fewest; count += 1) {
    const startOf = (index: number) => Math.ceil((index * rows.length) / count);
    const ways = FORMS.map((form) => {
      const alone = Array.from({ length: count }, (_, index) =>
        partAt({ ...piece, form }, startOf(index), startOf(index + 1)),
      );
      const high = Math.max(...alone.map((part) => leastHeight(part.series, form)));
      const parts = alone.map((part) => ({ ...part, high }));
      // One that has no room saves trying the others.
      const least = parts.reduce(
        (low, part) => (low > 0 ? Math.min(low, worth(part)) : 0),
        Number.POSITIVE_INFINITY,
      );
      return { parts, least };
    });
    const best = bestOf(ways, ({ least }) => least);
    if (best && best.least > 0) return best.parts;
  }
  return [{ kind: "list", id, heading, series: [series], entries: entriesOf(series, null) }];
}

/** Named by the place of its first row. */
function partAt(piece: Piece<"drawing">, from: number, to: number): Piece<"drawing"> {
  return partWith(
    piece,
    partOf(piece.series, `${from}`, piece.series.rows.slice(from, to)),
    `${from}`,
  );
}

/** It says that sources disagree where they do so about it, and not about another part. */
function partWith(whole: Piece<"drawing">, series: Series, name: string): Piece<"drawing"> {
  const isOther = isDisputed(whole.series) && !isDisputed(series);
  const dispute = isOther ? null : whole.dispute;
  return { ...whole, id: `${whole.id}.${name}`, series, dispute };
}

function isDisputed({ rows, chart }: Series): boolean {
  const drawn = chart?.mark === "segment" ? chart.segments : null;
  return rows.some(({ disputed }) => disputed.some((key) => drawn?.includes(key) ?? true));
}

/** A drawing of several blocks, as a series for each. */
function blockParts(piece: Piece<"drawing">): readonly Piece<"drawing">[] {
  const { series } = piece;
  const { chart } = series;
  if (chart?.mark !== "segment") return [piece];
  return blocksOf(series, chart.segments).map(({ keys, rows }) => {
    const own = rows.flatMap((index) => series.rows[index] ?? []);
    const block = { ...partOf(series, `${keys[0]}`, own), chart: { ...chart, segments: keys } };
    return partWith(piece, block, `${keys[0]}`);
  });
}
