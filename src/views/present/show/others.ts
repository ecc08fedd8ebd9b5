import { openChannel } from "../../browser/channel.ts";
import type { Role } from "./driver.ts";
import { isMessage, type Message, type Said } from "./message.ts";

/** Two beats may be lost before a window counts as silent. */
export const SILENT_MS = 2400;

interface Window {
  readonly role: Role;
  /** By `performance.now()`, as all moments here. */
  readonly at: number;
}

/** The other windows of a show: what is said to and by them, and when each was last heard. */
export class Others {
  readonly #windows = new Map<string, Window>();
  readonly #last = new Map<Role, number>();
  readonly #start = performance.now();
  readonly #from: Pick<Message, "from" | "role">;
  readonly #channel;

  /** @param hear what is well-formed: anything of this origin can speak */
  constructor(show: string, from: Pick<Message, "from" | "role">, hear: (said: Message) => void) {
    this.#from = from;
    this.#channel = openChannel(show, (said) => {
      if (!isMessage(said)) return;
      if (said.type !== "bye") this.#note(said);
      hear(said);
    });
  }

  tell(said: Said) {
    this.#channel.send({ ...said, ...this.#from });
  }

  close() {
    this.#channel.close();
  }

  #note({ from, role }: Message) {
    const at = performance.now();
    this.#windows.set(from, { role, at });
    this.#last.set(role, at);
  }

  forget(window: string) {
    this.#windows.delete(window);
  }

  has(role: Role): boolean {
    return [...this.#windows.values()].some((window) => window.role === role);
  }

  /** How long none of a role has been heard. */
  quiet(role: Role): number {
    return performance.now() - (this.#last.get(role) ?? this.#start);
  }

  /** Those that have said nothing for too long. */
  silent(): readonly string[] {
    const since = performance.now() - SILENT_MS;
    return [...this.#windows].filter(([, { at }]) => at < since).map(([window]) => window);
  }
}
