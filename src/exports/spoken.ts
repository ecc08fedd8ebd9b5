import { capitalised } from "../model/format.ts";
import {
  type ColumnRole,
  cell,
  type Row,
  type Series,
  type SeriesColumn,
  say,
} from "../model/series.ts";

/**
 * A series in sentences, as someone says it who has no drawing to point at: each row with its
 * number, bound and status, and whose words they are where these are not the article's.
 * @param told rows that have been said already
 */
export function spokenOf(series: Series, told: readonly Row[]): readonly string[] {
  const before = series.rows.some((row) => told.includes(row));
  // "From 800 to more than 1,600" has said what was before.
  const rows = series.rows.filter(
    (row) => !told.includes(row) && !(before && row.role === "before"),
  );
  if (rows.length === 0) return [];
  const [first = "", ...others] = sentencesOf(series, rows);
  return [isElsewhere(rows) ? `${ELSEWHERE} ${first}` : first, ...others];
}

const ELSEWHERE = "Other sources, not the article:";

export function isElsewhere(rows: readonly Row[]): boolean {
  return rows.every(({ sources }) => sources.every(({ kind }) => kind === "fact"));
}

function sentencesOf(series: Series, rows: readonly Row[]): readonly string[] {
  // Who takes part in what is said better than a table of who does not.
  if (series.chart?.mark === "segment") return [series.description];
  switch (series.telling) {
    case "list":
      return [sentence(rows.map((row) => listed(series, row)).join("; "))];
    case "order":
    case "groups":
      return grouped(series, rows);
    case "quotation":
      return rows.map((row) =>
        led(saidIn(series, row, ["name", "detail"]), saidIn(series, row, ["quote"])),
      );
    case "versions":
    case "change":
    case "table":
      return rows.map((row) => led(saidIn(series, row, leadsOf(rows)), bodyOf(series, row)));
  }
}

/** What someone else says is told with its date and by whom. */
function leadsOf(rows: readonly Row[]): readonly ColumnRole[] {
  return isElsewhere(rows) ? ["name", "detail", "source"] : ["name"];
}

/** How a number was worked out is for the eye, and so is what a drawing has beside it. */
function bodyOf(series: Series, row: Row): string {
  const number = saidIn(series, row, ["value", "worked out", "status"]);
  const words = series.chart ? "" : saidIn(series, row, ["words", "quote", "parties"]);
  return [number, words].filter(Boolean).join("; ");
}

/** A sentence of ours mostly has its number. */
function listed(series: Series, row: Row): string {
  const words = saidIn(series, row, ["words"]);
  const number = series.columns.find(({ role, aside }) => role === "value" && !aside);
  if (!number || cell(row, number.key) === null) return words;
  const said = say(row, number);
  return words.toLowerCase().includes(said.toLowerCase()) ? words : `${words}: ${said}`;
}

/** What happened at one time, or stands at one status, is one sentence. */
function grouped(series: Series, rows: readonly Row[]): readonly string[] {
  const leads: readonly ColumnRole[] = series.telling === "order" ? ["group"] : ["status"];
  const groups = new Map<string, readonly string[]>();
  for (const row of rows) {
    const lead = saidIn(series, row, leads);
    groups.set(lead, [...(groups.get(lead) ?? []), saidIn(series, row, ["words", "quote"])]);
  }
  return [...groups].map(([lead, all]) => led(lead, all.join("; ")));
}

/** The columns of these roles as words, one after the other; what is not stated is not said. */
function saidIn(series: Series, row: Row, roles: readonly ColumnRole[]): string {
  const said = series.columns
    .filter(({ key, role, aside }) => roles.includes(role) && !aside && cell(row, key) !== null)
    .map((column) => labelled(series, row, column) + disputeOf(row, column));
  return said.join(", ");
}

/** In a drawing its place says what a number is; without one its column's name does. */
function labelled({ chart }: Series, row: Row, column: SeriesColumn): string {
  const named = column.role === "worked out" || (column.role === "value" && !chart);
  return named ? `${inside(column.label)} ${say(row, column)}` : say(row, column);
}

/** "Rise" within a sentence, and "UK troops". */
function inside(label: string): string {
  return label.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());
}

function disputeOf({ disputed }: Row, { key }: SeriesColumn): string {
  return disputed.includes(key) ? " (sources disagree)" : "";
}

function led(lead: string, said: string): string {
  return sentence([lead, said].filter(Boolean).join(": "));
}

function sentence(words: string): string {
  return capitalised(/[.!?…][”’]?$/.test(words) ? words : `${words}.`);
}
