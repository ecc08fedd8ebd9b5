import type { ReactNode } from "react";
import { Bar, BarChart, Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import { format, formatTick } from "../model/format.ts";
import { type ChartSpec, cell, type Series } from "../model/series.ts";
import { BoundBar } from "./chart-bar.tsx";
import { type Form, frame, WIDTHS } from "./chart-frame.ts";
import { placesOf } from "./chart-places.ts";
import { Point } from "./chart-point.tsx";
import { measuredOf, type Scale, scaleOf } from "./chart-scale.ts";
import { SegmentPlace } from "./chart-segment.tsx";
import type { Box } from "./chart-shapes.ts";
import { Tick } from "./chart-tick.tsx";

const AXIS = 30;

export interface DrawingProps {
  readonly series: Series;
  readonly form: Form;
  /** Called with the index of the row whose mark was pressed. */
  readonly onPress?: ((row: number) => void) | undefined;
}

/** The drawing of one series in Recharts, at a fixed size; nothing for a series without a chart. */
export function Drawing({ series, form, onPress }: DrawingProps) {
  const { chart } = series;
  if (!chart) return null;
  switch (chart.mark) {
    case "bar":
      return <Bars {...{ series, form, chart, onPress }} />;
    case "point":
      return <Points {...{ series, form, chart, onPress }} />;
    case "segment":
      return <Segments {...{ series, form, chart, onPress }} />;
  }
}

interface MarkProps<M extends ChartSpec["mark"]> extends DrawingProps {
  readonly chart: Extract<ChartSpec, { mark: M }>;
}

function Bars({ series, form, chart, onPress }: MarkProps<"bar">) {
  const narrow = form === "narrow";
  const values = measuredOf(series, chart.value);
  const scale = scaleOf(values);
  const band = narrow ? 65 : 60;
  // Two lines of label stand over a narrow bar, and must not touch the one above.
  const height = narrow ? 24 : 28;
  return (
    <BarChart
      {...frame(form, series.rows.length * band + AXIS)}
      layout="vertical"
      // Recharts leaves out a row without a number, and gives its index to the next: the shape,
      // which knows better, draws no bar there.
      data={values.map((known) => ({ value: known?.value ?? 0 }))}
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
          if (!row) return <g />;
          return (
            <BoundBar
              {...place(box)}
              y={(box.index + 1) * band - height - 2}
              height={height}
              row={row}
              value={cell(row, chart.value)}
              word={format(cell(row, chart.category))}
              before={box.index > 0 ? (values[box.index - 1] ?? null) : null}
              cells={chart.cells ?? false}
              narrow={narrow}
            />
          );
        }}
      />
    </BarChart>
  );
}

function Points({ series, form, chart, onPress }: MarkProps<"point">) {
  const narrow = form === "narrow";
  const band = narrow ? 58 : 40;
  const values = measuredOf(series, chart.value);
  const data = values.map((known, index) => ({ value: known?.value ?? null, index }));
  return (
    <ScatterChart {...frame(form, data.length * band + AXIS)}>
      {amountAxis(scaleOf(values))}
      <YAxis type="number" dataKey="index" domain={[0, Math.max(1, data.length)]} hide />
      <Scatter
        data={data.filter(({ value }) => value !== null)}
        isAnimationActive={false}
        onClick={({ payload }) => onPress?.(payload.index)}
        shape={({
          cx,
          payload,
        }: {
          cx?: number | undefined;
          payload?: { index: number } | undefined;
        }) => {
          const row = series.rows[payload?.index ?? -1];
          if (!row || cx === undefined || !payload) return <g />;
          return (
            <Point
              x={cx}
              y={(payload.index + 1) * band - 10}
              end={WIDTHS[form] - 1}
              row={row}
              value={cell(row, chart.value)}
              label={format(cell(row, chart.category))}
              note={format(cell(row, chart.note))}
              narrow={narrow}
            />
          );
        }}
      />
    </ScatterChart>
  );
}

function Segments({ series, form, chart, onPress }: MarkProps<"segment">) {
  // Where the width is for the segments alone, a row's name stands over them.
  const narrow = form === "narrow";
  const names = narrow ? 0 : 136;
  const { columns, places, height } = placesOf(series, chart.segments, narrow ? 54 : 34);
  const width = (WIDTHS[form] - names) / Math.max(1, columns);
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
                {...{ series, width, narrow }}
                place={at}
                column={key}
                x={names + position * width}
                name={position === 0 ? chart.category : null}
              />
            );
          }}
        />
      ))}
    </BarChart>
  );
}

function amountAxis({ max, ticks, largest, unit }: Scale): ReactNode {
  const last = ticks.length - 1;
  return (
    <XAxis
      type="number"
      dataKey="value"
      domain={[0, max]}
      ticks={[...ticks]}
      interval={0}
      height={AXIS}
      axisLine={{ stroke: "var(--ink)" }}
      tickLine={false}
      tick={({ x, y, index }: { x: number | string; y: number | string; index: number }) => (
        <Tick
          x={Number(x)}
          y={Number(y)}
          label={formatTick(ticks[index] ?? 0, unit, largest, index === last)}
          anchor={index === 0 ? "start" : index === last && ticks[index] === max ? "end" : "middle"}
        />
      )}
    />
  );
}

function place({ x, y, width, height }: Box): Box {
  return { x, y, width, height };
}
