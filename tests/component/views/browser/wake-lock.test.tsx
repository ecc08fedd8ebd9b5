import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { keepAwake, type WakeState } from "../../../../src/views/browser/wake-lock.ts";

class Lock extends EventTarget {
  released = false;
  async release() {
    this.released = true;
    this.dispatchEvent(new Event("release"));
  }
}

let told: WakeState[] = [];
let locks: Lock[] = [];
let stop = () => {};
let visibility: DocumentVisibilityState = "visible";

function start() {
  stop = keepAwake((state) => told.push(state));
}

function offer(request: () => Promise<Lock>) {
  vi.stubGlobal("navigator", { wakeLock: { request } });
}

async function granted() {
  const lock = new Lock();
  locks.push(lock);
  return lock;
}

function show(state: DocumentVisibilityState) {
  visibility = state;
  document.dispatchEvent(new Event("visibilitychange"));
}

beforeEach(() => {
  told = [];
  locks = [];
  visibility = "visible";
  vi.spyOn(document, "visibilityState", "get").mockImplementation(() => visibility);
});
afterEach(() => stop());

describe("the screen of a show", () => {
  test("is kept awake from the start", async () => {
    offer(granted);
    start();
    await vi.waitFor(() => expect(told).toEqual(["kept"]));
  });

  test("is asked for again after a release", async () => {
    offer(granted);
    start();
    await vi.waitFor(() => expect(locks).toHaveLength(1));
    await locks[0]?.release();
    await vi.waitFor(() => expect(told).toEqual(["kept", "released", "kept"]));
  });

  test("may sleep while its window is hidden, and is kept awake once it is seen again", async () => {
    offer(granted);
    start();
    await vi.waitFor(() => expect(told).toEqual(["kept"]));
    show("hidden");
    await locks[0]?.release();
    expect(told.at(-1)).toBe("released");
    show("visible");
    await vi.waitFor(() => expect(told.at(-1)).toBe("kept"));
    expect(locks).toHaveLength(2);
  });

  test("is not asked for twice", async () => {
    offer(granted);
    start();
    await vi.waitFor(() => expect(told).toEqual(["kept"]));
    show("visible");
    show("visible");
    expect(locks).toHaveLength(1);
  });

  test("may sleep where the browser refuses, until it allows it", async () => {
    let allowed = false;
    offer(() => (allowed ? granted() : Promise.reject(new DOMException("", "NotAllowedError"))));
    start();
    await vi.waitFor(() => expect(told).toEqual(["refused"]));
    allowed = true;
    show("visible");
    await vi.waitFor(() => expect(told).toEqual(["refused", "kept"]));
  });

  test.each([
    [true, "unsupported"],
    [false, "insecure"],
  ] as const)("may sleep where the browser has no such lock (secure: %s)", (secure, state) => {
    vi.stubGlobal("navigator", {});
    vi.stubGlobal("isSecureContext", secure);
    start();
    expect(told).toEqual([state]);
  });

  test("may sleep after the show", async () => {
    offer(granted);
    start();
    await vi.waitFor(() => expect(told).toEqual(["kept"]));
    stop();
    expect(locks[0]?.released).toBe(true);
  });
});
