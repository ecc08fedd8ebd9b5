import { expect, test } from "vitest";
import { glyphsIn, outline, widthOf, wrap } from "../../../src/build/outline.ts";

const run = { face: "text", size: 20 } as const;

test("text is as wide as its characters, and bold is wider", () => {
  expect(widthOf("", run)).toBe(0);
  expect(widthOf("11", run)).toBeCloseTo(2 * widthOf("1", run));
  expect(widthOf("more than", { ...run, face: "bold" })).toBeGreaterThan(widthOf("more than", run));
});

test("every character drawn is defined once, whatever font of the family has it", () => {
  const drawn = outline("≠ £750, Łódź", run, 10, 20);
  const used = new Set([...drawn.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id));
  const defined = [...glyphsIn(drawn + drawn).matchAll(/id="([^"]+)" d="(M[^"]+)"/g)];
  expect(new Set(defined.map(([, id]) => id))).toEqual(used);
  expect(defined).toHaveLength(used.size);
});

test("lines are filled to their width, and a longer word stays whole", () => {
  expect(wrap("one two three", run, widthOf("one two", run) + 1)).toEqual(["one two", "three"]);
  expect(wrap("incomprehensible it", run, 10)).toEqual(["incomprehensible", "it"]);
  expect(wrap("", run, 10)).toEqual([]);
});
