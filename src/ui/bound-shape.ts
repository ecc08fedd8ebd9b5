import type { Ending } from "../model/ending.ts";
import type { Quantity, RangeEnd } from "../model/quantity.ts";

/** Where the parts of a bar lie along it, in units of the drawing from where it begins. */
export interface BoundShape {
  /** How far the bar is whole. */
  readonly solid: number;
  /** How far it is outlined only. */
  readonly outlined: number;
  readonly slats: readonly Slat[];
  readonly stops: readonly Stop[];
  /** Where an arrowhead begins. */
  readonly arrow: number | null;
}
export type Slat = readonly [at: number, width: number];
export interface Stop {
  readonly at: number;
  readonly kind: "stop" | "thin" | "hollow";
}

/** Slats that thin out: line by line, so that a photocopy keeps it. */
const THINNING: readonly Slat[] = [
  [4, 8],
  [15, 6.5],
  [24.5, 5],
  [32.5, 3.6],
  [39, 2.4],
  [44.5, 1.6],
];
const ARROW = 51;
/** Not so far. */
const A_LITTLE: readonly Slat[] = [
  [4, 5],
  [13, 2],
];
/** Before and after a value that is not known. */
const SOFT: readonly Slat[] = [
  [-26.6, 8.5],
  [-14.6, 6.8],
  [-3.2, 5],
  [7.6, 3.3],
  [17.8, 1.6],
];
const SOFT_FROM = -29;
/** Towards a stop that is not reached. */
const SHORT: readonly Slat[] = [
  [-30, 8],
  [-17, 3],
];
const SHORT_FROM = -33;
/** From one growing or even slat to the next. */
const PITCH = 10.8;

interface Lengths {
  readonly low: number;
  readonly high: number;
  readonly ends?: Ends;
}

/** How a range begins and ends: a number that is not itself possible is hollow, one about it soft. */
interface Ends {
  readonly low: End;
  readonly high: End;
}
type End = "stop" | "hollow" | "soft";

/** As the words say of either end of a range. */
export function endsOf(q: Quantity): Ends {
  if (q.bound !== "between") return { low: "stop", high: "stop" };
  const end = (said: RangeEnd | undefined, open: RangeEnd["bound"]): End => {
    if (said?.bound === "about") return "soft";
    return said?.bound === open ? "hollow" : "stop";
  };
  return { low: end(q.lowEnd, "more than"), high: end(q.highEnd, "less than") };
}

/**
 * Each bound has an end of its own, which is the same in a chart and under a figure.
 * @param low where the lower of two numbers lies; else the same as `high`
 * @param size 1 in a chart
 */
export function shapeOf(ending: Ending, lengths: Lengths, size = 1): BoundShape {
  const { low, high, ends = { low: "stop", high: "stop" } } = lengths;
  const shape = { solid: high, outlined: 0, slats: [], stops: [], arrow: null };
  // Of a short bar there must be something left that is whole.
  const short = size * Math.min(1, Math.max(0.3, high / size / 60));
  const stop = (at: number, kind: Stop["kind"] = "stop") => ({ at, kind });
  const isRange = low < high;
  switch (ending) {
    case "exact":
      return { ...shape, stops: [stop(high)] };
    case "open": {
      const arrow = { slats: moved(THINNING, high, size), arrow: high + ARROW * size };
      if (!isRange) return { ...shape, ...arrow, stops: [stop(high)] };
      const from = ends.low === "soft" ? "soft" : "stop";
      const range = rangeOf(low, high, { low: from, high: "stop" }, size, short);
      return { ...shape, ...range, ...arrow, slats: [...range.slats, ...arrow.slats] };
    }
    case "just over":
      return { ...shape, stops: [stop(high)], slats: moved(A_LITTLE, high, size) };
    case "upper":
    case "below": {
      const kind = ending === "upper" ? "stop" : "hollow";
      return {
        ...shape,
        solid: 0,
        outlined: low,
        slats: [...growing(low, PITCH * size), ...even(low, high, PITCH * size)],
        stops: [...(isRange ? [stop(low, kind)] : []), stop(high, kind)],
      };
    }
    case "nearly":
      return {
        ...shape,
        solid: Math.max(0, high + SHORT_FROM * short),
        slats: moved(SHORT, high, short),
        stops: [stop(high, "thin")],
      };
    case "about":
      return {
        ...shape,
        ...rangeOf(low, high, isRange ? ends : { low: "soft", high: "soft" }, size, short),
      };
    case "between":
      return { ...shape, ...rangeOf(low, high, ends, size, short) };
    case "words":
      return { ...shape, solid: 0 };
  }
}

/** Whole to the lower number, and even slats to the higher. */
function rangeOf(low: number, high: number, ends: Ends, size: number, short: number) {
  const before = moved(
    SOFT.filter(([at]) => at < 0),
    low,
    short,
  );
  const after = moved(
    SOFT.filter(([at]) => at > 0),
    high,
    short,
  );
  const stops = [{ at: low, kind: ends.low } as const, { at: high, kind: ends.high } as const];
  return {
    solid: ends.low === "soft" ? Math.max(0, low + SOFT_FROM * short) : low,
    slats: [
      ...(ends.low === "soft" ? before : []),
      ...even(low, high, PITCH * size),
      ...(ends.high === "soft" ? after : []),
    ],
    stops: stops.flatMap(({ at, kind }) => (kind === "soft" ? [] : [{ at, kind }])),
  };
}

function moved(slats: readonly Slat[], by: number, size: number): readonly Slat[] {
  return slats.map(([at, width]): Slat => [by + at * size, width * size]).filter(([at]) => at >= 0);
}

/** From a hairline to three quarters of the room that each has. */
function growing(end: number, pitch: number): readonly Slat[] {
  const count = Math.max(1, Math.round(end / pitch) - 1);
  const room = end / (count + 1);
  return Array.from({ length: count }, (_, index): Slat => {
    const width = room * (0.1 + (0.64 * (index + 1)) / count);
    return [room * (index + 1) - width / 2, width];
  });
}

function even(low: number, high: number, pitch: number): readonly Slat[] {
  const count = Math.max(0, Math.round((high - low) / pitch) - 1);
  const room = (high - low) / (count + 1);
  const width = pitch * 0.37;
  return Array.from(
    { length: count },
    (_, index): Slat => [low + room * (index + 1) - width / 2, width],
  );
}

/** One path for all slats: a drawing is carried in every page. */
export function slatPath(slats: readonly Slat[], x: number, y: number, height: number): string {
  return slats
    .map(([at, width]) => {
      const wide = short(width);
      return `M${short(x + at)} ${y}h${wide}v${height}h${-wide}z`;
    })
    .join("");
}

/** The outlines alone, inside the same edges; of the thinnest a line is left. */
export function hollowPath(slats: readonly Slat[], x: number, y: number, height: number): string {
  const inside = slats.map(([at, width]): Slat => [at + 0.5, Math.max(0, width - 1)]);
  return slatPath(inside, x, y + 0.5, height - 1);
}

/** More than a tenth of a unit is too small to see. */
function short(value: number): number {
  return Math.round(value * 10) / 10;
}
