import type { Briefing } from "../model/briefing.ts";
import { cell, type Row, type Series, type SeriesColumn, say } from "../model/series.ts";
import { licenceOf } from "./origin.ts";
import { groundsOf } from "./provenance.ts";
import { seriesIn, type Taken, type TakenPanel } from "./taken.ts";

/** What is taken as JSON: each cell in words and, where it is a quantity, in parts. */
export function toJson(taken: Taken): string {
  const { briefing, marking, filter, panels } = taken;
  const [only] = seriesIn(taken);
  const content =
    taken.scope === "series" && only
      ? seriesAsJson(briefing, only)
      : { panels: panels.map((panel) => panelAsJson(briefing, panel)) };
  const about = { briefing: articleAsJson(briefing), marking, filter };
  return `${JSON.stringify({ ...content, ...about }, null, 2)}\n`;
}

function articleAsJson(briefing: Briefing) {
  const { id, title, origin } = briefing;
  const { publisher, date, address } = origin;
  return { id, title, publisher, date, address, licence: licenceOf(briefing) };
}

function panelAsJson(briefing: Briefing, { id, title, message, series }: TakenPanel) {
  return { id, title, message, series: series.map((one) => seriesAsJson(briefing, one)) };
}

function seriesAsJson(briefing: Briefing, series: Series) {
  const { id, title, description, notes, columns, rows } = series;
  return {
    ...{ id, title, description, notes },
    columns: columns.map(({ key, label }) => ({ key, label })),
    rows: rows.map((row) => ({
      cells: Object.fromEntries(columns.map((column) => [column.key, cellAsJson(row, column)])),
      status: row.standing,
      disputed: row.disputed,
      sources: sourcesAsJson(briefing, row),
    })),
  };
}

function cellAsJson(row: Row, column: SeriesColumn) {
  const value = cell(row, column.key);
  if (value === null) return null;
  return { text: say(row, column), ...(typeof value === "object" ? value : {}) };
}

function sourcesAsJson(briefing: Briefing, row: Row) {
  const grounds = groundsOf(briefing, row);
  return row.sources.map((source, index) => {
    const { status = "", asOf = "", about = "", date = "", address = "" } = grounds[index] ?? {};
    const told = { status, asOf, about, date, address };
    const said = Object.entries(told).filter(([, words]) => words !== "");
    return { ...source, ...Object.fromEntries(said) };
  });
}
