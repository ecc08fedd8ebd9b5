import { beforeEach, describe, expect, test, vi } from "vitest";

const ROOT = "https://site.example/";
const SCRIPT = "assets/evidence-a.js";

const refuse = (): never => {
  throw new DOMException("Access is denied", "SecurityError");
};
const never = () => new Promise<never>(() => {});

/** How the storage of copies fails: what `caches` then is. */
const FAILURES: Readonly<Record<string, PropertyDescriptor>> = {
  "is missing": { value: undefined },
  "throws when mentioned": { get: refuse },
  "throws when used": { value: new Proxy({}, { get: () => refuse }) },
  refuses: { value: new Proxy({}, { get: () => () => Promise.reject(new Error("full")) }) },
  "never answers": { value: new Proxy({}, { get: () => never }) },
};

/** What the build and the browser give a worker before it starts. */
vi.stubGlobal("SITE", {
  version: "1",
  shared: { [SCRIPT]: "digest" },
  briefings: { one: { "one/": "digest" } },
});
vi.stubGlobal("self", { registration: { scope: ROOT } });
const { answer } = await import("../../../src/worker/answer.ts");

/** Asks the worker, and gives it all the time that it may take. */
async function ask(address: string, mode: RequestMode) {
  const request = new Request(ROOT + address);
  Object.defineProperty(request, "mode", { value: mode });
  const event = { request, waitUntil() {}, respondWith() {} };
  const given = answer(Object.assign(new Event("fetch"), event)).then(
    ({ status }) => status,
    () => "no network",
  );
  const late = new Promise((resolve) => setTimeout(resolve, 60_000, "nothing"));
  const said = Promise.race([given, late]);
  await vi.advanceTimersByTimeAsync(60_000);
  return said;
}

describe.each(Object.keys(FAILURES))("where the storage of copies %s", (failure) => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal("caches", undefined);
    Object.defineProperty(globalThis, "caches", {
      ...FAILURES[failure],
      configurable: true,
    });
    return () => vi.useRealTimers();
  });

  test.each([
    [SCRIPT, "no-cors"],
    ["one/", "navigate"],
  ] as const)("%s is what the server says", async (address, mode) => {
    for (const status of [200, 404, 500]) {
      vi.stubGlobal("fetch", async () => new Response("", { status }));
      expect(await ask(address, mode)).toBe(status);
    }
  });

  test("a page without a network is none, and nobody waits for one", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no network")));
    expect(await ask("one/", "navigate")).toBe("no network");
  });
});
