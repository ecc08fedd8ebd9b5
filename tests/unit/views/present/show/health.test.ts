import { expect, test } from "vitest";
import { healthOf } from "../../../../../src/views/present/show/health.ts";

test("no audience was heard of yet", () => {
  expect(healthOf(null, 5000, false).words).toBe("no window yet");
});

test("an audience that beats is connected, also where one beat is lost", () => {
  expect(healthOf({ at: 1000, closed: false }, 3100, false).words).toBe("connected");
});

test("silence is told in whole seconds, before three have passed", () => {
  expect(healthOf({ at: 1000, closed: false }, 3600, false)).toEqual({
    state: "silent",
    words: "not responding for 3 s",
  });
});

test("a window that said goodbye is closed, however long ago", () => {
  expect(healthOf({ at: 1000, closed: true }, 90_000, false).words).toBe("closed");
});

test("a window that is gone without a goodbye is closed once it is silent, and not before", () => {
  expect(healthOf({ at: 1000, closed: false }, 3600, true).words).toBe("closed");
  expect(healthOf({ at: 1000, closed: false }, 3100, true).words).toBe("connected");
});
