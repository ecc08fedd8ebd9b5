import type { Figure } from "../../../model/figure.ts";
import type { Series } from "../../../model/series.ts";
import type { Source } from "../../../model/source.ts";
import type { Form } from "../../../ui/chart-frame.ts";
import { withWholeAmounts } from "../../../ui/text-wrap.ts";
import type { Typesetter } from "../../../ui/typesetter.ts";
import type { Columns } from "./columns.ts";
import type { Entry } from "./list/entries.ts";
import type { Larger } from "./sizes.ts";

/** A paragraph: someone's own words, what must not be missed, or the rest. */
export interface Paragraph {
  readonly words: string;
  readonly as: "sentence" | "strong" | "plain";
}

/** None of its lines ends within an amount or a date. */
export function paragraphOf(words: string, as: Paragraph["as"]): Paragraph {
  return { words: withWholeAmounts(words), as };
}

/** What is to be shown, by its kind. Each kind is a folder here. */
interface Pieces {
  /** A number in large type, with what limits it and what it counts. */
  readonly figure: { readonly figure: Figure };
  /** A series drawn whole, under or beside its figure where it has one. */
  readonly drawing: {
    readonly heading: string | null;
    readonly series: Series;
    readonly figure: Figure | null;
    /** What other sources say otherwise, where they do not say it beside it. */
    readonly dispute: string | null;
    /** Of a part: the form that all parts have, and the least height of the highest: so they have one scale. */
    readonly form?: Form;
    readonly high?: number;
  };
  /** What series say in words, one thing under the other or in columns. */
  readonly list: {
    readonly heading: string | null;
    /** With the rows that are told here. */
    readonly series: readonly Series[];
    readonly entries: readonly Entry[];
    /** Labels, as small as a source line at the usual size. */
    readonly small?: boolean;
    /** Told elsewhere: shown only where there is room beside other things. */
    readonly spare?: boolean;
  };
  /** Paragraphs, as large as they may be: an opening, a quotation. */
  readonly prose: {
    readonly series: readonly Series[];
    readonly paragraphs: readonly Paragraph[];
  };
}

/** How a piece is set, by its kind, once its place on a slide is known. */
interface Settings extends Record<Kind, object> {
  readonly drawing: {
    readonly form: Form;
    readonly figureAt: "over" | "beside";
    /** The figure has its scale under its number. */
    readonly folded: boolean;
    /** How much higher than usual its rows are, in units of the drawing. */
    readonly stretch: number;
  };
  readonly list: { readonly columns: Columns };
}

export type Kind = keyof Pieces;

/** One thing to be shown, of some kind or of any. */
export type Piece<K extends Kind = Kind> = {
  readonly [P in K]: { readonly kind: P; readonly id: string } & Pieces[P];
}[K];

/** A list by itself, which no series tells. */
export function listOf(id: string, entries: readonly Entry[]): Piece<"list"> {
  return { kind: "list", id, heading: null, series: [], entries };
}

/** The series that a piece shows, whole or in part. */
export function seriesIn(piece: Piece): readonly Series[] {
  return piece.kind === "figure" ? [] : [piece.series].flat();
}

/** The figures that it sets in large type. */
export function figuresIn(piece: Piece): readonly Figure[] {
  return "figure" in piece && piece.figure ? [piece.figure] : [];
}

/** Of all that a series rests on. */
export function idsIn({ rows }: Series): readonly string[] {
  return rows.flatMap(({ sources }) => sources.map(({ id }) => id));
}

/** Everything that pieces rest on. */
export function sourcesIn(pieces: readonly Piece[]): readonly Source[] {
  const figures = pieces.flatMap(figuresIn).map(({ row }) => row);
  const rows = pieces.flatMap(seriesIn).flatMap((series) => series.rows);
  const entries = pieces.flatMap((piece) => (piece.kind === "list" ? piece.entries : []));
  return [...figures, ...rows, ...entries.flatMap((entry) => entry.rows)].flatMap(
    ({ sources }) => sources,
  );
}

/** A piece as it fits its place on a slide. */
export type Part<K extends Kind = Kind> = {
  readonly [P in K]: { readonly kind: P; readonly id: string } & Pieces[P] & Settings[P];
}[K];

/** Parts side by side. */
export interface Band {
  readonly parts: readonly Part[];
  readonly columns: Columns;
  readonly share: Share;
}

/** Of the height that text leaves, which takes what it needs: 0. */
export type Share = 0 | 1 | 2 | 3;

/** Bands, one under the other. */
export interface Arrangement {
  readonly bands: readonly Band[];
  /** How much larger than usual its text is set. */
  readonly larger: Larger;
  /** How well it fills its slide, more than 0: to be compared with others of the same pieces. */
  readonly worth: number;
  /** False of a drawing alone that leaves much of its slide empty. */
  readonly full: boolean;
}

/** The room for something, in hundredths of the stage's shorter side. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** Reckons what words take of it. */
  readonly type: Typesetter;
}

/** A part, what it takes of its room, and how well it fills it. */
export interface Fitted {
  readonly part: Part;
  /** The least that it needs. */
  readonly height: number;
  /** From 0 to 1: of the width, and of the sizes that it may have. */
  readonly fill: number;
  /** It covers enough of its room both ways: a drawing may stand in a corner of it. */
  readonly full: boolean;
}

/** What a part must know of its place. */
export interface Place extends Room {
  /** It has the whole width of the slide. */
  readonly alone: boolean;
  readonly larger: Larger;
  /** What stands over each of several drawings side by side is as high; 0 for one by itself. */
  readonly over: number;
}

/** How pieces of one kind are set; how they look is their folder's view. */
export interface Layout<K extends Kind> {
  /** A piece in a place, or null where it has no room there. */
  fit(piece: Piece<K>, place: Place): Fitted | null;
  /** A piece that has no room on a slide, as pieces that have, or that their own kind cuts further. */
  cut(piece: Piece<K>, worth: Worth): readonly Piece[];
  /** What is shown though it fits nowhere. */
  asItIs(piece: Piece<K>): Part;
}

/** Of a slide that shows nothing but a piece; 0 where it has no room. */
export type Worth = (piece: Piece) => number;

/** What the view of a part is given. */
export interface ViewProps<K extends Kind> {
  readonly part: Part<K>;
  /** It has the whole width of the slide. */
  readonly alone: boolean;
}
