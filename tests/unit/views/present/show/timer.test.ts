import { describe, expect, test } from "vitest";
import { enact, OPENING } from "../../../../../src/views/present/show/show.ts";
import {
  elapsed,
  received,
  reloadTook,
  sent,
  toggled,
} from "../../../../../src/views/present/show/timer.ts";

const STANDING = { since: null, before: 0, target: 60_000 };

describe("the timer", () => {
  test("leaves a pause out", () => {
    const started = enact(OPENING, { do: "timer" }, [], 1000);
    const paused = enact(started, { do: "timer" }, [], 4000);
    const again = enact(paused, { do: "timer" }, [], 10_000);
    expect(elapsed(again.timer, 12_000)).toBe(5000);
    expect(elapsed(enact(again, { do: "timer-reset" }, [], 0).timer, 12_000)).toBe(0);
  });

  test("goes on in a window whose clock began at another moment", () => {
    const here = toggled(STANDING, 1_000_000);
    const there = received(sent(here, 1_003_000), 50);
    expect(elapsed(there, 2050)).toBe(5000);
  });

  test("stands in the other window too", () => {
    const here = toggled(toggled(STANDING, 100), 600);
    expect(elapsed(received(sent(here, 9000), 50), 70_000)).toBe(500);
  });

  test("counts a reload, and nothing for a clock that was set meanwhile", () => {
    expect(reloadTook(1000, 3500)).toBe(2500);
    expect(reloadTook(3500, 1000)).toBe(0);
    expect(reloadTook(0, 60 * 60_000)).toBe(0);
    const kept = sent(toggled(STANDING, 0), 4000);
    expect(elapsed(received(kept, 100, reloadTook(1000, 3500)), 100)).toBe(6500);
  });
});
