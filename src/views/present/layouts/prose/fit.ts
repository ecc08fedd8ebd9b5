import { halvesOf } from "../halves.ts";
import type { Fitted, Paragraph, Place, ProsePiece } from "../piece.ts";
import { TYPE } from "../sizes.ts";
import type { Typesetter } from "../typesetter.ts";

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
  return { part: piece, height: needed, fixed: needed, fill: (reach / width) * (needed / height) };
}

/** As many paragraphs a slide as fit; one too long for a slide goes on where it breaks best. */
export function cutProse(
  piece: ProsePiece,
  fits: (some: ProsePiece) => boolean,
): readonly ProsePiece[] {
  const of = (paragraphs: readonly Paragraph[]) => ({ ...piece, paragraphs });
  const whole = piece.paragraphs.flatMap((each) => broken(each, (some) => fits(of([some]))));
  const runs: Paragraph[][] = [];
  for (const paragraph of whole) {
    const last = runs.at(-1);
    if (last && fits(of([...last, paragraph]))) last.push(paragraph);
    else runs.push([paragraph]);
  }
  return runs.map((run, index) => ({
    ...of(run),
    id: index > 0 ? `${piece.id}.${index}` : piece.id,
  }));
}

function broken(paragraph: Paragraph, fits: (some: Paragraph) => boolean): readonly Paragraph[] {
  const halves = fits(paragraph) ? null : halvesOf(paragraph.words);
  if (!halves) return [paragraph];
  return halves.flatMap((half) => broken({ ...paragraph, words: half }, fits));
}
