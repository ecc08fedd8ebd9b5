import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Role } from "../../../../../src/views/present/show/driver.ts";
import { claimTurns } from "../../../../../src/views/present/show/driver.ts";

/** A window that takes turns, and what it was last told. */
function turns(me: string, role: Role) {
  const told: boolean[] = [];
  const driver = claimTurns(me, role, (drives) => told.push(drives));
  return { driver, drives: () => told.at(-1) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("windows without a lock", () => {
  test("an audience that hears nobody drives after a moment", () => {
    const { drives } = turns("a", "audience");
    expect(drives()).toBeUndefined();
    vi.runAllTimers();
    expect(drives()).toBe(true);
  });

  test("an audience that hears of a driver does not", () => {
    const { driver, drives } = turns("a", "audience");
    driver.hear({ turn: 3, holder: "p" });
    vi.runAllTimers();
    expect(drives()).toBe(false);
  });

  test("an audience gives way to a presenter, which then knows", () => {
    const room = turns("a", "audience");
    const desk = turns("p", "presenter");
    vi.advanceTimersByTime(400);
    room.driver.yieldTo("p");
    desk.driver.hear(room.driver.claim);
    expect([room.drives(), desk.drives()]).toEqual([false, true]);
  });

  test("taking control outranks every earlier claim", () => {
    const first = turns("p", "presenter");
    const second = turns("q", "presenter");
    vi.runAllTimers();
    second.driver.take();
    first.driver.hear(second.driver.claim);
    second.driver.hear({ turn: 1, holder: "p" });
    expect([first.drives(), second.drives()]).toEqual([false, true]);
  });

  test("two that claimed the same turn agree on one", () => {
    const one = turns("a", "audience");
    const other = turns("b", "audience");
    vi.runAllTimers();
    one.driver.hear(other.driver.claim);
    other.driver.hear({ turn: 1, holder: "a" });
    expect([one.drives(), other.drives()]).toEqual([false, true]);
  });

  test("an audience drives again when the driver is lost, a presenter does not", () => {
    const room = turns("a", "audience");
    const desk = turns("q", "presenter");
    for (const { driver } of [room, desk]) {
      driver.hear({ turn: 2, holder: "p" });
      driver.lost("p", true);
    }
    expect([room.drives(), desk.drives()]).toEqual([true, false]);
  });
});
