import { expect, test } from "vitest";
import { halvesOf } from "../../../src/ui/text-halves.ts";

test.each([
  "Britain has now given its partners more than £750 million of military aid for this war",
  "The number of troops was raised from 800 to more than about 1,600 in Estonia alone",
  "They will send forces of at least 12 aircraft or more, as the minister has said",
])("a number keeps its qualifier and its unit on one slide: %s", (text) => {
  const halves = halvesOf(text);
  expect(halves?.join(" ")).toBe(text);
  const together =
    /more than £750 million|from 800 to more than about 1,600|at least 12 aircraft or more/;
  expect(halves?.some((half) => together.test(half))).toBe(true);
});

test.each([
  ["Amount: between ¥15\u00a0billion and ¥18\u00a0billion\u00a0· agreed", "·"],
  ["Japan would provide a further ¥2\u00a0billion by the end of fiscal 2027", "Japan"],
  ["no more than about 12 launchers for walls", "launchers"],
])("near a number, words are parted where it keeps what limits it: %s", (text, end) => {
  const [first = ""] = halvesOf(text) ?? [];
  expect(first.split(" ").at(-1)?.endsWith(end)).toBe(true);
});

test.each([
  "between ¥15\u00a0billion and ¥18\u00a0billion",
  "Amount: more than £750\u00a0million",
  "at least 12",
])("a number and what limits it are never parted: %s", (text) => {
  expect(halvesOf(text)).toBeNull();
});

test.each([
  "There were 30 aircraft or more",
  "They sent 12 jets at least",
  "It cost £3, or more, a day",
])("what limits a number from behind stays with it: %s", (text) => {
  expect(halvesOf(text)?.[1]).not.toMatch(/^(?:or|more|at|least)\b/);
});

test("a number in letters keeps what limits it, too", () => {
  expect(halvesOf("lost connection for at least three weeks each")?.[0]).not.toMatch(
    /at(?: least)?$/,
  );
});

test("words without a number are parted next to their middle", () => {
  expect(halvesOf("one two three four")).toEqual(["one two", "three four"]);
});

test("a stop parts what stands on its two sides, whatever it counts", () => {
  expect(halvesOf("There were 30, and 12 came")).toEqual(["There were 30,", "and 12 came"]);
});

test("one word has no halves, and numbers alone are parted where they must", () => {
  expect(halvesOf("word")).toBeNull();
  expect(halvesOf("1 2 3 4")).toEqual(["1 2", "3 4"]);
});

test("words are not parted at a comma before the number that says what they mean", () => {
  const text = "The same figure, more than £750 million, nine to ten days before the meeting";
  expect(halvesOf(text)?.[0]).toBe("The same figure, more than £750 million,");
});
