import type { Slide } from "./deck.ts";
import { type Driver, openDriver } from "./driver.ts";
import { type Link, type Message, openLink, type Role, type ScreenReport } from "./link.ts";
import { newName, recall, remember } from "./memory.ts";
import { type Action, enacted, OPENING, type Show } from "./show.ts";

/** What one window knows of the show. */
export interface SessionState {
  /** Of the session; empty while the page is as it was built. */
  readonly name: string;
  readonly revision: number;
  readonly show: Show;
  /** Whether this window decides, the others ask it; null while that is not yet known. */
  readonly drives: boolean | null;
  /** The audience, as last heard, by `performance.now()`. */
  readonly audience: { readonly at: number; readonly closed: boolean } | null;
  readonly screen: ScreenReport | null;
  readonly laserAt: { readonly x: number; readonly y: number } | null;
}

export interface SessionOptions {
  readonly role: Role;
  readonly deckOf: (show: Show) => readonly Slide[];
  /** What the address asks of the show that was kept, as actions. */
  readonly opening: (kept: Show) => readonly Action[];
  /** What this window says of its own screen. */
  readonly report: () => ScreenReport | null;
  readonly onChange: (state: SessionState) => void;
  /** A window of the other role is there. */
  readonly onMeet: () => void;
}

const BEAT_MS = 1000;
/** Two beats may be lost before a window counts as silent. */
export const SILENT_MS = 2400;

/** What a window remembers over a reload. */
type Kept = Pick<SessionState, "revision" | "show">;

/** What this window kept over a reload, with what the address asks. */
export function stateAtFirst(
  name: string,
  { deckOf, opening }: Pick<SessionOptions, "deckOf" | "opening">,
): SessionState {
  const kept = name === "" ? null : recall<Kept>(() => sessionStorage, name);
  const before = { ...OPENING, ...kept?.show };
  const show = name === "" ? before : opening(before).reduce(enacted(deckOf), before);
  const revision = kept?.revision ?? 0;
  return { name, revision, show, drives: null, audience: null, screen: null, laserAt: null };
}

/**
 * One show in any number of windows. One drives: it applies actions and tells everyone the
 * whole state. An audience lets a presenter drive, and drives again when that window is gone.
 */
export class Session {
  readonly #me = newName();
  readonly #name: string;
  readonly #options: SessionOptions;
  readonly #link: Link;
  readonly #driver: Driver;
  readonly #heard = new Map<string, number>();
  readonly #timer: ReturnType<typeof setInterval>;
  /** Asked before it was known who drives. */
  #waiting: Action[];
  #state: SessionState;

  constructor(name: string, options: SessionOptions) {
    this.#name = name;
    this.#options = options;
    this.#state = stateAtFirst(name, options);
    const kept = recall<Kept>(() => sessionStorage, name);
    this.#waiting = [...options.opening({ ...OPENING, ...kept?.show })];
    this.#driver = openDriver(`${name} drives`, this.#me, options.role, (drives) =>
      this.#settle(drives),
    );
    this.#link = openLink(name, (message) => this.#hear(message));
    this.#send({ type: "hello" });
    this.#beat();
    this.#timer = setInterval(() => this.#beat(), BEAT_MS);
  }

  /** Applied here if this window drives, else asked of the one that does. */
  act(action: Action) {
    if (this.#state.drives === null) this.#waiting.push(action);
    else if (this.#state.drives) this.#apply(action);
    // A presenter that does not drive must take control openly.
    else if (this.#options.role === "audience") this.#send({ type: "act", action });
  }

  takeControl() {
    this.#driver.take();
    this.#beat();
  }

  pointLaser(x: number, y: number) {
    this.#change({ laserAt: { x, y } });
    this.#send({ type: "laser", x, y });
  }

  /** Tells the others before the page goes. */
  bye() {
    this.#send({ type: "bye" });
  }

  leave() {
    this.bye();
    clearInterval(this.#timer);
    this.#driver.close();
    this.#link.close();
  }

  #settle(drives: boolean) {
    if (drives !== this.#state.drives) this.#change({ drives });
    // The others should not have to wait for it.
    this.#beat();
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const action of waiting) this.act(action);
  }

  #apply(action: Action) {
    const show = enacted(this.#options.deckOf)(this.#state.show, action);
    this.#keep(this.#state.revision + 1, show);
    this.#sendState();
  }

  #hear(message: Message) {
    const { from, role } = message;
    if (message.type === "bye") return this.#lose(from, role);
    this.#heard.set(from, performance.now());
    if (role !== this.#options.role) this.#options.onMeet();
    if (role === "presenter" && this.#options.role === "audience" && this.#state.drives) {
      this.#driver.yieldTo(from);
    }
    this.#take(message);
  }

  #take(message: Message) {
    switch (message.type) {
      case "hello":
        this.#sendState();
        return this.#beat();
      case "state":
        return message.revision > this.#state.revision
          ? this.#keep(message.revision, message.show)
          : undefined;
      case "act":
        return this.#state.drives ? this.#apply(message.action) : undefined;
      case "laser":
        return this.#change({ laserAt: { x: message.x, y: message.y } });
      case "beat":
        this.#driver.hear(message.claim);
        if (message.role !== "audience") return;
        return this.#change({
          audience: { at: performance.now(), closed: false },
          screen: message.screen,
        });
    }
  }

  #lose(window: string, role: Role) {
    this.#heard.delete(window);
    this.#driver.lost(window);
    if (role === "audience") {
      this.#change({ audience: { at: performance.now(), closed: true }, screen: null });
    }
  }

  #beat() {
    const { claim } = this.#driver;
    this.#send({ type: "beat", screen: this.#options.report(), claim });
    const now = performance.now();
    for (const [window, at] of this.#heard) {
      if (now - at <= SILENT_MS) continue;
      this.#heard.delete(window);
      this.#driver.lost(window);
    }
  }

  #sendState() {
    const { revision, show } = this.#state;
    this.#send({ type: "state", revision, show });
  }

  #send(message: Sent) {
    this.#link.send({ ...message, from: this.#me, role: this.#options.role });
  }

  #keep(revision: number, show: Show) {
    remember(() => sessionStorage, this.#name, { revision, show });
    this.#change({ revision, show });
  }

  #change(change: Partial<SessionState>) {
    this.#state = { ...this.#state, ...change };
    this.#options.onChange(this.#state);
  }
}

/** A message without what every message has. */
type Sent = Message extends infer One
  ? One extends Message
    ? Omit<One, "from" | "role">
    : never
  : never;
