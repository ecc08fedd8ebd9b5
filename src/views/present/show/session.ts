import { newName } from "../../browser/storage.ts";
import { type Driver, openDriver, type Role } from "./driver.ts";
import type { Answered, Message, ScreenReport } from "./message.ts";
import { Others } from "./others.ts";
import {
  keepShow,
  keptShow,
  type Opening,
  type SessionState,
  stateAtFirst,
} from "./session-state.ts";
import { enacted, within } from "./show.ts";
import type { Action, Show } from "./show-shape.ts";
import { received, sent } from "./timer.ts";
import { Fulfilled, type Wish, Wishes } from "./wishes.ts";

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

/**
 * One show in any number of windows. One drives: it applies actions and tells everyone the
 * whole state. An audience lets a presenter drive, and drives again when that window is gone.
 */
export class Session {
  readonly #me = newName();
  readonly #name: string;
  readonly #options: SessionOptions;
  readonly #others: Others;
  readonly #driver: Driver;
  readonly #timer: ReturnType<typeof setInterval>;
  readonly #wishes = new Wishes();
  readonly #fulfilled = new Fulfilled();
  #state: SessionState;

  constructor(name: string, options: SessionOptions) {
    this.#name = name;
    this.#options = options;
    this.#state = stateAtFirst(name, options);
    for (const action of options.opening(keptShow(name).show)) this.#wishes.add(action);
    this.#driver = openDriver(`${name} drives`, this.#me, options.role, (drives) =>
      this.#settle(drives),
    );
    const me = { from: this.#me, role: options.role };
    this.#others = new Others(name, me, (message) => this.#hear(message));
    this.#others.tell({ type: "hello" });
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
    const wish = this.#wishes.add(action);
    if (drives === false) this.#ask(wish);
  }

  takeControl() {
    // What was pressed in vain before is no wish any more.
    this.#wishes.clear();
    this.#driver.take();
    this.#beat();
  }

  pointLaser(x: number, y: number) {
    this.#change({ laserAt: { x, y } });
    this.#others.tell({ type: "laser", x, y });
  }

  /** Tells the others before the page goes. */
  bye() {
    this.#others.tell({ type: "bye" });
  }

  leave() {
    this.bye();
    clearInterval(this.#timer);
    this.#driver.close();
    this.#others.close();
  }

  #settle(drives: boolean) {
    if (drives !== this.#state.drives) this.#change({ drives });
    // The others should not have to wait for it.
    this.#beat();
    if (!drives) return this.#askAgain();
    const { waiting } = this.#wishes;
    this.#wishes.clear();
    for (const { action } of waiting) this.#apply(action);
  }

  /** A presenter that does not drive must take control openly, or be let in. */
  #ask({ count, action }: Wish) {
    if (this.#options.role === "audience") this.#others.tell({ type: "act", count, action });
  }

  /** Whoever was asked before may not have known yet that it drives. */
  #askAgain() {
    for (const wish of this.#wishes.waiting) this.#ask(wish);
  }

  /** Answered also where nothing is to change: who asked waits for it. */
  #fulfil({ from, count, action }: Extract<Message, { type: "act" }>) {
    const answers = { window: from, count };
    if (this.#fulfilled.note(from, count)) this.#apply(action, answers);
    else this.#sendState(answers);
  }

  #apply(action: Action, answers: Answered | null = null) {
    const show = enacted(this.#options.deckOf)(this.#state.show, action);
    // A window of the shape that is known says nothing new.
    const changes = show !== this.#state.show;
    if (changes) this.#keep(this.#state.revision + 1, show);
    if (changes || answers) this.#sendState(answers);
  }

  #hear(message: Message) {
    const { from, role } = message;
    if (message.type === "bye") return this.#close(from, role);
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
          ? this.#fulfil(message)
          : undefined;
      case "laser":
        return this.#change({ laserAt: { x: message.x, y: message.y } });
      case "beat":
        return this.#note(message);
    }
  }

  #learn({ revision, show, answers }: Extract<Message, { type: "state" }>) {
    if (answers?.window === this.#me) this.#wishes.done(answers.count);
    const { drives, revision: known } = this.#state;
    // The same again is news of the timer to a window that does not drive.
    if (revision < known || (revision === known && drives)) return;
    const { role, deckOf } = this.#options;
    const timer = received(show.timer, performance.now());
    this.#keep(revision, within({ ...show, timer }, deckOf(show)));
    // An audience lets go once the presenter is known to know the show.
    if (role === "presenter" && !drives && revision > known) this.#beat();
  }

  #note({ from, role, claim, screen, revision }: Extract<Message, { type: "beat" }>) {
    this.#driver.hear(claim);
    if (role === "audience") {
      this.#change({ audience: { at: performance.now(), closed: false }, screen });
    }
    const { drives, revision: known } = this.#state;
    if (drives === false) return this.#askAgain();
    if (!drives || this.#options.role !== "audience" || role !== "presenter") return;
    if (revision < known) this.#sendState();
    else this.#driver.yieldTo(from);
  }

  #meet() {
    this.#options.onMeet();
    if (this.#state.alone) this.#change({ alone: false });
  }

  #lose(window: string) {
    this.#others.forget(window);
    this.#driver.lost(window, !this.#others.has("presenter"));
    const other = this.#options.role === "audience" ? "presenter" : "audience";
    const alone = !this.#others.has(other);
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
    this.#others.tell({ type: "beat", screen: this.#options.report(), claim, revision });
    for (const window of this.#others.silent()) this.#lose(window);
    if (drives && show.frozen && this.#others.quiet("presenter") > GONE_MS) this.#thaw();
    // The timer goes on while nothing else changes.
    if (show.timer.since !== null) keepShow(this.#name, this.#state);
  }

  /** No freeze outlives the one window that tells of it. */
  #thaw() {
    if (this.#options.role === "audience") this.#apply({ do: "thaw" });
  }

  #sendState(answers: Answered | null = null) {
    const { revision, show } = this.#state;
    const timer = sent(show.timer, performance.now());
    this.#others.tell({ type: "state", revision, show: { ...show, timer }, answers });
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
