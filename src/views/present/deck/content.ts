import type { Figure } from "../../../model/figure.ts";
import type { Row, Series } from "../../../model/series.ts";
import type { Standing } from "../../../model/status.ts";

/** A figure, a drawing, or one over the other. */
export interface Column {
  readonly figure: Figure | null;
  readonly series: Series | null;
}

/** Figures side by side, or one with standings under it. */
export interface Columns {
  readonly columns: readonly Column[];
  /** Nothing else needs the room: the figures may have it. */
  readonly large: boolean;
  readonly under: List | null;
}

/** Words of a list, with the mark of a conflict where other sources say otherwise. */
export interface Words {
  readonly text: string;
  readonly disputed: boolean;
}

/** One thing a list says: what leads, and what limits or explains it. */
export interface Entry {
  readonly lead: Words;
  readonly lines: readonly Words[];
  /** What it is made from. */
  readonly rows: readonly Row[];
  /** Drawn beside the lead where that is a status word. */
  readonly standing: Standing | null;
  /** Someone's own words, set as sentences are and not as labels. */
  readonly spoken: boolean;
  /** Another source speaks, and not the article. */
  readonly elsewhere: boolean;
}

/** How much larger than usual a list is set, where it leaves room. */
export type ListSize = 1 | 1.2 | 1.4;
export const LARGER: readonly ListSize[] = [1.4, 1.2];

export interface List {
  /** With the rows that are told here. */
  readonly series: readonly Series[];
  readonly entries: readonly Entry[];
  /** Side by side, each under a bar in its standing. */
  readonly beside: boolean;
  readonly size: ListSize;
}

export interface Sources {
  readonly sources: readonly string[];
  readonly size: ListSize;
}

export type Content =
  | { readonly kind: "title"; readonly paragraphs: readonly string[] }
  | { readonly kind: "figures"; readonly figures: readonly Figure[] }
  | ({ readonly kind: "columns" } & Columns)
  | { readonly kind: "drawing"; readonly series: Series }
  | ({ readonly kind: "list" } & List)
  | ({ readonly kind: "sources" } & Sources);

/** How often "next" shows more of a slide before it leaves it; at least 1. */
export function stepsOf(content: Content): number {
  return content.kind === "columns" ? content.columns.length + (content.under ? 1 : 0) : 1;
}

/** The series that a slide shows, whole or in part: its data table. */
export function contentSeries(content: Content): readonly Series[] {
  switch (content.kind) {
    case "drawing":
      return [content.series];
    case "list":
      return content.series;
    case "columns":
      return [
        ...content.columns.flatMap(({ series }) => series ?? []),
        ...(content.under?.series ?? []),
      ];
    default:
      return [];
  }
}

/** The ids of the claims that a slide tells. */
export function claimsShown(content: Content): ReadonlySet<string> {
  const rows = contentSeries(content).flatMap((series) => series.rows);
  const cited = rows.flatMap(({ sources }) =>
    sources.flatMap(({ kind, id }) => (kind === "claim" ? id : [])),
  );
  return new Set([...cited, ...figuresIn(content).map(({ claim }) => claim)]);
}

export function figuresIn(content: Content): readonly Figure[] {
  if (content.kind === "figures") return content.figures;
  if (content.kind === "columns") return content.columns.flatMap(({ figure }) => figure ?? []);
  return [];
}
