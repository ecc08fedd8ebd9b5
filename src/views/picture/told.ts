import { licenceOf, sourceOf } from "../../exports/origin.ts";
import { pictureWords } from "../../exports/picture.ts";
import { seriesIn, type Taken } from "../../exports/taken.ts";
import type { Figure } from "../../model/figure.ts";
import type { Source } from "../../model/source.ts";
import { sourceLineOf } from "../../model/source-line.ts";
import { isOwn, piecesOf } from "../present/deck/pieces.ts";
import { withoutRepeat } from "../present/layouts/pages.ts";
import { type Piece, seriesIn as seriesOfPiece, sourcesIn } from "../present/layouts/piece.ts";

/** What a picture says, in the order in which it is read. */
export interface Told {
  readonly marking: string | null;
  readonly name: string;
  readonly headline: string;
  /** What a filter leaves, as a sentence. */
  readonly filter: string | null;
  /** Those that stand over no drawing. */
  readonly figures: readonly Figure[];
  readonly pieces: readonly Piece[];
  /** What is said under a drawing by itself. */
  readonly below: readonly string[];
  readonly sources: readonly string[];
  /** All of it as a sentence. */
  readonly words: string;
}

/** A panel's or a series' picture, in what a slide would tell of it. */
export function toldOf(taken: Taken): Told {
  const { marking, filter, briefing } = taken;
  const [panel] = taken.panels;
  if (!panel) throw new Error("a picture is of one panel");
  const sourced = (some: readonly Source[]) => ({
    ...{ marking, filter },
    sources: [sourceLineOf(some), sourceOf(briefing), licenceOf(briefing)],
  });
  if (taken.scope === "series") {
    const rows = seriesIn(taken).flatMap((series) => series.rows);
    return { ...sourced(rows.flatMap(({ sources }) => sources)), ...toldOfSeries(taken) };
  }
  const pieces = piecesOf(panel.series, panel.figures).filter(isTold);
  const drawn = pieces.flatMap((piece) => (piece.kind === "drawing" ? [piece.figure] : []));
  return {
    ...sourced([...panel.figures.flatMap(({ row }) => row.sources), ...sourcesIn(pieces)]),
    name: panel.title,
    headline: panel.message?.headline ?? "",
    figures: panel.figures.filter((figure) => !drawn.includes(figure)),
    pieces: pieces.map((piece) => withoutRepeat(piece, pieces)),
    below: [],
    words: pictureWords(panel),
  };
}

/** Other publishers’ words would be taken for the article’s. */
function isTold(piece: Piece): boolean {
  return seriesOfPiece(piece).some(isOwn) && !(piece.kind === "list" && piece.spare);
}

function toldOfSeries({ panels }: Taken) {
  const [panel] = panels;
  const [series] = panel?.series ?? [];
  if (!panel || !series) throw new Error("a picture of a series has one");
  const piece: Piece = {
    ...{ kind: "drawing", id: series.id, heading: null, series },
    ...{ figure: null, dispute: series.dispute },
  };
  return {
    name: isOwn(series) ? panel.title : `From other sources, not the article: ${panel.title}`,
    headline: series.title,
    figures: [],
    pieces: [piece],
    below: [series.description, ...series.notes],
    words: `${series.title}. ${series.description}`,
  };
}
