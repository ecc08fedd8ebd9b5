/** One thing that does not hold, and where: `path` leads to it in the file's JSON. */
export interface Fault {
  /** "claims.json" */
  readonly file: string;
  readonly path: readonly (string | number)[];
  readonly what: string;
  /** Words of a text file, where the fault is about those. */
  readonly words?: string;
  /** Where neither path nor words can say it, as in text that is no JSON. */
  readonly line?: number;
  /** It says that something is not there, which is not known while such entries are left out. */
  readonly lacks?: "claims" | "claims or facts";
}

/** A fault that an entry which could not be read may mend. */
export function lacking(fault: Fault, lacks: Fault["lacks"] = "claims or facts"): Fault {
  return { ...fault, ...(lacks && { lacks }) };
}

/** Faults of `claims.json`, which most are. */
export function inClaims(path: Fault["path"], what: string): Fault {
  return { file: "claims.json", path, what };
}

/** Faults of `context.json`. */
export function inContext(path: Fault["path"], what: string): Fault {
  return { file: "context.json", path, what };
}
