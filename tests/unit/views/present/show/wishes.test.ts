import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { USUAL } from "../../../../../src/views/present/layouts/screen.ts";
import { FORGOTTEN_MS } from "../../../../../src/views/present/show/show.ts";
import { Fulfilled, Wishes } from "../../../../../src/views/present/show/wishes.ts";

beforeEach(() => vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => void vi.useRealTimers());

const asked = (wishes: Wishes) => wishes.waiting.map(({ action }) => action.do);

test("wishes wait in their order until they are done, each with all before it", () => {
  const wishes = new Wishes();
  wishes.add({ do: "next" });
  const { count } = wishes.add({ do: "contrast" });
  wishes.add({ do: "last" });
  wishes.done(count);
  expect(asked(wishes)).toEqual(["last"]);
});

test("a press that nobody has answered for long is no wish any more", () => {
  const wishes = new Wishes();
  wishes.add({ do: "next" });
  vi.advanceTimersByTime(FORGOTTEN_MS);
  wishes.add({ do: "last" });
  expect(asked(wishes)).toEqual(["last"]);
});

test("what the window is like is told until it is answered, and only as it is now", () => {
  const wishes = new Wishes();
  wishes.add({ do: "screen", screen: USUAL });
  wishes.add({ do: "next" });
  wishes.add({ do: "screen", screen: { ...USUAL, aspect: 1 } });
  vi.advanceTimersByTime(10 * FORGOTTEN_MS);
  expect(wishes.waiting).toMatchObject([{ action: { screen: { aspect: 1 } } }]);
});

test("a wish that was done is known again, for each window by itself", () => {
  const fulfilled = new Fulfilled();
  const notes = [
    ["a", 1],
    ["a", 2],
    ["a", 1],
    ["b", 1],
  ] as const;
  expect(notes.map(([window, count]) => fulfilled.note(window, count))).toEqual([
    true,
    true,
    false,
    true,
  ]);
});
