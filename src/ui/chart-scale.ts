import { type Ending, endingOf } from "../model/ending.ts";
import type { Cell } from "../model/format.ts";
import {
  fromNought,
  highest,
  isBelowZero,
  isNumeric,
  lowest,
  type Numeric,
} from "../model/quantity.ts";
import { cell, type Series } from "../model/series.ts";
import { formatTick } from "../model/tick.ts";
import { widthOf } from "./text-width.ts";

/**
 * An axis from nought, or from below the least value where that is less, to past the largest; open
 * bounds have room to open into.
 */
export interface Scale {
  readonly min: number;
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
  if (!first) return WORDS_ALONE;
  const largest = Math.max(0, ...known.flatMap((q) => [Math.abs(lowest(q)), highest(q)]));
  const below = Math.max(0, ...known.map((q) => (isBelowZero(q) ? reachOf(q) : -lowest(q))));
  const above = Math.max(0, ...known.map((q) => (isBelowZero(q) ? 0 : reachOf(q))));
  const reach = { below, above: above + below === 0 ? 1 : above };
  const bounds = boundsOf(known);
  const scales = stepsFor(known, reach).map((step) => {
    const axis = ticksBy(step, reach);
    return { ...axis, labels: labelsOf(axis, { unit: first.unit, largest, width }) };
  });
  const free = ({ ticks }: Scale) => !ticks.some((tick) => falls(tick, bounds));
  return (
    scales.find((scale) => free(scale) && areApart(scale.labels)) ??
    thinned(scales.find(free) ?? last(scales), bounds)
  );
}

const WORDS_ALONE: Scale = { min: 0, max: 1, ticks: [], labels: [] };

/** Where a value lies along a drawing, in its units. */
export function placeOf(value: number, { min, max }: Pick<Scale, "min" | "max">, width: number) {
  const [start, end] = [1, width - 1];
  return start + ((value - min) / (max - min)) * (end - start);
}

/** How far from nought an axis has to go for a number, with room for how it ends. */
function reachOf(q: Numeric): number {
  return highest(fromNought(q)) * (1 + (ROOM[endingOf(q)] ?? EDGE));
}

interface Reach {
  readonly below: number;
  readonly above: number;
}

/** Nought is where bars begin, whatever else is there. */
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
function stepsFor(known: readonly Numeric[], { below, above }: Reach): readonly number[] {
  const reach = above + below;
  const magnitude = 10 ** Math.floor(Math.log10(reach));
  const crowd = known.every((q) => Math.max(highest(q), -lowest(q)) < 1e5) ? 5 : 3;
  const counted = known.every((q) => Number.isInteger(lowest(q)) && Number.isInteger(highest(q)));
  const steps = [magnitude / 10, magnitude, magnitude * 10]
    .flatMap((power) => STEPS.map((step) => step * power))
    .filter((step) => reach / step <= crowd && (!counted || Number.isInteger(step)));
  return steps.length > 0 ? steps : [reach];
}

/** The axis ends on a half step at the latest: room for the slats, and no empty half. */
function ticksBy(step: number, { below, above }: Reach): Omit<Scale, "labels"> {
  const [least, max] = [below, above].map((reach) => (Math.ceil((reach / step) * 2) / 2) * step);
  const [under, over] = [least, max].map((end = 0) => Math.floor(end / step));
  const count = (under ?? 0) + (over ?? 0) + 1;
  const ticks = Array.from({ length: count }, (_, index) => (index - (under ?? 0)) * step);
  return { min: 0 - (least ?? 0), max: max ?? 0, ticks };
}

interface Labelled {
  readonly unit: string;
  /** The largest value drawn: it decides the scale of the labels. */
  readonly largest: number;
  readonly width: number;
}

function labelsOf(axis: Omit<Scale, "labels">, { unit, largest, width }: Labelled) {
  const { ticks } = axis;
  const ends = [ticks[0], ticks.at(-1)];
  return ticks.map((tick): TickLabel => {
    // Nought is of no scale.
    const words = formatTick(tick, unit, largest, tick !== 0 && ends.includes(tick));
    const wide = widthOf(words, TICK);
    const [start, end] = [1, width - 1];
    const at = placeOf(tick, axis, width);
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
function thinned({ min, max, ticks, labels }: Scale, bounds: readonly number[]): Scale {
  const kept: number[] = [];
  const end = labels.length - 1;
  for (const [index, label] of labels.entries()) {
    if (falls(ticks[index] ?? 0, bounds)) continue;
    const before = labels[kept.at(-1) ?? -1]?.to ?? -APART;
    const after = index === end ? Number.POSITIVE_INFINITY : (labels[end]?.from ?? 0);
    if (label.from >= before + APART && label.to + APART <= after) kept.push(index);
  }
  return {
    min,
    max,
    ticks: kept.map((index) => ticks[index] ?? 0),
    labels: kept.flatMap((index) => labels[index] ?? []),
  };
}

function last(scales: readonly Scale[]): Scale {
  return scales.at(-1) ?? WORDS_ALONE;
}
