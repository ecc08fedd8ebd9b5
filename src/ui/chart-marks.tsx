import { memo, type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { Bar, BarChart, Layer, Scatter, ScatterChart, Surface, XAxis, YAxis } from "recharts";
import { highest, lowest, type Numeric } from "../model/quantity.ts";
import { type ChartSpec, cell, type Series } from "../model/series.ts";
import { BoundBar } from "./chart-bar.tsx";
import { cellsOf } from "./chart-cells.ts";
import { type Form, frame, isNarrow, WIDTHS } from "./chart-frame.ts";
import { AXIS, heightIn, scaleIn, segmentPlaces } from "./chart-height.ts";
import { Matrix } from "./chart-matrix.tsx";
import { Order } from "./chart-order.tsx";
import { Point } from "./chart-point.tsx";
import { barRows, pointRows } from "./chart-rows.ts";
import { numbersOf, placeOf, type Scale } from "./chart-scale.ts";
import { SegmentPlace } from "./chart-segment.tsx";
import type { Box } from "./chart-shapes.ts";
import { stepsOf } from "./chart-steps.ts";
import { Tick } from "./chart-tick.tsx";

export interface DrawingProps {
  readonly series: Series;
  readonly form: Form;
  /** How much higher than usual each row is, where a place asks for that. */
  readonly stretch?: number | undefined;
  /** Called with the index of the row whose mark was pressed. */
  readonly onPress?: ((row: number) => void) | undefined;
}

/**
 * The drawing of one series in Recharts, at a fixed size; nothing for a series without a chart. It
 * is drawn anew only for another series or size.
 */
export function Drawing({ onPress, ...drawn }: DrawingProps) {
  const latest = useRef(onPress);
  // What a press means changes with what is open on the page; what is drawn does not, and is kept.
  useLayoutEffect(() => {
    latest.current = onPress;
  });
  const [press] = useState(() => (row: number) => latest.current?.(row));
  return <Marked {...drawn} onPress={press} />;
}

const Marked = memo(({ series, form, stretch = 0, onPress }: DrawingProps) => {
  const { chart } = series;
  if (!chart) return null;
  switch (chart.mark) {
    case "bar":
      return <Bars {...{ series, form, stretch, chart, onPress }} />;
    case "point":
      return <Points {...{ series, form, stretch, chart, onPress }} />;
    case "segment":
      if (chart.compact) return <Marks {...{ series, form, stretch, chart, onPress }} />;
      return <Segments {...{ series, form, stretch, chart, onPress }} />;
    case "order":
      return <Steps {...{ series, form, stretch, chart, onPress }} />;
  }
});

interface MarkProps<M extends ChartSpec["mark"]> extends DrawingProps {
  readonly chart: Extract<ChartSpec, { mark: M }>;
  readonly stretch: number;
}

function Bars({ series, form, stretch, chart, onPress }: MarkProps<"bar">) {
  const narrow = isNarrow(form);
  const values = numbersOf(series, chart.value);
  const rows = barRows(series, chart, form, stretch);
  const scale = scaleIn(series, chart.value, form);
  // Two lines of label stand over a narrow bar, and must not touch the one above.
  const height = (narrow ? 24 : 28) + thicker(stretch);
  const nought = Math.round(placeOf(0, scale, WIDTHS[form]) * 10) / 10;
  return (
    <BarChart
      {...frame(form, heightIn(rows, scale))}
      layout="vertical"
      // Recharts leaves out a row without a number, and gives its index to the next: the shape,
      // which knows better, draws no bar there.
      data={values.map((known) => ({ value: lengthOf(known) }))}
    >
      {amountAxis(scale)}
      <YAxis type="category" hide />
      <Bar
        dataKey="value"
        barSize={28}
        isAnimationActive={false}
        onClick={(_, index) => onPress?.(index)}
        shape={(box: Box & { index: number }) => {
          const row = series.rows[box.index];
          const drawn = rows[box.index];
          if (!row || !drawn) return <g />;
          return (
            <BoundBar
              x={nought}
              one={(WIDTHS[form] - 2) / (scale.max - scale.min)}
              crossed={scale.min < 0}
              y={drawn.end - height - 2}
              height={height}
              row={row}
              value={cell(row, chart.value)}
              label={drawn.label}
              rise={narrow ? 7 : 8}
              before={beforeOf(series, values, box.index)}
              cells={chart.cells ?? false}
              room={WIDTHS[form] - 1}
            />
          );
        }}
      />
    </BarChart>
  );
}

/** The level that a row's own one replaced: the last one before it. */
function beforeOf({ rows }: Series, values: readonly (Numeric | null)[], index: number) {
  if (rows[index]?.role !== "after") return null;
  const roles = rows.slice(0, index).map(({ role }) => role);
  return values[roles.lastIndexOf("before")] ?? null;
}

function Points({ series, form, stretch, chart, onPress }: MarkProps<"point">) {
  const values = numbersOf(series, chart.value);
  const rows = pointRows(series, chart, form, stretch);
  const scale = scaleIn(series, chart.value, form);
  const data = values.map((known, index) => ({ value: known ? highest(known) : 0, index }));
  return (
    <ScatterChart {...frame(form, heightIn(rows, scale))}>
      {amountAxis(scale)}
      <YAxis type="number" dataKey="index" domain={[0, Math.max(1, data.length)]} hide />
      <Scatter
        data={data}
        isAnimationActive={false}
        onClick={({ payload }) => onPress?.(payload.index)}
        shape={({
          cx,
          payload,
        }: {
          cx?: number | undefined;
          payload?: { index: number } | undefined;
        }) => {
          const index = payload?.index ?? -1;
          const row = series.rows[index];
          const drawn = rows[index];
          if (!row || !drawn || cx === undefined) return <g />;
          const known = values[index];
          return (
            <Point
              x={cx}
              low={known ? placeOf(lowest(known), scale, WIDTHS[form]) : cx}
              y={drawn.end - 10}
              end={WIDTHS[form] - 1}
              row={row}
              value={cell(row, chart.value)}
              label={drawn.label}
            />
          );
        }}
      />
    </ScatterChart>
  );
}

function Segments({ series, form, stretch, chart, onPress }: MarkProps<"segment">) {
  // Where the width is for the segments alone, a row's name stands over them.
  const narrow = isNarrow(form);
  const { names, columns, column, places, height } = segmentPlaces(series, chart, form, stretch);
  return (
    <BarChart
      {...frame(form, height)}
      layout="vertical"
      data={places.map(({ row }) => ({ row, slot: 1 }))}
    >
      <XAxis type="number" domain={[0, columns]} hide />
      <YAxis type="category" dataKey="row" hide />
      {chart.segments.slice(0, columns).map((first, position) => (
        <Bar
          key={first}
          dataKey="slot"
          stackId="instruments"
          barSize={28}
          isAnimationActive={false}
          onClick={(_, index) => {
            const at = places[index];
            if (at) onPress?.(at.row);
          }}
          shape={({ index }: { index: number }) => {
            const at = places[index];
            const key = at?.keys[position];
            if (!at || key === undefined) return <g />;
            return (
              <SegmentPlace
                {...{ series, width: column, narrow, height: 28 + thicker(stretch) }}
                place={at}
                column={key}
                x={names + position * column}
                name={position === 0 ? chart.category : null}
              />
            );
          }}
        />
      ))}
    </BarChart>
  );
}

function Marks({ series, form, chart, onPress }: MarkProps<"segment">) {
  const cells = cellsOf(series, chart, form);
  return (
    <Plain form={form} height={cells.height}>
      <Matrix {...{ series, onPress, ...cells }} />
    </Plain>
  );
}

function Steps({ series, form, stretch, chart, onPress }: MarkProps<"order">) {
  const steps = stepsOf(series, chart, form, stretch);
  return (
    <Plain form={form} height={steps.height}>
      <Order {...{ rows: series.rows, onPress, ...steps }} />
    </Plain>
  );
}

/** A drawing without axes, in the same frame as the others. */
function Plain({
  form,
  height,
  children,
}: {
  readonly form: Form;
  readonly height: number;
  readonly children: ReactNode;
}) {
  const { width, style } = frame(form, height);
  return (
    <div style={style}>
      <Surface width={width} height={height}>
        <Layer>{children}</Layer>
      </Surface>
    </div>
  );
}

/** A higher row has a thicker bar, which stays a bar, and more room above the label over it. */
function thicker(stretch: number): number {
  return Math.round(Math.min(stretch, 40) * 0.7);
}

/** Recharts has no more to do than to ask for the shape: a bar has its length from the scale. */
function lengthOf(known: Numeric | null): number {
  return known ? Math.max(0, highest(known)) : 0;
}

function amountAxis({ min, max, ticks, labels }: Scale): ReactNode {
  return (
    <XAxis
      type="number"
      dataKey="value"
      domain={[min, max]}
      ticks={[...ticks]}
      interval={0}
      height={AXIS}
      hide={ticks.length === 0}
      axisLine={{ stroke: "var(--ink)" }}
      tickLine={false}
      tick={({ x, y, index }: { x: number | string; y: number | string; index: number }) => {
        const label = labels[index];
        return label ? <Tick x={Number(x)} y={Number(y)} label={label} /> : <g />;
      }}
    />
  );
}
