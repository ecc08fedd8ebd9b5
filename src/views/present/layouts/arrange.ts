import type { Typesetter } from "../../../ui/typesetter.ts";
import { bestOf } from "./best.ts";
import { type Columns, widthsOf } from "./columns.ts";
import { overHeight } from "./drawing/fit.ts";
import { layoutOf } from "./layouts.ts";
import type { Arrangement, Band, Fitted, Piece, Room, Share } from "./piece.ts";
import { GAP, LARGER, type Larger } from "./sizes.ts";

/**
 * The pieces on one slide, side by side and one under the other as fills it best, or null where
 * they have no room together.
 */
export function arrange(
  pieces: readonly Piece[],
  room: Room,
  sizes: readonly Larger[] = LARGER,
): Arrangement | null {
  const stacks = stacksOf(pieces);
  const at = (larger: Larger) => stacks.flatMap((stack) => candidatesOf(stack, room, larger));
  // Several things are tried in fewer sizes: a little larger would be arranged worse.
  const tried = pieces.length > 1 ? sizes.filter((_, index) => index % 2 === 0) : sizes;
  // Of text alone the largest is best; beside a drawing that is to be seen.
  const candidates = isElastic(pieces)
    ? tried.flatMap(at)
    : tried.reduce<readonly Arrangement[]>(
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

/** With its text low beside drawings, or as high as it is alone. */
function candidatesOf(stack: Stack, room: Room, larger: Larger): readonly Arrangement[] {
  const isMixed = stack.some(isElastic) && !stack.every(isElastic);
  return (isMixed ? [LOW, 1] : [1]).flatMap((most) => withText(most, stack, room, larger));
}
/** Of the height of a slide: text in columns leaves the more of it for what is drawn. */
const LOW = 0.6;

/** With drawings in each way of sharing the height that text leaves, which has at most a share of it. */
function withText(most: number, stack: Stack, room: Room, larger: Larger): readonly Arrangement[] {
  const whole = { ...room, height: room.height - GAP.row * (stack.length - 1) };
  const drawings = stack.filter(isElastic);
  const low = { ...whole, height: whole.height * most };
  const texts = new Map(
    stack.filter((it) => !isElastic(it)).map((it) => [it, bandOf(it, low, larger)] as const),
  );
  const heights = [...texts.values()].map((band) => band?.height ?? Number.POSITIVE_INFINITY);
  const left = whole.height - sumOf(heights);
  if (left < 0) return [];
  const drawn = (it: readonly Piece[], height: number) => bandOf(it, { ...whole, height }, larger);
  const roomy = all(drawings.map((it) => drawn(it, left)));
  if (!roomy) return [];
  const isDrawn = drawings.length > 0;
  return waysToShare(roomy.map(({ height }) => height)).flatMap((shares) => {
    const unit = left / sumOf(shares);
    const shareOf = (it: readonly Piece[]) => shares[drawings.indexOf(it)] ?? 0;
    const bands = all(stack.map((it) => texts.get(it) ?? drawn(it, unit * shareOf(it))));
    if (!bands) return [];
    const shared = bands.map((one, at) => ({ ...one, share: shareOf(stack[at] ?? []) }));
    // Text that is set larger is no more to see.
    const fills = shared.map(({ fill, height, share }) => {
      return [fill, share > 0 ? SEEN * unit * share : height / larger] as const;
    });
    const worth = isDrawn
      ? meanOf(fills) + larger * 0.02
      : textWorth(bands, 1 - left / whole.height, larger);
    const full = bands.length > 1 || bands.every((band) => band.full);
    return [{ bands: shared.map(({ band, share }) => ({ ...band, share })), larger, worth, full }];
  });
}

type Stack = readonly (readonly Piece[])[];

/**
 * Alike, or in whole shares by the least heights that are reckoned. By what stands over each, letters
 * of another width than reckoned would move the edge between two drawings.
 */
function waysToShare(needs: readonly number[]): readonly (readonly Share[])[] {
  const most = Math.max(...needs);
  const alike = needs.map((): Share => 3);
  const needed = needs.map((need) => SHARES.find((share) => need <= (share / 3 + 0.1) * most) ?? 3);
  return needed.every((share) => share === 3) ? [alike] : [alike, needed];
}
const SHARES: readonly Share[] = [1, 2, 3];

function all<T>(some: readonly (T | null)[]): T[] | null {
  const known = some.filter((each) => each !== null);
  return known.length === some.length ? known : null;
}

/** As large as it may be, whatever else speaks for it. */
function textWorth(bands: readonly FittedBand[], down: number, larger: Larger): number {
  return meanOf(bands.map(({ fill }) => [fill, 1])) * 0.3 + down * 0.2 + larger;
}

/** What is drawn is there to be seen, and text beside it only to be read: it counts so much more. */
const SEEN = 2;

function meanOf(some: readonly (readonly [value: number, weight: number])[]): number {
  return (
    sumOf(some.map(([value, weight]) => value * weight)) / sumOf(some.map(([, weight]) => weight))
  );
}

function isElastic(pieces: readonly Piece[]): boolean {
  return pieces.some(({ kind }) => kind === "drawing");
}

interface FittedBand {
  readonly band: Omit<Band, "share">;
  readonly height: number;
  readonly fill: number;
  readonly full: boolean;
}

/** Pieces side by side, in the shares of the width that fill it best. */
function bandOf(pieces: readonly Piece[], room: Room, larger: Larger): FittedBand | null {
  const candidates = columnsOf(pieces).flatMap(
    (columns) => sharedBand(pieces, columns, room, larger) ?? [],
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
  room: Room,
  larger: Larger,
): FittedBand | null {
  const widths = widthsOf(columns, room.width);
  const over = sharedOver(pieces, widths, room.type);
  const fitted: Fitted[] = [];
  for (const [index, piece] of pieces.entries()) {
    const alone = pieces.length === 1;
    const place = { ...room, width: widths[index] ?? 0, larger, over, alone };
    const one = layoutOf(piece).fit(piece, place);
    if (!one) return null;
    fitted.push(one);
  }
  return {
    band: { parts: fitted.map(({ part }) => part), columns },
    height: Math.max(...fitted.map((one) => one.height)),
    full: fitted.length > 1 || fitted.every((one) => one.full),
    fill: meanOf(
      fitted.map(({ part, fill }, index) => {
        const width = widths[index] ?? 0;
        return [fill, part.kind === "drawing" ? SEEN * width : width];
      }),
    ),
  };
}

function sumOf(some: readonly number[]): number {
  return some.reduce((total, one) => total + one, 0);
}

/** Drawings side by side begin at one height, under the highest of what stands over them. */
function sharedOver(pieces: readonly Piece[], widths: readonly number[], type: Typesetter): number {
  const heights = pieces.flatMap((piece, index) =>
    piece.kind === "drawing"
      ? [overHeight(piece, { width: widths[index] ?? 0, type, alone: false })]
      : [],
  );
  return heights.length > 1 ? Math.max(...heights) : 0;
}
