/** What a picture says: see `src/card.ts`, which build code may not import. */
export interface Card {
  readonly panel: string;
  readonly name: string;
  readonly title: string;
  readonly headline: string;
  readonly figures: readonly Figure[];
  readonly drawings: readonly string[];
  readonly words: string;
  readonly source: string;
  readonly licence: string;
}
export interface Figure {
  readonly qualifier: string;
  readonly number: string;
  readonly scale: string;
  readonly label: string;
  readonly disputed: boolean;
}
