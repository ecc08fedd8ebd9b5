import { format } from "../model/format.ts";
import { type ChartSpec, cell, type Series } from "../model/series.ts";
import { type Form, WIDTHS } from "./chart-frame.ts";
import { linesOf } from "./chart-text.ts";

/** One step of a time line, with all that is told at it, in units of the drawing. */
export interface Step {
  readonly y: number;
  /** "past", "now" or "ahead" of the article. */
  readonly order: string;
  readonly words: Placed;
  readonly events: readonly (Placed & { readonly row: number })[];
}

type Order = Extract<ChartSpec, { mark: "order" }>;

interface Placed {
  readonly lines: readonly string[];
  readonly x: number;
  /** The base line of the first. */
  readonly y: number;
}

export interface Steps {
  readonly steps: readonly Step[];
  readonly height: number;
}

export const LEADING = 19;
/** Where words begin beside the line. */
const WORDS = 26;
/** Where events may begin: the best is where the whole is lowest, the first of several as low. */
const EVENTS: Record<Form, readonly number[]> = {
  narrow: [WORDS],
  slim: [WORDS],
  wide: [176],
  middle: [176, 206],
  broad: [176, 236],
};
/** A reader may set letters apart, and the words of a step must still end before its events. */
const APART = 24;
const GAP = { event: 5, step: 13 };
const SIZE = { words: 16, event: 14 };

/** Steps one below the other: events under the words of their step or, where there is room, beside. */
export function stepsOf(series: Series, chart: Order, form: Form, stretch = 0): Steps {
  const [first, ...more] = EVENTS[form].map((x) => stepsAt(x, series, chart, form, stretch));
  if (!first) throw new Error(`no place for the events of a ${form} time line`);
  return more.reduce((best, some) => (some.height < best.height ? some : best), first);
}

/** @param x where events begin */
function stepsAt(x: number, series: Series, chart: Order, form: Form, stretch: number): Steps {
  const isBeside = x > WORDS;
  const end = isBeside ? x - APART : WIDTHS[form];
  const steps: Step[] = [];
  const gap = GAP.step + stretch;
  let y = 0;
  for (const { words, order, rows } of groupsOf(series, chart)) {
    const lines = linesOf(words, end - WORDS, SIZE.words, "bold");
    const under = lines.length * (LEADING + 1);
    let at = y + (isBeside ? 0 : under + 3);
    const events = rows.map((row) => {
      const event = linesOf(...eventIn(series, chart, row, WIDTHS[form] - x), SIZE.event);
      const placed = { row, lines: event, x, y: at + 14 };
      at += event.length * LEADING + GAP.event;
      return placed;
    });
    steps.push({ y, order, words: { lines, x: WORDS, y: y + 15 }, events });
    y = Math.max(at, y + under) + gap;
  }
  return { steps, height: Math.max(0, y - gap) };
}

/** An event's words and the width for them: room is kept for the mark where it is contradicted. */
function eventIn({ rows }: Series, { event }: Order, index: number, width: number) {
  const row = rows[index];
  const kept = row && row.disputed.length > 0 ? MARK : 0;
  return [row ? format(cell(row, event)) : "", width - kept] as const;
}
const MARK = 22;

/** Rows that follow each other at one step. */
function groupsOf({ rows }: Series, chart: Order) {
  const groups: { words: string; order: string; rows: number[] }[] = [];
  for (const [index, row] of rows.entries()) {
    const words = `“${format(cell(row, chart.category))}”`;
    const order = format(cell(row, chart.order));
    const last = groups.at(-1);
    if (last?.words === words && last.order === order) last.rows.push(index);
    else groups.push({ words, order, rows: [index] });
  }
  return groups;
}
