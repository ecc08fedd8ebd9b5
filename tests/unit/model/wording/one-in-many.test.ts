import { describe, expect, test } from "vitest";
import { quantitiesOf, wordsOf } from "./say.ts";

describe("one in so many", () => {
  test.each([
    ["One Finn in twelve is over 80.", "One Finn in twelve"],
    ["One American in three has a car.", "One American in three"],
    ["two Germans out of five", "two Germans out of five"],
    ["one British child in eight", "one British child in eight"],
    ["One NATO member in five spends enough.", "One NATO member in five"],
    ["One port in six meets the standard.", "One port in six"],
    ["one woman in thirteen", "one woman in thirteen"],
    ["One in three has a car.", "One in three"],
  ])("is a share, and never a bare one: “%s”", (text, words) => {
    expect(wordsOf(text)[0]).toBe(words);
    expect(quantitiesOf(text)[0]).toMatch(/^exact 0\.\d+ ratio$/);
  });

  test("is none where both are counted", () => {
    expect(quantitiesOf("one ship in five ports")).toEqual(["exact 1 ships", "exact 5 ports"]);
    expect(quantitiesOf("one base in five countries")).toEqual([
      "exact 1 bases",
      "exact 5 countries",
    ]);
  });
});
