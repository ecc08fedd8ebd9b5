import type { Work } from "../../author/work.ts";
import type { WrittenClaim } from "../../model/claims/index.ts";
import { answer, attempt } from "../browser/attempt.ts";
import type { Checkout } from "./checkout.ts";

/** A draft as it is kept in this browser. */
export interface Kept {
  readonly key: string;
  /** Raised with each change: who would write over a newer one is told instead. */
  readonly version: number;
  readonly title: string;
  /** When it was last changed, in milliseconds. */
  readonly at: number;
  readonly work: Work;
  readonly unsaved?: Unsaved;
  /** The folder of the checkout that it is of, as it was last read or saved. */
  readonly checkout?: Checkout | undefined;
}

/** Forms half filled in, by candidate: no part of the work yet, and not to be lost either. */
export type Unsaved = Readonly<Record<string, WrittenClaim>>;

export function newKey(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}

/** All that are kept, the newest first. @throws where storage is refused */
export async function listKept(): Promise<readonly Kept[]> {
  const all: readonly Kept[] = await asked("readonly", (store) => done(store.getAll()));
  return [...all].sort((a, b) => b.at - a.at);
}

export async function forget(key: string): Promise<void> {
  await asked("readwrite", (store) => done(store.delete(key)));
}

/**
 * Keeps a draft, unless what is kept has changed since it was read.
 * @returns whether it is kept
 * @throws where storage is refused, full or silent
 */
export function keep(kept: Kept): Promise<boolean> {
  return asked("readwrite", async (store) => {
    const known = await done<Kept | undefined>(store.get(kept.key));
    if (known && known.version !== kept.version - 1) return false;
    await done(store.put(kept));
    return true;
  });
}

const NAME = "briefing-author";
const DRAFTS = "drafts";

/** A browser that refuses storage may do so by never answering. */
const PATIENCE_MS = 10_000;

type Ask<T> = (store: IDBObjectStore) => Promise<T>;

async function asked<T>(mode: IDBTransactionMode, ask: Ask<T>): Promise<T> {
  const waiting = new AbortController();
  const work = () => transact(mode, ask, waiting.signal);
  const said = await answer<{ readonly value: T } | null>(work, null, PATIENCE_MS);
  // What the page takes for not kept must not be kept later.
  waiting.abort();
  if (!said) throw new Error("this browser keeps nothing");
  return said.value;
}

async function transact<T>(mode: IDBTransactionMode, ask: Ask<T>, signal: AbortSignal) {
  const database = await openDatabase();
  try {
    signal.throwIfAborted();
    const transaction = database.transaction(DRAFTS, mode);
    // One that has ended refuses.
    signal.addEventListener("abort", () => attempt(() => transaction.abort(), undefined));
    const [value] = await Promise.all([ask(transaction.objectStore(DRAFTS)), ended(transaction)]);
    return { value };
  } finally {
    database.close();
  }
}

function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(DRAFTS, { keyPath: "key" });
  return done(opening);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** A disk that is full is told only here, after each request has been answered. */
function ended(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
