import type { Numeric } from "../model/quantity.ts";
import type { ChartSpec, Series } from "../model/series.ts";
import { cellsOf } from "./chart-cells.ts";
import { type Form, isNarrow, WIDTHS } from "./chart-frame.ts";
import { type Places, placesOf } from "./chart-places.ts";
import { barRows, barSlack, type DrawnRow, pointRows } from "./chart-rows.ts";
import { numbersOf, numeric, type Scale, scaleOf } from "./chart-scale.ts";
import { stepsOf } from "./chart-steps.ts";

export const AXIS = 30;

/** Slides are tried in many arrangements: a height is reckoned once. */
const known = new WeakMap<Series, Map<Form, number>>();

/** How high a series is drawn in a form, in units of the drawing; 0 for one without a chart. */
export function drawnHeight(series: Series, form: Form): number {
  const heights = known.get(series) ?? new Map<Form, number>();
  known.set(series, heights);
  const height = heights.get(form) ?? reckonHeight(series, form);
  heights.set(form, height);
  return height;
}

/** How much of its width a drawing fills: marks without words may leave most of it. */
export function drawnReach(series: Series, form: Form): number {
  const { chart } = series;
  const isCompact = chart?.mark === "segment" && chart.compact;
  return isCompact ? cellsOf(series, chart, form).reach : WIDTHS[form];
}

/** How many rows of a drawing may be higher or lower than usual, and by how much. */
export interface Stretch {
  readonly rows: number;
  readonly least: number;
  readonly most: number;
}

export function stretchOf(series: Series, form: Form): Stretch {
  const { chart, rows } = series;
  switch (chart?.mark) {
    case "bar":
      return { rows: rows.length, least: -barSlack(form), most: 84 };
    case "point":
      return { rows: rows.length, least: 0, most: 28 };
    case "segment":
      if (chart.compact) return { rows: 0, least: 0, most: 0 };
      return { rows: segmentPlaces(series, chart, form).places.length, least: -8, most: 48 };
    case "order":
      return { rows: stepsOf(series, chart, form).steps.length - 1, least: 0, most: 72 };
    default:
      return { rows: 0, least: 0, most: 0 };
  }
}

/** How high a series is drawn where its rows are as low as they may be. */
export function leastHeight(series: Series, form: Form): number {
  const { rows, least } = stretchOf(series, form);
  return drawnHeight(series, form) + rows * least;
}

function reckonHeight(series: Series, form: Form): number {
  const { chart } = series;
  switch (chart?.mark) {
    case "bar":
      return heightIn(barRows(series, chart, form), scaleIn(series, chart.value, form));
    case "point":
      return heightIn(pointRows(series, chart, form), scaleIn(series, chart.value, form));
    case "segment":
      if (chart.compact) return cellsOf(series, chart, form).height;
      return segmentPlaces(series, chart, form).height;
    case "order":
      return stepsOf(series, chart, form).height;
    default:
      return 0;
  }
}

/** Of the whole, for a part of a drawing. */
export function scaleIn(series: Series, value: string, form: Form): Scale {
  const all: readonly (Numeric | null)[] = numbersOf(series, value);
  return scaleOf([...all, ...series.scale.map(numeric)], WIDTHS[form]);
}

/** Words alone have no axis. */
export function heightIn(rows: readonly DrawnRow[], { ticks }: Scale): number {
  return (rows.at(-1)?.end ?? 0) + (ticks.length > 0 ? AXIS : 0);
}

type Segments = Extract<ChartSpec, { mark: "segment" }>;

/** Places for segments, and the width for names: narrow, a row's name stands over them. */
export function segmentPlaces(
  series: Series,
  chart: Segments,
  form: Form,
  stretch = 0,
): Places & { readonly names: number } {
  const narrow = isNarrow(form);
  const names = narrow ? 0 : 136;
  const measures = { width: WIDTHS[form] - names, band: (narrow ? 54 : 34) + stretch };
  return { names, ...placesOf(series, chart.segments, measures) };
}
