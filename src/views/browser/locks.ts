import { attempt } from "./attempt.ts";
import { newName } from "./storage.ts";

/** How a lock is asked for: if it is free, when it falls free, or whoever has it. */
type Way = "if-free" | "queue" | "steal";

interface LockEvents {
  /** The lock was asked for and is held, or is another window's. */
  readonly onAnswer: (held: boolean) => void;
  /** Locks are missing, refused or never answer: windows have to agree in another way. */
  readonly onRefused: () => void;
}

/** One window of several has it. */
export interface OneLock {
  /** Whoever holds it loses it. */
  steal(): void;
  /** Lets it fall to whoever waits, and waits for it again. */
  release(): void;
  close(): void;
}

/** A browser that has said nothing by then never will. */
const PATIENCE_MS = 1000;

/**
 * Asks for a lock and, whenever it is another's, waits for it. Where that is refused nothing is
 * asked again: a browser that blocks site data refuses thousands of times a second.
 */
export function openLock(name: string, first: Way, events: LockEvents): OneLock {
  let ended = false;
  let release = () => {};
  let waiting = new AbortController();
  const stop = () => {
    ended = true;
    clearTimeout(timer);
    waiting.abort();
    release();
  };
  const refuse = () => {
    if (ended) return;
    stop();
    events.onRefused();
  };
  const ask = (way: Way) => {
    waiting = new AbortController();
    const { signal } = waiting;
    let held = false;
    const hold = (lock: Lock | null) => {
      held = lock !== null;
      if (!ended) events.onAnswer(held);
      if (held && !ended) return new Promise<void>((done) => (release = done));
    };
    const over = (failed: boolean) => {
      // Withdrawn by ourselves, or by the end of the show.
      if (ended || signal.aborted) return;
      // It cannot be taken away from whoever never had it.
      if (failed && !held) return refuse();
      if (held) events.onAnswer(false);
      ask("queue");
    };
    const asked = attempt(() => navigator.locks.request(name, optionsOf(way, signal), hold), null);
    if (asked)
      asked.then(
        () => over(false),
        () => over(true),
      );
    // Not before the caller has the lock in hand.
    else queueMicrotask(refuse);
  };
  // One that nobody else can hold: it comes at once, or never.
  const timer = setTimeout(refuse, PATIENCE_MS);
  const known = attempt(() => navigator.locks.request(newName(), () => clearTimeout(timer)), null);
  known?.catch(() => undefined);
  ask(first);
  return {
    steal() {
      waiting.abort();
      ask("steal");
    },
    release: () => release(),
    close: stop,
  };
}

function optionsOf(way: Way, signal: AbortSignal): LockOptions {
  // The browser allows a signal with no other way.
  if (way === "queue") return { signal };
  return way === "steal" ? { steal: true } : { ifAvailable: true };
}
