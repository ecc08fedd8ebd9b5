/** What was, is, and will be again if it is redone. */
export interface History<T> {
  readonly past: readonly T[];
  readonly now: T;
  readonly future: readonly T[];
  /** The field that the last step typed into. */
  readonly field?: string | undefined;
}

export function begin<T>(now: T): History<T> {
  return { past: [], now, future: [] };
}

/**
 * A step; none where nothing changes.
 * @param field what was typed into: more of the same is no step of its own
 */
export function step<T>(history: History<T>, next: T, field?: string): History<T> {
  if (next === history.now) return history;
  const { past, now } = history;
  const goesOn = field !== undefined && field === history.field;
  return { past: goesOn ? past : [...past, now], now: next, future: [], field };
}

export function undo<T>({ past, now, future }: History<T>): History<T> {
  const before = past.at(-1);
  if (before === undefined) return { past, now, future };
  return { past: past.slice(0, -1), now: before, future: [now, ...future] };
}

export function redo<T>({ past, now, future }: History<T>): History<T> {
  const [next, ...rest] = future;
  if (next === undefined) return { past, now, future };
  return { past: [...past, now], now: next, future: rest };
}
