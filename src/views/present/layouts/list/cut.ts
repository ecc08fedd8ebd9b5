import type { Series } from "../../../../model/series.ts";
import { halvesOf } from "../../../../ui/text-halves.ts";
import type { Piece, Worth } from "../piece.ts";
import { broken, runsOf } from "../runs.ts";
import type { Entry, Words } from "./entries.ts";

/**
 * A list on as few slides as hold it, about as much on each. An entry too long for a slide goes
 * on where it breaks best.
 */
export function cutList(piece: Piece<"list">, worth: Worth): readonly Piece[] {
  const of = (entries: readonly Entry[]) => partOf(piece, entries);
  const fits = (some: readonly Entry[]) => worth(of(some)) > 0;
  const whole = piece.entries.flatMap((entry) => broken(entry, halves, fits));
  const least = runsOf(whole, whole.length, fits);
  const even = Math.ceil(whole.length / least.length);
  const longest = Math.max(...least.map(({ length }) => length));
  for (let most = even; most < longest; most += 1) {
    const runs = runsOf(whole, most, fits);
    if (runs.length === least.length) return runs.map(of);
  }
  return least.map(of);
}

/** Its first entries, and those that follow. */
export function splitList(piece: Piece<"list">, at: number) {
  const { entries } = piece;
  return [partOf(piece, entries.slice(0, at)), partOf(piece, entries.slice(at))] as const;
}

/** Some of its entries, with the rows that they tell; a series told whole is known again. */
function partOf(piece: Piece<"list">, entries: readonly Entry[]): Piece<"list"> {
  const told = new Set(entries.flatMap(({ rows }) => rows));
  const [first] = entries;
  const at = piece.entries.findIndex((entry) => first && isOf(first, entry));
  return {
    ...piece,
    id: at > 0 ? `${piece.id}.${at}` : piece.id,
    entries,
    series: piece.series.map((one) => toldIn(one, told)).filter(({ rows }) => rows.length > 0),
  };
}

/** The entry itself, or what goes on with it. */
function isOf(part: Entry, { lead, rows }: Entry): boolean {
  return rows.length > 0 ? rows[0] === part.rows[0] : lead.text.startsWith(part.lead.text);
}

function toldIn(series: Series, told: ReadonlySet<unknown>): Series {
  if (series.rows.every((row) => told.has(row))) return series;
  return { ...series, rows: series.rows.filter((row) => told.has(row)) };
}

function halves(entry: Entry): readonly Entry[] {
  const { lead, lines } = entry;
  const [first, ...rest] = lines;
  const [begun, ended] = halved(lead);
  if (begun && ended && lines.every(({ text }) => text.length < lead.text.length)) {
    return [
      { ...entry, lead: begun, lines: [] },
      { ...entry, lead: ended },
    ];
  }
  if (!first) return [];
  if (rest.length > 0) {
    return [lines.slice(0, -1), lines.slice(-1)].map((some) => ({ ...entry, lines: some }));
  }
  const said = halved(first).map((half) => ({ ...entry, lines: [half] }));
  // A number stays whole: what it is of is told before it.
  return said.length > 0
    ? said
    : [lead, first].map((each) => ({ ...entry, lead: each, lines: [] }));
}

/** Words in two, between two of them; the mark of a conflict stays at the end. */
function halved({ text, disputed }: Words): readonly Words[] {
  const halves = halvesOf(text);
  if (!halves) return [];
  return [
    { text: halves[0], disputed: false },
    { text: halves[1], disputed },
  ];
}
