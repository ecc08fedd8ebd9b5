import { expect, test } from "vitest";
import { healthOf } from "../../../../../src/views/present/show/health.ts";

test("no audience was heard of yet", () => {
  expect(healthOf(null, 5000).words).toBe("no window yet");
});

test("an audience that beats is connected, also where one beat is lost", () => {
  expect(healthOf({ at: 1000, closed: false }, 3100).words).toBe("connected");
});

test("silence is told in whole seconds, before three have passed", () => {
  expect(healthOf({ at: 1000, closed: false }, 3600)).toEqual({
    state: "silent",
    words: "not responding for 3 s",
  });
});

test("a window that said goodbye is closed, however long ago", () => {
  expect(healthOf({ at: 1000, closed: true }, 90_000).words).toBe("closed");
});
