import type { Series } from "../model/series.ts";

/** A slide of the show as it is taken away: what it says and draws, and how that is arranged. */
export interface TakenSlide {
  readonly title: string;
  /** "1 of 2" where it goes on. */
  readonly part: string | null;
  /** One under the other, in reading order. */
  readonly bands: readonly SlideBand[];
  readonly source: string;
  /** The speaker's. */
  readonly notes: readonly string[];
}

/** Blocks side by side. */
export interface SlideBand {
  readonly blocks: readonly SlideBlock[];
  /** The share of the width that each has. */
  readonly shares: readonly number[];
}

export type SlideBlock =
  | {
      readonly kind: "text";
      /** Over all columns. */
      readonly head: readonly SlideWords[];
      readonly columns: readonly (readonly SlideWords[])[];
    }
  | {
      readonly kind: "series";
      /** Over what is drawn, or beside it. */
      readonly head: readonly SlideWords[];
      readonly beside: boolean;
      readonly series: Series;
    };

/** A paragraph, and what it is: the parts of a figure in large type have sizes of their own. */
export interface SlideWords {
  readonly words: string;
  readonly as: "qualifier" | "number" | "strong" | "plain" | "small";
}
