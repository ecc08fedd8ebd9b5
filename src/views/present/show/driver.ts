import { openLock } from "../../browser/locks.ts";
import { isName, isObject, isWhole, type Shape } from "../../browser/shape.ts";

export type Role = "audience" | "presenter";

export const isClaim = isObject({ turn: isWhole(0), holder: isName });
/** Who drives, where windows settle it between themselves; the later turn wins. */
type Claim = Shape<typeof isClaim>;

/** Settles which one window applies actions. */
export interface Driver {
  /** Openly, because somebody pressed a button. */
  take(): void;
  /** An audience that drives lets a presenter have it. */
  yieldTo(window: string): void;
  /** What another window believes. */
  hear(claim: Claim | null): void;
  /**
   * A window closed, or has not been heard of for too long.
   * @param alone whether no presenter is left
   */
  lost(window: string, alone: boolean): void;
  readonly claim: Claim | null;
  close(): void;
}

type OnChange = (drives: boolean) => void;

/** Given what a window that goes by turns believes, if one was heard. */
type OnRefused = (claim: Claim | null) => void;

/**
 * By a lock, else by turns: Web Locks need https or a file, and may be refused.
 * @param onChange told once this is known, and at each change
 */
export function openDriver(name: string, me: string, role: Role, onChange: OnChange): Driver {
  let driver = holdLock(name, role, onChange, (claim) => {
    driver = claimTurns(me, role, onChange);
    driver.hear(claim);
  });
  return {
    take: () => driver.take(),
    yieldTo: (window) => driver.yieldTo(window),
    hear: (claim) => driver.hear(claim),
    lost: (window, alone) => driver.lost(window, alone),
    get claim() {
      return driver.claim;
    },
    close: () => driver.close(),
  };
}

/** Holds the lock, else queues for it; gives it up to whoever waits, and queues again. */
function holdLock(name: string, role: Role, onChange: OnChange, onRefused: OnRefused): Driver {
  let known = false;
  const settle = (drives: boolean) => {
    known = true;
    onChange(drives);
  };
  const refuse = () => {
    clearTimeout(timer);
    onRefused(null);
  };
  const timer = setTimeout(() => known || settle(false), LISTEN_MS[role]);
  // An audience knows at once; a presenter is let in a moment after it says hello.
  const first = role === "audience" ? "if-free" : "queue";
  const lock = openLock(name, first, { onAnswer: settle, onRefused: refuse });
  const close = () => {
    clearTimeout(timer);
    lock.close();
  };
  return {
    take: lock.steal,
    // Falls to whoever waits: their request is older than the one made anew here.
    yieldTo: lock.release,
    hear(claim) {
      if (!claim) return;
      // A window that takes turns has no locks: then none of them may go by locks.
      close();
      onRefused(claim);
    },
    // Whoever holds the lock and says nothing hangs: the room's own keys must go on.
    lost(_, alone) {
      if (role === "audience" && alone) lock.steal();
    },
    claim: null,
    close,
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
