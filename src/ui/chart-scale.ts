import { isMeasured, isOpenAbove, type Measured } from "../model/quantity.ts";
import { type Cell, cell, type Series } from "../model/series.ts";

/** An axis from nought to past the largest value, open bounds having room to open into. */
export interface Scale {
  readonly max: number;
  readonly ticks: readonly number[];
  /** The largest value drawn: it decides the scale of the labels. */
  readonly largest: number;
  readonly unit: string;
}

/** Beyond an open bound the axis goes on by this share of the bound, for the slats. */
const ROOM = 0.3;
const STEPS = [1, 2, 2.5, 5];

export function measuredOf(series: Series, key: string): readonly (Measured | null)[] {
  return series.rows.map((row) => measured(cell(row, key)));
}

/** What a cell measures; nothing for words, and where nothing is known. */
export function measured(value: Cell): Measured | null {
  return value !== null && typeof value === "object" && isMeasured(value) ? value : null;
}

/** No tick falls on a bound: a bare 750 would state what the article does not. */
export function scaleOf(values: readonly (Measured | null)[]): Scale {
  const known = values.filter((value) => value !== null);
  const largest = Math.max(0, ...known.map(({ value }) => value));
  const reach = Math.max(1, ...known.map((q) => q.value * (isOpenAbove(q) ? 1 + ROOM : 1.02)));
  const bounds = known.filter(({ bound }) => bound !== "exact").map(({ value }) => value);
  const magnitude = 10 ** Math.floor(Math.log10(reach));
  const steps = [magnitude / 10, magnitude, magnitude * 10].flatMap((power) =>
    STEPS.map((step) => step * power),
  );
  // A label with a currency and a scale takes the room of two plain ones.
  const crowd = counts(known) ? 5 : 3;
  const counted = known.every(({ value }) => Number.isInteger(value));
  const step =
    steps.find(
      (candidate) =>
        reach / candidate <= crowd &&
        (!counted || Number.isInteger(candidate)) &&
        !bounds.some((bound) => bound % candidate === 0),
    ) ?? reach;
  // The axis ends on a half step at the latest: room for the slats, and no empty half.
  const max = (Math.ceil((reach / step) * 2) / 2) * step;
  const ticks = Array.from({ length: Math.floor(max / step) + 1 }, (_, index) => index * step);
  return { max, ticks, largest, unit: known[0]?.unit ?? "" };
}

function counts(known: readonly Measured[]): boolean {
  return known.every(({ value }) => value < 1e5);
}
