import { type Channel, openChannel } from "../../browser/channel.ts";
import { newName } from "../../browser/storage.ts";
import { type Driver, openDriver, type Role } from "./driver.ts";
import { Heard } from "./heard.ts";
import { isMessage, type Message, type Said, type ScreenReport } from "./message.ts";
import {
  keepShow,
  keptShow,
  type Opening,
  type SessionState,
  stateAtFirst,
} from "./session-state.ts";
import { type Action, enacted, FORGOTTEN_MS, type Show, within } from "./show.ts";
import { received, sent } from "./timer.ts";

export interface SessionOptions extends Opening {
  readonly role: Role;
  /** What this window says of its own screen. */
  readonly report: () => ScreenReport | null;
  readonly onChange: (state: SessionState) => void;
  /** A window of the other role is there. */
  readonly onMeet: () => void;
}

const BEAT_MS = 1000;
/** A presenter's window that is loaded anew is back by then. */
const GONE_MS = 5000;

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
  readonly #channel: Channel;
  readonly #driver: Driver;
  readonly #heard = new Heard();
  readonly #timer: ReturnType<typeof setInterval>;
  /** Asked, and not yet seen to be done. */
  #waiting: Asked[] = [];
  #state: SessionState;

  constructor(name: string, options: SessionOptions) {
    this.#name = name;
    this.#options = options;
    this.#state = stateAtFirst(name, options);
    const asked = options.opening(keptShow(name).show);
    this.#waiting = asked.map((action) => ({ action, at: performance.now() }));
    this.#driver = openDriver(`${name} drives`, this.#me, options.role, (drives) =>
      this.#settle(drives),
    );
    this.#channel = openChannel(name, (said) => {
      if (isMessage(said)) this.#hear(said);
    });
    this.#send({ type: "hello" });
    this.#beat();
    this.#timer = setInterval(() => this.#beat(), BEAT_MS);
  }

  /** Applied here if this window drives, else asked of the one that does. */
  act(action: Action) {
    const { alone, show } = this.#state;
    // What a window is like is nobody's wish.
    const isPress = this.#options.role === "audience" && action.do !== "screen";
    if (!isPress || !alone) return this.#do(action);
    // Whoever froze the room is gone: it must not seem to ignore who stands in it.
    if (show.frozen) this.#do({ do: "thaw" });
    if (action.do !== "freeze") this.#do(action);
  }

  #do(action: Action) {
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
    this.#channel.close();
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
    // A window of the shape that is known says nothing new.
    if (show === this.#state.show) return;
    this.#keep(this.#state.revision + 1, show);
    this.#sendState();
  }

  #hear(message: Message) {
    const { from, role } = message;
    if (message.type === "bye") return this.#close(from, role);
    this.#heard.note(from, role);
    if (role !== this.#options.role) this.#meet();
    this.#take(message);
  }

  #take(message: Message) {
    switch (message.type) {
      case "hello":
        this.#sendState();
        return this.#beat();
      case "state":
        return this.#learn(message);
      case "act":
        // A presenter that does not drive has to take control openly.
        return this.#state.drives && message.role === "audience"
          ? this.#apply(message.action)
          : undefined;
      case "laser":
        return this.#change({ laserAt: { x: message.x, y: message.y } });
      case "beat":
        return this.#note(message);
    }
  }

  #learn({ revision, show }: Pick<SessionState, "revision" | "show">) {
    const { drives, revision: known } = this.#state;
    // The same again is news of the timer to a window that does not drive.
    if (revision < known || (revision === known && drives)) return;
    const { role, deckOf } = this.#options;
    // What was asked is done, or somebody else was quicker.
    if (role === "audience" && drives === false && revision > known) this.#waiting = [];
    const timer = received(show.timer, performance.now());
    this.#keep(revision, within({ ...show, timer }, deckOf(show)));
    // An audience lets go once the presenter is known to know the show.
    if (role === "presenter" && !drives && revision > known) this.#beat();
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

  #meet() {
    this.#options.onMeet();
    if (this.#state.alone) this.#change({ alone: false });
  }

  #lose(window: string) {
    this.#heard.forget(window);
    this.#driver.lost(window, !this.#heard.has("presenter"));
    const other = this.#options.role === "audience" ? "presenter" : "audience";
    const alone = !this.#heard.has(other);
    if (alone !== this.#state.alone) this.#change({ alone });
  }

  #close(window: string, role: Role) {
    this.#lose(window);
    if (role === "audience") {
      this.#change({ audience: { at: performance.now(), closed: true }, screen: null });
    }
  }

  #beat() {
    const { claim } = this.#driver;
    const { revision, show, drives } = this.#state;
    this.#send({ type: "beat", screen: this.#options.report(), claim, revision });
    for (const window of this.#heard.silent()) this.#lose(window);
    if (drives && show.frozen && this.#heard.quiet("presenter") > GONE_MS) this.#thaw();
    // The timer goes on while nothing else changes.
    if (show.timer.since !== null) keepShow(this.#name, this.#state);
  }

  /** No freeze outlives the one window that tells of it. */
  #thaw() {
    if (this.#options.role === "audience") this.#apply({ do: "thaw" });
  }

  #sendState() {
    const { revision, show } = this.#state;
    const timer = sent(show.timer, performance.now());
    this.#send({ type: "state", revision, show: { ...show, timer } });
  }

  #send(message: Said) {
    this.#channel.send({ ...message, from: this.#me, role: this.#options.role });
  }

  #keep(revision: number, show: Show) {
    this.#change({ revision, show });
    keepShow(this.#name, this.#state);
  }

  #change(change: Partial<SessionState>) {
    this.#state = { ...this.#state, ...change };
    this.#options.onChange(this.#state);
  }
}
