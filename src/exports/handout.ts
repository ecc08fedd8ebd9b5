import { type Briefing, datedLine } from "../model/briefing.ts";
import type { Figure } from "../model/figure.ts";
import { format } from "../model/format.ts";
import { quoted } from "../model/quoted.ts";
import { type Row, type Series, say } from "../model/series.ts";
import { sourceLine } from "../model/source-line.ts";
import { notesFor } from "../model/speaker-notes.ts";
import { licenceOf, sourceOf } from "./origin.ts";
import { type Picture, pictureWords } from "./picture.ts";
import { sourceName } from "./provenance.ts";
import type { Taken, TakenPanel } from "./taken.ts";

/** A document to read: headings, paragraphs, tables and pictures, with evidence as notes. */
export interface Handout {
  readonly title: string;
  readonly marking: string | null;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | {
      readonly kind: "paragraph";
      readonly look: "plain" | "strong" | "subtitle" | "quiet";
      readonly text: string;
    }
  | {
      readonly kind: "table";
      readonly header: readonly string[];
      readonly rows: readonly NotedRow[];
    }
  | { readonly kind: "picture"; readonly picture: Picture; readonly alt: string };

/** A row of a table, and the words that it rests on. */
export interface NotedRow {
  readonly cells: readonly string[];
  readonly note: Note;
}

/** Several rows may rest on the same words: the first of them has the note, and the others its number. */
interface Note {
  readonly number: number;
  readonly words: string;
  readonly first: boolean;
}

export function handoutOf(taken: Taken): Handout {
  const { title, briefing, marking, filter, panels } = taken;
  const note = numbered();
  return {
    ...{ title, marking },
    blocks: [
      plain(briefing.standfirst),
      quiet(datedLine(briefing)),
      ...(taken.scope === "briefing" ? openingNotes(briefing) : []),
      ...(filter === null ? [] : [plain(filter)]),
      ...panels.flatMap((panel) => panelBlocks(panel, taken, note)),
      heading(1, "Source and licence"),
      plain(sourceOf(briefing)),
      plain(licenceOf(briefing)),
      plain("Not an official product. Each row’s note has the words that it rests on."),
    ],
  };
}

/** Gives out the numbers of notes, in reading order. */
function numbered(): Noting {
  const numbers = new Map<string, number>();
  return (row) => {
    const words = noteOf(row);
    const known = numbers.get(words);
    const number = known ?? numbers.size + 1;
    numbers.set(words, number);
    return { number, words, first: known === undefined };
  };
}

type Noting = (row: Row) => Note;

function panelBlocks(panel: TakenPanel, taken: Taken, note: Noting): readonly Block[] {
  const { id, title, message, figures, series } = panel;
  const picture = taken.pictures.find((one) => one.panel === id);
  return [
    heading(1, title),
    ...(message ? [strong(message.headline), subtitle(message.subtitle)] : []),
    ...(picture ? [{ kind: "picture", picture, alt: pictureWords(panel) } as const] : []),
    ...(figures.length > 0 ? [figureTable(figures, note)] : []),
    ...series.flatMap((one) => seriesBlocks(one, note)),
    ...(taken.scope === "series" ? [] : notesBlocks(panelNotes(panel, taken.briefing))),
  ];
}

/** What an editor wants said before the first panel. */
function openingNotes({ notes }: Briefing): readonly Block[] {
  return notesBlocks(["title", "key-figures"].flatMap((id) => notes[id] ?? []));
}

/** The editor's own; then for each claim what to read with care, what is not said, and what others say. */
function panelNotes({ id, series }: TakenPanel, briefing: Briefing): readonly string[] {
  const told = new Set(
    series.flatMap(({ rows }) => rows.flatMap(({ sources }) => sources.map((source) => source.id))),
  );
  const own = notesFor(briefing, id, []).map(({ text }) => text);
  const about = briefing.claims.flatMap((claim) => {
    if (!told.has(claim.id)) return [];
    // Its sentence is among the evidence.
    const notes = notesFor(briefing, null, [claim]).filter(({ kind }) => kind !== "sentence");
    return notes.length > 0 ? `${claim.summary}. ${notes.map(({ text }) => text).join(" ")}` : [];
  });
  return [...own, ...about];
}

function notesBlocks(notes: readonly string[]): readonly Block[] {
  return notes.length > 0 ? [heading(2, "Speaker’s notes"), ...notes.map(plain)] : [];
}

function figureTable(figures: readonly Figure[], note: Noting): Block {
  return {
    kind: "table",
    header: ["Key figure", "What it is"],
    rows: figures.map(({ lead, quantity, label, conflicts, row }) => ({
      cells: [
        [lead, format(quantity)].filter(Boolean).join(" "),
        label + (conflicts.length > 0 ? DISPUTE : ""),
      ],
      note: note(row),
    })),
  };
}

const DISPUTE = " (≠ sources disagree)";

function seriesBlocks(series: Series, note: Noting): readonly Block[] {
  const { columns, rows } = series;
  return [
    heading(2, series.title),
    plain(series.description),
    {
      kind: "table",
      header: columns.map(({ label }) => label),
      rows: rows.map((row) => ({
        cells: columns.map(
          (column) => say(row, column) + (row.disputed.includes(column.key) ? DISPUTE : ""),
        ),
        note: note(row),
      })),
    },
    ...series.notes.map(quiet),
    quiet(`${sourceLine([series])}.`),
  ];
}

/** "“The UK has …” (the article, paragraph 9)", one after the other. */
function noteOf({ sources }: Row): string {
  return sources
    .map((source) =>
      source.kind === "claim"
        ? `${quoted(source.quote)} (${sourceName(source)})`
        : `${sourceName(source)}: ${source.address}`,
    )
    .join("; ");
}

const heading = (level: 1 | 2, text: string): Block => ({ kind: "heading", level, text });
const plain = (text: string): Block => ({ kind: "paragraph", look: "plain", text });
const strong = (text: string): Block => ({ kind: "paragraph", look: "strong", text });
const subtitle = (text: string): Block => ({ kind: "paragraph", look: "subtitle", text });
const quiet = (text: string): Block => ({ kind: "paragraph", look: "quiet", text });
