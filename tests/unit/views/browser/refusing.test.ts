import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readSource } from "../../../../src/author/intake/intake.ts";
import { startWork } from "../../../../src/author/start.ts";
import { keep, listKept } from "../../../../src/views/author/keep.ts";
import { openChannel } from "../../../../src/views/browser/channel.ts";
import { copy, copyPicture } from "../../../../src/views/browser/clipboard.ts";
import { enterFullscreen, toggleFullscreen } from "../../../../src/views/browser/full-screen.ts";
import { openLock } from "../../../../src/views/browser/locks.ts";
import { keepOffline } from "../../../../src/views/browser/offline.ts";
import { bringForward, openPopup } from "../../../../src/views/browser/popup.ts";
import { askForPlaces, hasSeveralScreens } from "../../../../src/views/browser/screens.ts";
import { recall, remember } from "../../../../src/views/browser/storage.ts";
import { keepAwake } from "../../../../src/views/browser/wake-lock.ts";

const refuse = (): never => {
  throw new DOMException("Access is denied", "SecurityError");
};
const never = () => new Promise<never>(() => {});

/** Objects and functions of which every use does the same. */
const each = (use: () => unknown): object =>
  new Proxy(use, {
    get: (_, name) => (name === "addEventListener" ? () => {} : use),
    construct: () => Object(use() && each(use)),
  });

const WORK = startWork(readSource("Harbours open\n\nThe UK gave £5 million."));

const SERVICES = [
  "locks",
  "clipboard",
  "ClipboardItem",
  "indexedDB",
  "wakeLock",
  "serviceWorker",
  "permissions",
  "sessionStorage",
  "localStorage",
  "BroadcastChannel",
  "open",
  "screen",
  "getScreenDetails",
  "requestFullscreen",
  "exitFullscreen",
];

/** How a service fails: what its name then stands for. */
const FAILURES: Readonly<Record<string, PropertyDescriptor | null>> = {
  "is missing": null,
  "throws when mentioned": { get: refuse },
  "throws when used": { value: each(refuse) },
  "never answers": { value: each(never) },
};

function fail(how: PropertyDescriptor | null) {
  const page = { addEventListener() {}, visibilityState: "visible" };
  for (const name of ["window", "navigator", "document", "screen"]) vi.stubGlobal(name, page);
  for (const name of ["addEventListener", "removeEventListener"]) vi.stubGlobal(name, () => {});
  vi.stubGlobal("isSecureContext", true);
  Object.assign(page, { documentElement: page });
  for (const name of SERVICES) {
    if (how) Object.defineProperty(page, name, { ...how, configurable: true });
    vi.stubGlobal(name, undefined);
    if (how) Object.defineProperty(globalThis, name, { ...how, configurable: true });
  }
  vi.stubGlobal("screen", page);
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What has been answered after the longest that any service is waited for, by the test's clock. */
async function inTime<T>(asked: Promise<T>): Promise<T | "nothing"> {
  const late = new Promise<"nothing">((resolve) => setTimeout(() => resolve("nothing"), 70_000));
  const answered = Promise.race([asked, late]);
  await vi.advanceTimersByTimeAsync(70_000);
  return answered;
}

describe.each(Object.keys(FAILURES))("a service that %s", (failure) => {
  beforeEach(() => fail(FAILURES[failure] ?? null));

  test("locks: another way is asked for, once, and the lock no more", async () => {
    const onRefused = vi.fn();
    const onAnswer = vi.fn();
    const lock = openLock("a show", "if-free", { onAnswer, onRefused });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onRefused).toHaveBeenCalledTimes(1);
    expect(onAnswer).not.toHaveBeenCalled();
    lock.close();
  });

  test("channel: this window is alone", async () => {
    const hear = vi.fn();
    const channel = openChannel("a show", hear);
    channel.send("before");
    await vi.advanceTimersByTimeAsync(60_000);
    channel.send("afterwards");
    channel.close();
    expect(hear).not.toHaveBeenCalled();
  });

  test.each(["session", "local"] as const)(
    "%s storage: what is kept is known as long as the page is there",
    (place) => {
      const key = `${place} ${failure}`;
      const isText = (value: unknown): value is string => typeof value === "string";
      expect(recall(place, key, isText)).toBeNull();
      remember(place, key, "kept");
      expect(recall(place, key, isText)).toBe("kept");
    },
  );

  test("clipboard: the reader is told to copy", async () => {
    expect(await inTime(copy({ text: "words" }))).toBe(false);
    expect(await inTime(copy({ html: "<p>words", text: "words" }))).toBe(false);
    expect(await inTime(copyPicture(Promise.resolve(new Blob())))).toBe(false);
  });

  test("indexed storage: no draft is taken for kept", async () => {
    const kept = { key: "a", version: 1, title: "A draft", at: 0, work: WORK };
    const said = keep(kept).catch(() => "refused");
    expect(await inTime(said)).toBe("refused");
    expect(await inTime(listKept().catch(() => []))).toEqual([]);
  });

  test("worker: nothing is kept for when there is no network, and that is known", async () => {
    expect(await inTime(keepOffline("/", "one"))).toBe(false);
  });

  test("wake lock: the screen may sleep, and that is said", async () => {
    const told: string[] = [];
    const stop = keepAwake((state) => told.push(state));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual([failure === "is missing" ? "unsupported" : "refused"]);
    stop();
  });

  test("full screen: the show stays in its window", async () => {
    enterFullscreen();
    toggleFullscreen();
    await vi.advanceTimersByTimeAsync(60_000);
  });

  test("pop-ups: none is there", () => {
    const popup = openPopup("./", "presenter", "popup");
    if (failure !== "never answers") expect(popup).toBeNull();
    expect(bringForward(null)).toBe(false);
  });

  test("placing windows: they open where the browser likes", async () => {
    expect(hasSeveralScreens()).toBe(false);
    expect([null, "refused", "nothing"]).toContain(await inTime(askForPlaces()));
  });
});
