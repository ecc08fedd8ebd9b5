import { describe, expect, test } from "vitest";
import { boundNote } from "../../../src/model/bound-notes.ts";
import { ENDINGS, endingOf, endingsOf } from "../../../src/model/ending.ts";
import { between, type Quantity, quantity, type RangeEnd } from "../../../src/model/quantity.ts";

const words: Quantity = { bound: "words only", unit: "tents", words: "thousands of" };
const nearly: Quantity = { bound: "about", side: "below", value: 60, unit: "tents" };
const justOver: Quantity = { bound: "more than", side: "above", value: 60, unit: "tents" };

/** Between 40 and 70, with more said of its ends. */
function ranged(low: RangeEnd["bound"] | undefined, high: RangeEnd["bound"] | undefined): Quantity {
  const [lowEnd, highEnd] = [low && { bound: low }, high && { bound: high }];
  return { ...between(40, 70, "tents"), lowEnd, highEnd };
}

const named = (all: readonly Quantity[]) =>
  endingsOf(all).map(({ ending, below }) => (below ? `${ending}, below zero` : ending));

describe("the end of a quantity", () => {
  test.each([
    [quantity("exact", 60, "tents"), "exact"],
    [quantity("more than", 60, "tents"), "open"],
    [quantity("at least", 60, "tents"), "open"],
    [justOver, "just over"],
    [quantity("up to", 60, "tents"), "upper"],
    [quantity("less than", 60, "tents"), "below"],
    [nearly, "nearly"],
    [quantity("about", 60, "tents"), "about"],
    [between(40, 70, "tents"), "between"],
    [ranged("more than", "less than"), "between"],
    [ranged(undefined, "more than"), "open"],
    [ranged("about", "at least"), "open"],
    [ranged("up to", "up to"), "upper"],
    [ranged("less than", "less than"), "below"],
    [ranged("about", undefined), "about"],
    [words, "words"],
  ] as const)("of %o is %s", (of, ending) => {
    expect(endingOf(of)).toBe(ending);
  });

  test("is named once among several, in one order", () => {
    expect(named([words, nearly, words, quantity("exact", 1, "tents")])).toEqual([
      "exact",
      "nearly",
      "words",
    ]);
  });

  test("below zero is that of as much above it, and is explained apart", () => {
    const [less, most] = [quantity("less than", -6, "%"), quantity("more than", 6, "%")];
    const short: Quantity = { bound: "about", side: "above", value: -6, unit: "%" };
    expect([less, short].map(endingOf)).toEqual(["open", "nearly"]);
    expect(endingOf(between(-6, -2, "%"))).toBe("between");
    expect(named([less, most, quantity("exact", -1, "%"), quantity("exact", 1, "%")])).toEqual([
      "exact",
      "open",
      "open, below zero",
    ]);
    expect(boundNote([less])).toContain("no lower figure is stated");
    expect(boundNote([less, most])).toMatch(/no upper figure.*to the left, no lower figure/);
  });
});

describe("the note on bounds", () => {
  test("is not there where all is exact", () => {
    expect(boundNote([quantity("exact", 6, "jets")])).toBe("");
  });

  test("says of open bars alone that no upper figure is stated", () => {
    expect(boundNote([quantity("more than", 6, "jets"), quantity("exact", 6, "jets")])).toBe(
      "The bar is solid to the stated bound, then opens: no upper figure is stated.",
    );
  });

  test("explains each end that is there, and no other", () => {
    const note = boundNote([nearly, between(40, 70, "tents")]);
    expect(note).toMatch(/just short of the figure.*lies between them/);
    expect(note).not.toMatch(/no upper figure|approximate|hollow/);
  });

  test("speaks of points where there are points", () => {
    expect(boundNote([quantity("more than", 6, "jets")], "point")).toBe(
      "Where a point opens with an arrow, no upper figure is stated.",
    );
  });

  test("has a sentence of its own for each end", () => {
    const all = [
      quantity("more than", 6, "jets"),
      justOver,
      quantity("up to", 6, "jets"),
      quantity("less than", 6, "jets"),
      nearly,
      quantity("about", 6, "jets"),
      between(4, 6, "jets"),
      words,
    ];
    const notes = all.map((one) => boundNote([one], "point"));
    expect(new Set(notes).size).toBe(ENDINGS.length - 1);
  });
});
