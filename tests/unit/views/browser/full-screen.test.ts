import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { enterFullscreen, leaveFullscreen } from "../../../../src/views/browser/full-screen.ts";

/** What the browser has been asked and has not done yet, oldest first. */
const underWay: (() => void)[] = [];

/** Does the oldest of it, and lets what waits for that go on. */
async function browserActs() {
  underWay.shift()?.();
  await new Promise((resolve) => setImmediate(resolve));
}

const isFull = () => document.fullscreenElement !== null;

beforeEach(() => {
  const later = (fullscreenElement: object | null) => () =>
    new Promise<void>((resolve) => {
      underWay.push(() => {
        Object.assign(document, { fullscreenElement });
        resolve();
      });
    });
  vi.stubGlobal("document", {
    fullscreenElement: null,
    documentElement: { requestFullscreen: later({}) },
    exitFullscreen: later(null),
  });
});
afterEach(async () => {
  while (underWay.length > 0) await browserActs();
  vi.unstubAllGlobals();
});

describe("a full screen whose show cannot be had", () => {
  test("is left once it has come, where it is still on its way", async () => {
    enterFullscreen();
    void leaveFullscreen();
    await browserActs();
    expect(isFull()).toBe(true);
    await browserActs();
    expect(isFull()).toBe(false);
  });

  test("stays for the next press, made before it came", async () => {
    enterFullscreen();
    void leaveFullscreen();
    enterFullscreen();
    while (underWay.length > 0) await browserActs();
    expect(isFull()).toBe(true);
  });

  test("is there again for the next press, made while it was being left", async () => {
    enterFullscreen();
    await browserActs();
    void leaveFullscreen();
    await new Promise((resolve) => setImmediate(resolve));
    enterFullscreen();
    while (underWay.length > 0) await browserActs();
    expect(isFull()).toBe(true);
  });
});
