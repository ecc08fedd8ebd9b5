import { type Ending, endingOf } from "../model/ending.ts";
import { type Cell, formatTick } from "../model/format.ts";
import { highest, isNumeric, lowest, type Numeric } from "../model/quantity.ts";
import { cell, type Series } from "../model/series.ts";
import { widthOf } from "./text-width.ts";

/** An axis from nought to past the largest value, open bounds having room to open into. */
export interface Scale {
  readonly max: number;
  readonly ticks: readonly number[];
  /** One a tick. */
  readonly labels: readonly TickLabel[];
}

/** Where an axis label stands, in units of the drawing. */
export interface TickLabel {
  readonly words: string;
  readonly at: number;
  readonly anchor: "start" | "middle" | "end";
  readonly from: number;
  readonly to: number;
}

/** Beyond its bound the axis goes on by this share of it, for the slats. */
const ROOM: Partial<Record<Ending, number>> = { open: 0.3, "just over": 0.12, about: 0.12 };
/** So that the last mark is not cut off. */
const EDGE = 0.02;
const STEPS = [1, 2, 2.5, 5];

export function numbersOf(series: Series, key: string): readonly (Numeric | null)[] {
  return series.rows.map((row) => numeric(cell(row, key)));
}

/** A cell's number, or its two; nothing for words, and where nothing is known. */
export function numeric(value: Cell): Numeric | null {
  return value !== null && typeof value === "object" && isNumeric(value) ? value : null;
}

/**
 * No tick falls on a bound: a bare 750 would state what the article does not.
 * @param width of the drawing, which the labels share
 */
export function scaleOf(values: readonly (Numeric | null)[], width: number): Scale {
  const known = values.filter((value) => value !== null);
  const [first] = known;
  // Words have no axis.
  if (!first) return { max: 1, ticks: [], labels: [] };
  const largest = Math.max(0, ...known.map(highest));
  const reach =
    Math.max(0, ...known.map((q) => highest(q) * (1 + (ROOM[endingOf(q)] ?? EDGE)))) || 1;
  const bounds = boundsOf(known);
  const scales = stepsFor(known, reach).map((step) => {
    const { max, ticks } = ticksBy(step, reach);
    return { max, ticks, labels: labelsOf(ticks, max, { unit: first.unit, largest, width }) };
  });
  const free = ({ ticks }: Scale) => !ticks.some((tick) => falls(tick, bounds));
  return (
    scales.find((scale) => free(scale) && areApart(scale.labels)) ??
    thinned(scales.find(free) ?? last(scales), bounds)
  );
}

/** Nought is where the axis begins, whatever else is there. */
function boundsOf(known: readonly Numeric[]): readonly number[] {
  return known
    .filter(({ bound }) => bound !== "exact")
    .flatMap((q) => [lowest(q), highest(q)])
    .filter((bound) => bound !== 0);
}

function falls(tick: number, bounds: readonly number[]): boolean {
  return bounds.some((bound) => Math.abs(tick - bound) < Math.abs(bound) * 1e-9);
}

/** From fine to coarse; a label with a currency and a scale takes the room of two plain ones. */
function stepsFor(known: readonly Numeric[], reach: number): readonly number[] {
  const magnitude = 10 ** Math.floor(Math.log10(reach));
  const crowd = known.every((q) => highest(q) < 1e5) ? 5 : 3;
  const counted = known.every((q) => Number.isInteger(lowest(q)) && Number.isInteger(highest(q)));
  const steps = [magnitude / 10, magnitude, magnitude * 10]
    .flatMap((power) => STEPS.map((step) => step * power))
    .filter((step) => reach / step <= crowd && (!counted || Number.isInteger(step)));
  return steps.length > 0 ? steps : [reach];
}

/** The axis ends on a half step at the latest: room for the slats, and no empty half. */
function ticksBy(step: number, reach: number): Pick<Scale, "max" | "ticks"> {
  const max = (Math.ceil((reach / step) * 2) / 2) * step;
  const ticks = Array.from({ length: Math.floor(max / step) + 1 }, (_, index) => index * step);
  return { max, ticks };
}

interface Labelled {
  readonly unit: string;
  /** The largest value drawn: it decides the scale of the labels. */
  readonly largest: number;
  readonly width: number;
}

function labelsOf(ticks: readonly number[], max: number, { unit, largest, width }: Labelled) {
  return ticks.map((tick, index): TickLabel => {
    const words = formatTick(tick, unit, largest, index === ticks.length - 1);
    const wide = widthOf(words, TICK);
    const [start, end] = [1, width - 1];
    const at = start + (tick / max) * (end - start);
    // The outer two lean inwards, so that none is cut off.
    if (at - wide / 2 < start) {
      return { words, at: start, anchor: "start", from: start, to: start + wide };
    }
    if (at + wide / 2 > end) return { words, at: end, anchor: "end", from: end - wide, to: end };
    return { words, at, anchor: "middle", from: at - wide / 2, to: at + wide / 2 };
  });
}

/** The size of its type. */
const TICK = 14;
const APART = 4;

function areApart(labels: readonly TickLabel[]): boolean {
  return labels.every((label, index) => label.from >= (labels[index - 1]?.to ?? -APART) + APART);
}

/** Nought and the last: what falls on a bound or would be overprinted goes. */
function thinned({ max, ticks, labels }: Scale, bounds: readonly number[]): Scale {
  const kept: number[] = [];
  const end = labels.length - 1;
  for (const [index, label] of labels.entries()) {
    if (falls(ticks[index] ?? 0, bounds)) continue;
    const before = labels[kept.at(-1) ?? -1]?.to ?? -APART;
    const after = index === end ? Number.POSITIVE_INFINITY : (labels[end]?.from ?? 0);
    if (label.from >= before + APART && label.to + APART <= after) kept.push(index);
  }
  return {
    max,
    ticks: kept.map((index) => ticks[index] ?? 0),
    labels: kept.flatMap((index) => labels[index] ?? []),
  };
}

function last(scales: readonly Scale[]): Scale {
  return scales.at(-1) ?? { max: 1, ticks: [], labels: [] };
}
