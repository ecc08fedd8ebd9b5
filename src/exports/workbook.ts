import type { Briefing } from "../model/briefing.ts";
import type { Series } from "../model/series.ts";
import { sourceLine } from "../model/source-line.ts";
import { licenceOf, sourceOf } from "./origin.ts";
import { type Field, tableOf } from "./table.ts";
import { seriesIn, type Taken } from "./taken.ts";

/**
 * A workbook in the form that the UK Government Analysis Function asks for ("Releasing statistics in
 * spreadsheets"): a cover, contents, notes, and one marked table a sheet without a blank cell.
 */
export interface Workbook {
  readonly title: string;
  readonly marking: string | null;
  readonly sheets: readonly [Sheet, ...Sheet[]];
}

export interface Sheet {
  /** Unlike any other, whatever the case; at most 31 characters. */
  readonly name: string;
  /** Above the table, the first in A1. */
  readonly lines: readonly Line[];
  readonly table: SheetTable | null;
}

export interface Line {
  readonly text: string;
  readonly style: "title" | "heading" | "text";
}

export interface SheetTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Whether the first column names sheets, and so leads to them. */
  readonly leads: boolean;
}

export function workbookOf(taken: Taken): Workbook {
  const names = sheetNames(seriesIn(taken));
  const notes = notesIn(taken, names);
  const sheets = seriesIn(taken).map((series) => seriesSheet(taken, series, names, notes));
  const { title, marking } = taken;
  const listed = [...(notes.length > 0 ? [notesSheet(notes)] : []), ...sheets];
  return { title, marking, sheets: [coverSheet(taken), contentsSheet(listed), ...listed] };
}

const text = (words: string): Line => ({ text: words, style: "text" });
const heading = (words: string): Line => ({ text: words, style: "heading" });

/** Said in the cells, since a blank one leaves a reader to guess. */
const SHORTHAND = { null: "[x]", "": "[z]" } as const;

function coverSheet({ title, briefing, marking, filter }: Taken): Sheet {
  const lines: readonly Line[] = [
    { text: title, style: "title" },
    ...(marking === null ? [] : [text(marking)]),
    text(briefing.standfirst),
    ...(filter === null ? [] : [text(filter)]),
    ...[heading("Source"), text(sourceOf(briefing)), text(licenceOf(briefing))],
    text("Not an official product. Questions about the article are for its publisher."),
    heading("Numbers and their qualifiers"),
    ...BOUNDS.map(text),
    heading("Shorthand"),
    text(`${SHORTHAND.null} the source does not say`),
    text(`${SHORTHAND[""]} does not apply to this row`),
  ];
  return { name: "Cover", lines, table: null };
}

const BOUNDS = [
  "Each number stands in whole units beside its qualifier, which is the source’s own.",
  "exact: as the source states it",
  "more than, less than: a bound that is not reached itself",
  "at least, up to: a bound that may be reached",
  "about: approximate; nearly and just over say on which side",
  "between: the columns low and high hold the two ends, of which more may be said in brackets",
  "words only: the source gives words and no number",
];

function contentsSheet(listed: readonly Sheet[]): Sheet {
  const rows = listed.map(({ name, lines }) => [name, lines[0]?.text ?? ""]);
  return {
    name: "Contents",
    lines: [{ text: "Contents", style: "title" }, text(ONE_TABLE)],
    table: { header: ["Worksheet", "What it holds"], rows, leads: true },
  };
}

const ONE_TABLE = "This worksheet holds one table.";

interface Note {
  readonly number: string;
  readonly words: string;
  readonly sheet: string;
}

function notesIn(taken: Taken, names: ReadonlyMap<Series, string>): readonly Note[] {
  return seriesIn(taken)
    .flatMap((series) => series.notes.map((words) => ({ words, sheet: names.get(series) ?? "" })))
    .map((note, index) => ({ ...note, number: `[note ${index + 1}]` }));
}

function notesSheet(notes: readonly Note[]): Sheet {
  return {
    name: "Notes",
    lines: [{ text: "Notes", style: "title" }, text(ONE_TABLE)],
    table: {
      header: ["Note", "What to read with care", "Worksheet"],
      rows: notes.map(({ number, words, sheet }) => [number, words, sheet]),
      leads: false,
    },
  };
}

function seriesSheet(
  { briefing, marking, filter }: Taken,
  series: Series,
  names: ReadonlyMap<Series, string>,
  notes: readonly Note[],
): Sheet {
  const name = names.get(series) ?? series.id;
  const own = notes.filter(({ sheet }) => sheet === name).map(({ number }) => number);
  const lines: readonly Line[] = [
    { text: series.title, style: "title" },
    ...[marking, filter].flatMap((words) => (words === null ? [] : [text(words)])),
    text(series.description),
    text(`${sourceLine([series])}. ${sourceOf(briefing)}`),
    text(own.length > 0 ? `${ONE_TABLE} See ${own.join(", ")} in the worksheet Notes.` : ONE_TABLE),
  ];
  return { name, lines, table: sheetTable(series, briefing) };
}

function sheetTable(series: Series, briefing: Briefing): SheetTable {
  const { columns, rows } = tableOf(series, briefing);
  return {
    header: columns.map(({ title }) => title),
    rows: rows.map((row) => row.map(filled)),
    leads: false,
  };
}

function filled(field: Field): string | number {
  return field === null || field === "" ? SHORTHAND[`${field}`] : field;
}

const LONGEST = 31;
const OWN = ["cover", "contents", "notes"];

/** Each series by its id, cut to what a sheet's name may have, and told apart by a number. */
function sheetNames(all: readonly Series[]): ReadonlyMap<Series, string> {
  const taken = new Set(OWN);
  return new Map(
    all.map((series) => {
      let name = series.id.slice(0, LONGEST);
      for (let next = 2; taken.has(name.toLowerCase()); next += 1) {
        name = `${series.id.slice(0, LONGEST - 4)}-${next}`;
      }
      taken.add(name.toLowerCase());
      return [series, name] as const;
    }),
  );
}
