import type { Typesetter } from "../../../ui/typesetter.ts";
import { bestOf } from "./best.ts";
import { type Columns, widthsOf } from "./columns.ts";
import { overHeight } from "./drawing/fit.ts";
import { fitPiece } from "./fit.ts";
import type { Arrangement, Band, Fitted, Piece, Room } from "./piece.ts";
import { GAP, type Larger, largerFor } from "./sizes.ts";

/**
 * The pieces on one slide, side by side and one under the other as fills it best, or null where
 * they have no room together.
 */
export function arrange(
  pieces: readonly Piece[],
  room: Room,
  type: Typesetter,
  sizes: readonly Larger[] = largerFor(type.scale),
): Arrangement | null {
  const stacks = stacksOf(pieces);
  const at = (larger: Larger) =>
    stacks.flatMap((stack) => candidateOf(stack, room, larger, type) ?? []);
  // Of text alone the largest is best; beside a drawing that is to be seen.
  const candidates = isElastic(pieces)
    ? sizes.flatMap(at)
    : sizes.reduce<readonly Arrangement[]>(
        (found, each) => (found.length > 0 ? found : at(each)),
        [],
      );
  return bestOf(candidates, ({ worth }) => worth);
}

/** Every way to cut a row of pieces into bands, in their order. */
function stacksOf(pieces: readonly Piece[]): readonly Stack[] {
  if (pieces.length === 0) return [[]];
  return pieces.slice(0, BESIDE).flatMap((_, index) => {
    const band = pieces.slice(0, index + 1);
    return stacksOf(pieces.slice(index + 1)).map((rest) => [band, ...rest]);
  });
}
/** More side by side would be columns of single words. */
const BESIDE = 3;

function candidateOf(
  stack: Stack,
  room: Room,
  larger: Larger,
  type: Typesetter,
): Arrangement | null {
  const whole = { width: room.width, height: room.height - GAP.row * (stack.length - 1) };
  const fitted = (pieces: readonly Piece[], height: number) =>
    bandOf(pieces, { ...whole, height }, larger, type);
  const texts = all(stack.filter((it) => !isElastic(it)).map((it) => fitted(it, whole.height)));
  if (!texts) return null;
  const left = whole.height - texts.reduce((sum, { height }) => sum + height, 0);
  const drawn = drawnBands(stack.filter(isElastic), left, fitted);
  if (!drawn || left < 0) return null;
  const bands = stack.flatMap((it) => (isElastic(it) ? drawn : texts).splice(0, 1));
  const isDrawn = stack.some(isElastic);
  const fill = isDrawn ? 1 : 1 - left / whole.height;
  const worth = worthOf(bands, fill, larger, isDrawn);
  return { bands: bands.map(({ band }) => band), larger, worth };
}

type Stack = readonly (readonly Piece[])[];
type Fit = (pieces: readonly Piece[], height: number) => FittedBand | null;

/** Bands of drawings, which share a height: first as if each had all of it, then as they are. */
function drawnBands(stack: Stack, height: number, fitted: Fit): FittedBand[] | null {
  const first = all(stack.map((pieces) => fitted(pieces, height)));
  const shares = first && sharesIn(height, first);
  const settled = shares && all(stack.map((pieces, at) => fitted(pieces, shares[at] ?? 0)));
  const last = settled && sharesIn(height, settled);
  return last && settled.every((band, at) => band.height <= (last[at] ?? 0)) ? settled : null;
}

function all<T>(some: readonly (T | null)[]): T[] | null {
  const known = some.filter((each) => each !== null);
  return known.length === some.length ? known : null;
}

/** What text leaves is shared alike by the drawings, each under its own figure or heading. */
function sharesIn(left: number, bands: readonly FittedBand[]): readonly number[] {
  const fixed = bands.reduce((sum, band) => sum + band.fixed, 0);
  return bands.map((band) => band.fixed + (left - fixed) / bands.length);
}

/** Drawings as large as they may be; then text, which may be larger than usual but need not. */
function worthOf(bands: readonly FittedBand[], fill: number, larger: Larger, drawn: boolean) {
  const mean = bands.reduce((sum, band) => sum + band.fill, 0) / bands.length;
  return drawn ? mean + larger * 0.02 : mean * 0.3 + fill * 0.2 + larger;
}

function isElastic(pieces: readonly Piece[]): boolean {
  return pieces.some(({ kind }) => kind === "drawing");
}

interface FittedBand {
  readonly band: Band;
  readonly height: number;
  readonly fixed: number;
  readonly fill: number;
}

/** Pieces side by side, in the shares of the width that fill it best. */
function bandOf(
  pieces: readonly Piece[],
  room: Room,
  larger: Larger,
  type: Typesetter,
): FittedBand | null {
  const candidates = columnsOf(pieces).flatMap(
    (columns) => sharedBand(pieces, columns, room, larger, type) ?? [],
  );
  return bestOf(candidates, ({ fill }) => fill);
}

/** Pieces of one kind have the same width. */
function columnsOf(pieces: readonly Piece[]): readonly Columns[] {
  const kinds = new Set(pieces.map(({ kind }) => kind));
  if (pieces.length !== 2) return pieces.length === 1 ? ["12"] : ["4-4-4"];
  return kinds.size > 1 ? ["4-8", "5-7", "6-6", "7-5", "8-4"] : ["6-6"];
}

function sharedBand(
  pieces: readonly Piece[],
  columns: Columns,
  { width, height }: Room,
  larger: Larger,
  type: Typesetter,
): FittedBand | null {
  const widths = widthsOf(columns, width);
  const over = sharedOver(pieces, widths, type);
  const fitted: Fitted[] = [];
  for (const [index, piece] of pieces.entries()) {
    const alone = pieces.length === 1;
    const place = { width: widths[index] ?? 0, height, larger, over, alone };
    const one = fitPiece(piece, place, type);
    if (!one) return null;
    fitted.push(one);
  }
  return {
    band: { parts: fitted.map(({ part }) => part), columns, elastic: isElastic(pieces) },
    height: Math.max(...fitted.map((one) => one.height)),
    fixed: Math.max(...fitted.map((one) => one.fixed)),
    fill: meanFill(fitted, widths),
  };
}

/** By width; what is drawn is there to be seen, and text beside it only to be read. */
function meanFill(fitted: readonly Fitted[], widths: readonly number[]): number {
  const weights = fitted.map(
    ({ part }, index) => (widths[index] ?? 0) * (part.kind === "drawing" ? 2 : 1),
  );
  const sum = (some: readonly number[]) => some.reduce((total, one) => total + one, 0);
  return sum(fitted.map(({ fill }, index) => fill * (weights[index] ?? 0))) / sum(weights);
}

/** Drawings side by side begin at one height, under the highest of what stands over them. */
function sharedOver(pieces: readonly Piece[], widths: readonly number[], type: Typesetter): number {
  const heights = pieces.flatMap((piece, index) =>
    piece.kind === "drawing" ? [overHeight(piece, widths[index] ?? 0, type)] : [],
  );
  return heights.length > 1 ? Math.max(...heights) : 0;
}
