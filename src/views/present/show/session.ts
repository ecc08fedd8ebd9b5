import { type Driver, openDriver } from "./driver.ts";
import {
  type Link,
  type Message,
  openLink,
  type Role,
  type ScreenReport,
  type Sent,
} from "./link.ts";
import { newName, recall, remember } from "./memory.ts";
import { type Kept, type Opening, type SessionState, stateAtFirst } from "./session-state.ts";
import { type Action, enacted, FORGOTTEN_MS, OPENING, type Show } from "./show.ts";

export interface SessionOptions extends Opening {
  readonly role: Role;
  /** What this window says of its own screen. */
  readonly report: () => ScreenReport | null;
  readonly onChange: (state: SessionState) => void;
  /** A window of the other role is there. */
  readonly onMeet: () => void;
}

const BEAT_MS = 1000;
/** Two beats may be lost before a window counts as silent. */
export const SILENT_MS = 2400;

/** What somebody asked of the show, by `performance.now()`. */
interface Asked {
  readonly action: Action;
  readonly at: number;
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
  /** Asked, and not yet seen to be done. */
  #waiting: Asked[] = [];
  #state: SessionState;

  constructor(name: string, options: SessionOptions) {
    this.#name = name;
    this.#options = options;
    this.#state = stateAtFirst(name, options);
    const kept = recall<Kept>(() => sessionStorage, name);
    const asked = options.opening({ ...OPENING, ...kept?.show });
    this.#waiting = asked.map((action) => ({ action, at: performance.now() }));
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
    const { drives } = this.#state;
    if (drives) return this.#apply(action);
    this.#waiting.push({ action, at: performance.now() });
    if (drives === false) this.#ask(action);
  }

  takeControl() {
    // What was pressed in vain before is no wish any more.
    this.#waiting = [];
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
    const since = performance.now() - FORGOTTEN_MS;
    const waiting = this.#waiting.filter(({ at }) => at > since);
    this.#waiting = drives ? [] : waiting;
    for (const { action } of waiting) drives ? this.#apply(action) : this.#ask(action);
  }

  /** A presenter that does not drive must take control openly, or be let in. */
  #ask(action: Action) {
    if (this.#options.role === "audience") this.#send({ type: "act", action });
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
    this.#take(message);
  }

  #take(message: Message) {
    switch (message.type) {
      case "hello":
        this.#sendState();
        return this.#beat();
      case "state":
        return message.revision > this.#state.revision ? this.#learn(message) : undefined;
      case "act":
        return this.#state.drives ? this.#apply(message.action) : undefined;
      case "laser":
        return this.#change({ laserAt: { x: message.x, y: message.y } });
      case "beat":
        return this.#note(message);
    }
  }

  #learn({ revision, show }: Kept) {
    // What was asked is done, or somebody else was quicker.
    if (this.#options.role === "audience" && this.#state.drives === false) this.#waiting = [];
    this.#keep(revision, show);
    // An audience lets go once the presenter is known to know the show.
    if (this.#options.role === "presenter" && !this.#state.drives) this.#beat();
  }

  #note({ from, role, claim, screen, revision }: Extract<Message, { type: "beat" }>) {
    this.#driver.hear(claim);
    if (role === "audience") {
      this.#change({ audience: { at: performance.now(), closed: false }, screen });
    } else if (this.#options.role === "audience" && this.#state.drives) {
      if (revision < this.#state.revision) this.#sendState();
      else this.#driver.yieldTo(from);
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
    const { revision } = this.#state;
    this.#send({ type: "beat", screen: this.#options.report(), claim, revision });
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
