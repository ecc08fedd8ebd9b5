import { halvesOf } from "../../../../ui/text-halves.ts";
import { loosely } from "../../../../ui/text-wrap.ts";
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

/** As large as asked for; at the usual size, broken within an amount or a date where it must be. */
function fit(piece: Piece<"prose">, place: Place): Fitted | null {
  const loosened = piece.paragraphs.map((each) => ({ ...each, words: loosely(each.words) }));
  const whole = fitted(piece, place);
  return place.larger > 1 ? whole : (whole ?? fitted({ ...piece, paragraphs: loosened }, place));
}

function fitted(piece: Piece<"prose">, { width, height, larger, type }: Place): Fitted | null {
  const set = ({ words, as }: Paragraph) =>
    [words, { size: TYPE.body * larger, weight: as === "strong" ? "bold" : "regular" }] as const;
  const { paragraphs } = piece;
  if (paragraphs.some((each) => type.longestOf(...set(each)) > width)) return null;
  const needed =
    paragraphs.reduce((sum, each) => sum + type.heightOf(...set(each), width), 0) +
    BETWEEN * (paragraphs.length - 1);
  if (needed > height) return null;
  const reach = Math.max(0, ...paragraphs.map((each) => type.reachOf(...set(each), width)));
  return { part: piece, height: needed, fill: (reach / width) * (needed / height), full: true };
}

/**
 * As many paragraphs a slide as fit; one too long for a slide goes on where it breaks best. Who speaks
 * is not parted from the last of what is said.
 */
function cut(piece: Piece<"prose">, worth: Worth): readonly Piece[] {
  const of = (paragraphs: readonly Paragraph[]) => ({ ...piece, paragraphs });
  const fits = (some: readonly Paragraph[]) => worth(of(some)) > 0;
  const ways = piece.paragraphs.map(({ as }) => as);
  const at = piece.series.length > 0 ? ways.lastIndexOf("sentence") : -1;
  const said = piece.paragraphs[at];
  const speaker = piece.paragraphs.slice(at + 1);
  const [rest, last] = said ? endOf(said, (words) => fits([words, ...speaker])) : [null, null];
  const before = [...piece.paragraphs.slice(0, Math.max(0, at)), ...(rest ? [rest] : [])];
  const ending = [...(last ? [last] : []), ...speaker];
  const whole = (some: readonly Paragraph[]) => some.flatMap((each) => broken(each, halves, fits));
  const runs = [before, ending].flatMap((some) =>
    runsOf(whole(some), Number.POSITIVE_INFINITY, fits),
  );
  return runs.map((run, index) => ({
    ...of(run),
    id: index > 0 ? `${piece.id}.${index}` : piece.id,
  }));
}

/** A paragraph as its beginning, if that has to be parted, and as much of its end as fits. */
function endOf(
  paragraph: Paragraph,
  fits: (end: Paragraph) => boolean,
): readonly [Paragraph | null, Paragraph] {
  const [first, second] = fits(paragraph) ? [] : halves(paragraph);
  if (!first || !second) return [null, paragraph];
  const [rest, end] = endOf(second, fits);
  return [rest ? { ...first, words: `${first.words} ${rest.words}` } : first, end];
}

function halves(paragraph: Paragraph): readonly Paragraph[] {
  return (halvesOf(paragraph.words) ?? []).map((words) => ({ ...paragraph, words }));
}
