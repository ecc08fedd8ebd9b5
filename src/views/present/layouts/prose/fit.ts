import { halvesOf } from "../../../../ui/text-halves.ts";
import type { Typesetter } from "../../../../ui/typesetter.ts";
import type { Fitted, Paragraph, Place, ProsePiece } from "../piece.ts";
import { broken, runsOf } from "../runs.ts";
import { TYPE } from "../sizes.ts";

/** Between two paragraphs. */
const BETWEEN = 2.4;

export function fitProse(
  piece: ProsePiece,
  { width, height, larger }: Place,
  type: Typesetter,
): Fitted<ProsePiece> | null {
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
export function cutProse(
  piece: ProsePiece,
  fits: (some: ProsePiece) => boolean,
): readonly ProsePiece[] {
  const of = (paragraphs: readonly Paragraph[]) => ({ ...piece, paragraphs });
  const fit = (some: readonly Paragraph[]) => fits(of(some));
  const whole = piece.paragraphs.flatMap((each) => broken(each, halves, fit));
  return runsOf(whole, whole.length, fit).map((run, index) => ({
    ...of(run),
    id: index > 0 ? `${piece.id}.${index}` : piece.id,
  }));
}

function halves(paragraph: Paragraph): readonly Paragraph[] {
  return (halvesOf(paragraph.words) ?? []).map((words) => ({ ...paragraph, words }));
}
