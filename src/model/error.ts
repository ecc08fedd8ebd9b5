/** The one error a reader may meet: every fault, each a sentence that says what and where. */
export class BriefingError extends Error {
  readonly faults: readonly string[];

  constructor(faults: string | readonly string[]) {
    const all = typeof faults === "string" ? [faults] : faults;
    super(all.join("\n"));
    this.name = "BriefingError";
    this.faults = all;
  }
}
