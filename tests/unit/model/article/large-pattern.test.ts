import { expect, test } from "vitest";
import { matchesOf, ready } from "../../../../src/model/article/large-pattern.ts";

test("a pattern that is made ready finds what it would have found", () => {
  const pattern = /\d+/g;
  pattern.lastIndex = 3;
  expect(ready(pattern)).toBe(pattern);
  expect(pattern.lastIndex).toBe(3);
  expect(pattern.exec("12 34 56")?.[0]).toBe("34");
});

test.each(["", "12", "a1b22c", "1 2 3"])("all matches in %j are those of matchAll", (text) => {
  for (const pattern of [/\d+/g, /\d*/g, /(?<=b)\d|c/g]) {
    expect(matchesOf(pattern, text)).toEqual([...text.matchAll(pattern)]);
    expect(matchesOf(pattern, text)).toEqual([...text.matchAll(pattern)]);
  }
});
