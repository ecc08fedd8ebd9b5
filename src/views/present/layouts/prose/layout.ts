import { halvesOf } from "../../../../ui/text-halves.ts";
import type { Fitted, Layout, Paragraph, Piece, Place, Worth } from "../piece.ts";
import { broken, runsOf } from "../runs.ts";
import { TYPE } from "../sizes.ts";

/** Between two paragraphs. */
const BETWEEN = 2.4;

export const prose: Layout<"prose"> = {
  fit,
  cut,
  asItIs: (piece) => piece,
};

function fit(piece: Piece<"prose">, { width, height, larger, type }: Place): Fitted | null {
  const set = ({ words, as }: Paragraph) =>
    [words, { size: TYPE.body * larger, weight: as === "strong" ? "bold" : "regular" }] as const;
  const { paragraphs } = piece;
  if (paragraphs.some((each) => type.longestOf(...set(each)) > width)) return null;
  const needed =
    paragraphs.reduce((sum, each) => sum + type.heightOf(...set(each), width), 0) +
    BETWEEN * (paragraphs.length - 1);
  if (needed > height) return null;
  const reach = Math.max(0, ...paragraphs.map((each) => type.reachOf(...set(each), width)));
  return { part: piece, height: needed, fill: (reach / width) * (needed / height) };
}

/** As many paragraphs a slide as fit; one too long for a slide goes on where it breaks best. */
function cut(piece: Piece<"prose">, worth: Worth): readonly Piece[] {
  const of = (paragraphs: readonly Paragraph[]) => ({ ...piece, paragraphs });
  const fits = (some: readonly Paragraph[]) => worth(of(some)) > 0;
  const whole = piece.paragraphs.flatMap((each) => broken(each, halves, fits));
  return runsOf(whole, whole.length, fits).map((run, index) => ({
    ...of(run),
    id: index > 0 ? `${piece.id}.${index}` : piece.id,
  }));
}

function halves(paragraph: Paragraph): readonly Paragraph[] {
  return (halvesOf(paragraph.words) ?? []).map((words) => ({ ...paragraph, words }));
}
