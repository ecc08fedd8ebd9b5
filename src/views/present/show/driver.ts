import type { Role } from "./link.ts";

/** Who drives, where windows settle it between themselves; the later turn wins. */
export interface Claim {
  readonly turn: number;
  readonly holder: string;
}

/** Settles which one window applies actions. */
export interface Driver {
  /** Openly, because somebody pressed a button. */
  take(): void;
  /** An audience that drives lets a presenter have it. */
  yieldTo(window: string): void;
  /** What another window believes. */
  hear(claim: Claim | null): void;
  /** A window closed, or has not been heard of for too long. */
  lost(window: string): void;
  readonly claim: Claim | null;
  close(): void;
}

type OnChange = (drives: boolean) => void;

/** @param onChange told once this is known, and at each change */
export function openDriver(name: string, me: string, role: Role, onChange: OnChange): Driver {
  // Web Locks need https or a file: on plain http the windows agree by messages.
  return "locks" in navigator ? holdLock(name, role, onChange) : claimTurns(me, role, onChange);
}

/** Holds the lock, else queues for it; gives it up to whoever waits, and queues again. */
function holdLock(name: string, role: Role, onChange: OnChange): Driver {
  let known = false;
  let ended = false;
  let release = () => {};
  let waiting = new AbortController();
  const settle = (drives: boolean) => {
    known = true;
    if (!ended) onChange(drives);
  };
  const hold = (lock: Lock | null) => {
    settle(lock !== null);
    if (!lock) return;
    return new Promise<void>((resolve) => {
      release = resolve;
    });
  };
  const request = (options: LockOptions) => {
    const again = () => {
      // Given up or taken openly by another window; a request of our own that we withdrew is over.
      if (ended || options.signal?.aborted) return;
      settle(false);
      queue();
    };
    void navigator.locks.request(name, options, hold).then(again, again);
  };
  const queue = () => {
    waiting = new AbortController();
    request({ signal: waiting.signal });
  };
  // An audience knows at once; a presenter is let in a moment after it says hello.
  if (role === "audience") request({ ifAvailable: true });
  else queue();
  const timer = setTimeout(() => known || settle(false), LISTEN_MS[role]);
  return {
    take() {
      waiting.abort();
      request({ steal: true });
    },
    // Falls to whoever waits: their request is older than the one made anew here.
    yieldTo: () => release(),
    hear() {},
    lost() {},
    claim: null,
    close() {
      ended = true;
      clearTimeout(timer);
      waiting.abort();
      release();
    },
  };
}

/** How long a window listens before it takes a show that nobody drives. */
const LISTEN_MS: Readonly<Record<Role, number>> = { audience: 300, presenter: 900 };

/** Turns instead of a lock: each claim counts one more than the last that was heard. */
export function claimTurns(me: string, role: Role, onChange: OnChange): Driver {
  let known: Claim | null = null;
  const adopt = (claim: Claim) => {
    known = claim;
    onChange(claim.holder === me);
  };
  const give = (holder: string) => adopt({ turn: (known?.turn ?? 0) + 1, holder });
  const timer = setTimeout(() => known ?? give(me), LISTEN_MS[role]);
  return {
    take: () => give(me),
    yieldTo(window) {
      if (known?.holder === me) give(window);
    },
    hear(claim) {
      if (claim && isLater(claim, known)) adopt(claim);
    },
    lost(window) {
      if (role === "audience" && known?.holder === window) give(me);
    },
    get claim() {
      return known;
    },
    close: () => clearTimeout(timer),
  };
}

/** Two windows that took the same turn at once agree on the greater name. */
function isLater(claim: Claim, known: Claim | null): boolean {
  if (!known || claim.turn !== known.turn) return claim.turn > (known?.turn ?? 0);
  return claim.holder > known.holder;
}
