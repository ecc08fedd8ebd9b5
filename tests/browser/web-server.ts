/** A web server that `deploy/` has a configuration for. */
export interface WebServer {
  readonly name: string;
  /** How it comes to a machine that lacks it. */
  readonly install: string;
  /** What it may be called. */
  readonly programs: readonly string[];
  /** Below `deploy/`. */
  readonly configuration: string;
  /** What it sends as the build packed it, and how such files end. */
  readonly encodings: Readonly<Record<string, string>>;
  /** Sets the port, and whatever else belongs to the machine and not to the site. */
  ownConfiguration(shipped: string, place: Place): string;
  /** How the program is told. */
  args(file: string, place: Place): readonly string[];
}

/** Where a server runs. */
interface Place {
  /** Its own, to write to. */
  readonly folder: string;
  readonly port: number;
}
