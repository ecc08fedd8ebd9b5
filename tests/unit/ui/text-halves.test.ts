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
