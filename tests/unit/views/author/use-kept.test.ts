import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readSource } from "../../../../src/author/intake/intake.ts";
import { startWork } from "../../../../src/author/start.ts";
import { type Keeping, makeKeeper } from "../../../../src/views/author/use-kept.ts";

const WORK = startWork(readSource("Harbours open\n\nThe UK gave £5 million."));
const LATER = { ...WORK, notes: "later" };

/** Each transaction's requests are answered; how it ends is the test's to say. */
let full = true;
let stored: { readonly version: number; readonly work: typeof WORK; unsaved?: unknown } | undefined;

function request<T>(result: T) {
  const asked = { result, onsuccess: () => {} };
  queueMicrotask(() => asked.onsuccess());
  return asked;
}

function openTransaction() {
  const wanted = { value: stored };
  const transaction = {
    error: new DOMException("", "QuotaExceededError"),
    oncomplete() {},
    onabort() {},
    abort() {},
    objectStore: () => ({
      get: () => request(stored),
      put(value: typeof stored) {
        wanted.value = value;
        return request("");
      },
    }),
  };
  setTimeout(() => {
    if (full) return transaction.onabort();
    stored = wanted.value;
    transaction.oncomplete();
  }, 100);
  return transaction;
}

beforeEach(() => {
  vi.useFakeTimers();
  full = true;
  stored = undefined;
  const database = { transaction: openTransaction, close() {} };
  vi.stubGlobal("indexedDB", { open: () => request(database) });
});
afterEach(() => {
  vi.useRealTimers();
});

function keeper() {
  const said: Keeping[] = [];
  const made = makeKeeper({ key: "a", version: 0, work: WORK }, (keeping) => said.push(keeping));
  return { ...made, said };
}

test("a draft for which the disk is full is said not to be kept, though storage took it", async () => {
  const { take, said } = keeper();
  take(WORK);
  await vi.advanceTimersByTimeAsync(1000);
  expect(said).toEqual(["memory"]);
});

test("what could not be kept is kept once there is room, with all that changed meanwhile", async () => {
  const { take, said } = keeper();
  take(WORK);
  take(LATER);
  await vi.advanceTimersByTimeAsync(1000);
  full = false;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(said.at(-1)).toBe("kept");
  expect(stored).toMatchObject({ version: 1, work: { notes: "later" } });
});

test("a change is kept only once storage has it, and not while there is no room", async () => {
  const { take, isKept } = keeper();
  take(WORK);
  await vi.advanceTimersByTimeAsync(1000);
  expect(isKept()).toBe(false);
  full = false;
  await vi.advanceTimersByTimeAsync(30_000);
  expect(isKept()).toBe(true);
  take(LATER);
  expect(isKept()).toBe(false);
  await vi.advanceTimersByTimeAsync(1000);
  expect(isKept()).toBe(true);
});

test("changes are kept one after another, each a version of its own", async () => {
  full = false;
  const { take, said } = keeper();
  take(WORK);
  await vi.advanceTimersByTimeAsync(1000);
  take(LATER);
  await vi.advanceTimersByTimeAsync(1000);
  expect(said).toEqual(["kept", "kept"]);
  expect(stored).toMatchObject({ version: 2, work: { notes: "later" } });
});

test("what another tab has changed is not written over, then or later", async () => {
  full = false;
  stored = { version: 7, work: WORK };
  const { take, said } = keeper();
  take(LATER);
  await vi.advanceTimersByTimeAsync(1000);
  take({ ...WORK });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(said).toEqual(["elsewhere"]);
  expect(stored).toMatchObject({ version: 7 });
});

test("what is typed into a form is kept before it is saved, and no longer once it is", async () => {
  full = false;
  const { take, forms } = keeper();
  const claim = WORK.candidates[1]?.claim ?? null;
  take(WORK);
  forms.fill("aid", claim);
  await vi.advanceTimersByTimeAsync(1000);
  expect(stored).toMatchObject({ work: WORK, unsaved: { aid: claim } });
  forms.fill("aid", null);
  await vi.advanceTimersByTimeAsync(1000);
  expect(stored).toMatchObject({ unsaved: {} });
});

test("what a folder of the checkout is since a save is kept with the draft", async () => {
  full = false;
  const { take, saved } = keeper();
  take(WORK);
  await vi.advanceTimersByTimeAsync(1000);
  saved({ id: "harbours", before: "abc" });
  await vi.advanceTimersByTimeAsync(1000);
  expect(stored).toMatchObject({ version: 2, checkout: { id: "harbours", before: "abc" } });
});
