import { describe, expect, test } from "vitest";
import type { SentenceKind } from "../../../../src/author/kinds/cue.ts";
import { addLearned } from "../../../../src/author/kinds/learned.ts";
import { cueScores, kindOf, type Setting } from "../../../../src/author/kinds/sentence-kind.ts";
import { traitsOf } from "../../../../src/author/kinds/traits.ts";

const SETTING: Setting = {
  block: "paragraph",
  quoted: false,
  tenor: { giving: false, armed: false, restricting: false, domestic: false },
  introduced: null,
  follows: null,
  last: null,
  part: 1,
};

test("a name, a number or a sum counts as one, whichever it is, and a word without its ending", () => {
  expect(traitsOf("Guests of Ada Lorne paid €5 for 12 visits in May 2026.", SETTING)).toEqual(
    traitsOf("Guest of Rowan House paid £9.50 for 7,000 visiting in June 2019.", SETTING),
  );
});

test("what stands before a sentence is told apart", () => {
  const after = traitsOf("It rains.", { ...SETTING, follows: "aid" });
  expect(after.has("follows=aid")).toBe(true);
  expect(traitsOf("It rains.", SETTING).has("follows=aid")).toBe(false);
});

test.each([
  ["meeting", "Guests dined with the delegation."],
  ["topic", "They also talked bees, hives and honey."],
] as const)("a sentence of %s is known by its words, where no cue is: “%s”", (kind, text) => {
  expect(cueScores(text, SETTING).has(kind)).toBe(false);
  expect(kindOf(text, SETTING).kind).toBe(kind);
});

describe("what is learned", () => {
  test("says nothing of traits that it never met", () => {
    const told: SentenceKind[] = [];
    addLearned(new Set(["qwertz"]), (kind) => told.push(kind));
    expect(told).toEqual([]);
  });
});
