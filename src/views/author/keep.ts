import type { Work } from "../../author/work.ts";

/** A draft as it is kept in this browser. */
export interface Kept {
  readonly key: string;
  /** Raised with each change: who would write over a newer one is told instead. */
  readonly version: number;
  readonly title: string;
  /** When it was last changed, in milliseconds. */
  readonly at: number;
  readonly work: Work;
}

export function newKey(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}

/** All that are kept, the newest first; none where storage is refused. */
export async function listKept(): Promise<readonly Kept[]> {
  const all: readonly Kept[] = await asked((store) => store.getAll(), "readonly");
  return [...all].sort((a, b) => b.at - a.at);
}

export async function forget(key: string): Promise<void> {
  await asked((store) => store.delete(key), "readwrite");
}

/**
 * Keeps a draft, unless what is kept has changed since it was read.
 * @returns whether it is kept
 * @throws where storage is refused or full
 */
export async function keep(kept: Kept): Promise<boolean> {
  const store = await storeOf("readwrite");
  const known: Kept | undefined = await done(store.get(kept.key));
  if (known && known.version !== kept.version - 1) return false;
  await done(store.put(kept));
  return true;
}

const NAME = "briefing-author";
const DRAFTS = "drafts";

async function storeOf(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(DRAFTS, { keyPath: "key" });
  const database = await done(opening);
  const transaction = database.transaction(DRAFTS, mode);
  transaction.oncomplete = () => database.close();
  transaction.onabort = () => database.close();
  return transaction.objectStore(DRAFTS);
}

async function asked<T>(ask: (store: IDBObjectStore) => IDBRequest<T>, mode: IDBTransactionMode) {
  return done(ask(await storeOf(mode)));
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
