import type { Series } from "../model/series.ts";

/** A slide as it is taken away: what it says and draws, and nothing of how a screen sets it. */
export interface TakenSlide {
  readonly title: string;
  /** "1 of 2" where it goes on. */
  readonly part: string | null;
  readonly blocks: readonly SlideBlock[];
  readonly source: string;
  readonly notes: readonly string[];
}

/** In reading order. */
export type SlideBlock =
  | {
      readonly kind: "figure";
      readonly qualifier: string;
      readonly number: string;
      readonly label: string;
    }
  | { readonly kind: "series"; readonly heading: string | null; readonly series: Series }
  | {
      readonly kind: "list";
      readonly heading: string | null;
      readonly entries: readonly { readonly lead: string; readonly lines: readonly string[] }[];
    }
  | {
      readonly kind: "prose";
      readonly paragraphs: readonly { readonly words: string; readonly strong: boolean }[];
    };
