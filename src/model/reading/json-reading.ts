/** Where a text ceases to be JSON, and why. */
export interface Stop {
  readonly line: number;
  readonly what: string;
}

/** A value of a JSON text: where it starts, and the values that it holds. */
export interface Outline {
  readonly line: number;
  /** Of an object. */
  readonly entries?: Map<string, Outline>;
  /** Of a list. */
  readonly items?: Outline[];
}

/** An object or list that is not closed yet. */
export interface Open {
  readonly outline: Outline;
  readonly close: "}" | "]";
  /** Of what is being read in it; a list's follows from its length. */
  key: string | number;
}

/** How far a text has been read. */
export interface Reading {
  readonly text: string;
  readonly open: Open[];
  at: number;
  line: number;
  root: Outline | null;
  /** Of the last comma. */
  comma: number;
  /** Where the last text in quotes ended. */
  quoted: number;
}
