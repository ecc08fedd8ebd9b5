/** The one error a reader may meet: every fault, each a sentence that says what and where. */
export class BriefingError extends Error {
  readonly faults: readonly string[];

  constructor(...faults: readonly [string, ...string[]]) {
    super(faults.join("\n"));
    this.name = "BriefingError";
    this.faults = faults;
  }
}
