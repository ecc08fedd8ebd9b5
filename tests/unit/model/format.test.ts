import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amountsOf, format, formatWithUnit, listed, parts } from "../../../src/model/format.ts";
import { between, quantity, RATIO } from "../../../src/model/quantity.ts";
import { formatTick } from "../../../src/model/tick.ts";
import { exactly, moreThan } from "../../fixtures/builders.ts";

describe("a cell in words", () => {
  test("the qualifier comes first", () => {
    expect(format(moreThan(750_000_000, "GBP"))).toBe("more than £750 million");
    expect(format(moreThan(1600))).toBe("more than 1,600");
    expect(format(quantity("up to", 40_000_000, "EUR"))).toBe("up to €40 million");
    expect(format(quantity("about", 850, "troops"))).toBe("about 850");
  });

  test("an exact number has no qualifier", () => {
    expect(format(exactly(800))).toBe("800");
    expect(format(exactly(1.5, RATIO))).toBe("1.5");
  });

  test("what the article does not say is “not stated”, never a zero", () => {
    expect(format(null)).toBe("not stated");
    expect(format(exactly(0))).toBe("0");
  });

  test("text is left as it is", () => {
    expect(format("1600 as text")).toBe("1600 as text");
  });

  test("words without a number are shown as the source has them", () => {
    const words = { bound: "words only", unit: "items", words: "thousands of" } as const;
    expect(format(words)).toBe("thousands of");
  });
});

describe("numbers", () => {
  test.each([
    [0, "0"],
    [999, "999"],
    [1000, "1,000"],
    [1_234_567, "1,234,567"],
    [1234.5, "1,234.5"],
    [-800, "−800"],
    [-1600, "−1,600"],
    [0.1 + 0.2, "0.3"],
  ])("%d troops are written %s", (value, written) => {
    expect(format(exactly(value))).toBe(written);
  });

  test.each([
    [5, "GBP", "£5"],
    [250_000, "GBP", "£250,000"],
    [750_000_000, "GBP", "£750 million"],
    [1_300_000_000, "GBP", "£1.3 billion"],
    [2_000_000, "USD", "US$2 million"],
    [3_000_000, "PLN", "PLN 3 million"],
    [-2_000_000_000, "GBP", "−£2 billion"],
    [-0.3, "% of GDP", "−0.3% of GDP"],
    [-1, "percentage points", "−1 percentage point"],
  ])("%d %s is written %s", (value, unit, written) => {
    expect(format(exactly(value, unit))).toBe(written);
  });

  test("the digits of a whole number survive grouping", () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000_000 }), (value) => {
        const written = format(exactly(value));
        const [digits = "", scale = ""] = written.split(" ");
        expect(digits).toMatch(/^\d{1,3}(,\d{3})*(\.\d{1,2})?$/);
        const worth = { "": 1, million: 1e6, billion: 1e9 }[scale] ?? Number.NaN;
        expect(Math.round(Number(digits.replaceAll(",", "")) * worth)).toBe(value);
      }),
      { numRuns: 200 },
    );
  });

  test("a bounded quantity is never written without its bound", () => {
    const bounds = ["more than", "at least", "less than", "up to", "about"] as const;
    const unit = fc.constantFrom("troops", "GBP", RATIO);
    fc.assert(
      fc.property(fc.constantFrom(...bounds), fc.nat(), unit, (bound, value, of) => {
        const written = format(quantity(bound, value, of));
        expect(written.startsWith(`${bound} `)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe("parts of a figure", () => {
  test("qualifier, number and scale come apart for setting in different sizes", () => {
    expect(parts(moreThan(750_000_000, "GBP"))).toEqual({
      qualifier: "more than",
      number: "£750",
      scale: "million",
    });
    expect(parts(exactly(6, "jets"))).toEqual({ qualifier: "", number: "6", scale: "" });
  });
});

test("each end of a range is an amount with its own scale", () => {
  const range = between(1_200_000_000, 1_500_000_000, "GBP");
  expect(amountsOf(parts(range))).toEqual([
    { number: "£1.2", scale: "billion" },
    { number: "and £1.5", scale: "billion" },
  ]);
  expect(amountsOf(parts(between(60, 80, "tanks")))).toEqual([{ number: "60 and 80", scale: "" }]);
  expect(amountsOf({ number: "several million", scale: "" })).toHaveLength(1);
});

describe("axes", () => {
  test("money on an axis is in the scale of the largest drawn, so that its ticks compare", () => {
    expect(formatTick(0, "GBP", 750_000_000, false)).toBe("£0");
    expect(formatTick(500_000, "GBP", 750_000_000, false)).toBe("£0.5");
    expect(formatTick(500_000_000, "GBP", 2_000_000_000, true)).toBe("£0.5 billion");
    expect(formatTick(500, "GBP", 2000, true)).toBe("£500");
  });

  test("the scale is named only where that is asked", () => {
    expect(formatTick(750_000_000, "GBP", 750_000_000, true)).toBe("£750 million");
    expect(formatTick(750_000_000, "GBP", 750_000_000, false)).toBe("£750");
  });

  test("counts on an axis are plain numbers, in the scale of the largest drawn", () => {
    expect(formatTick(1600, "troops", 1600, true)).toBe("1,600");
    expect(formatTick(800, "troops", 999_999, false)).toBe("800");
    expect(formatTick(500_000, "rounds", 2_000_000, false)).toBe("0.5");
    expect(formatTick(2_000_000, "rounds", 2_000_000, true)).toBe("2 million");
  });
});

describe("whose money, and how much of it", () => {
  test.each([
    [25_000_000, "CAD", "C$25 million"],
    [3_900_000_000, "AUD", "A$3.9 billion"],
    [118_500_000_000, "JPY", "¥118.5 billion"],
    [1_200_000_000_000, "USD", "US$1.2 trillion"],
    [2_400_000_000_000, "EUR", "€2.4 trillion"],
    [136_000_000_000, "NOK", "NOK 136 billion"],
    [27.4, "GBP", "£27.4"],
  ])("%d %s is written %s", (value, unit, written) => {
    expect(format(exactly(value, unit))).toBe(written);
  });
});

describe("a side and a further amount", () => {
  test("“just over”, “nearly” and “just under” stand for their bounds", () => {
    expect(format({ ...quantity("more than", 6e6, "GBP"), side: "above" })).toBe(
      "just over £6 million",
    );
    expect(format({ ...quantity("about", 400, "flights"), side: "below" })).toBe("nearly 400");
    expect(format({ ...quantity("less than", 400, "flights"), side: "below" })).toBe(
      "just under 400",
    );
  });

  test("a further amount says so behind its bound", () => {
    expect(format({ ...exactly(2.5e6, "GBP"), role: "further" })).toBe("a further £2.5 million");
    expect(format({ ...moreThan(5e6, "USD"), role: "further" })).toBe(
      "more than a further US$5 million",
    );
  });

  test("a share's words do not say its bound twice", () => {
    const share = (words: string) => ({ ...moreThan(0.33, RATIO), side: "above" as const, words });
    expect(format(share("just over a third"))).toBe("just over a third");
    expect(format({ ...moreThan(0.25, RATIO), words: "better than a quarter" })).toBe(
      "more than a quarter",
    );
  });
});

describe("a rate", () => {
  test.each([
    ["year", "£3 billion a year"],
    ["hour", "£3 billion an hour"],
    ["acre", "£3 billion an acre"],
    ["unit", "£3 billion a unit"],
    ["100,000 people", "£3 billion per 100,000 people"],
  ])("for each %s is written “%s”", (per, written) => {
    expect(format({ ...exactly(3e9, "GBP"), per })).toBe(written);
  });
});

describe("what is counted", () => {
  test.each([
    [exactly(1, "tanks"), "1 tank"],
    [exactly(0, "tanks"), "0 tanks"],
    [exactly(1.5, "hours"), "1.5 hours"],
    [quantity("about", 1900, "pilots"), "about 1,900 pilots"],
    [exactly(1, "rounds of ammunition"), "1 round of ammunition"],
    [exactly(1, "percentage points"), "1 percentage point"],
    [exactly(2, "percentage points"), "2 percentage points"],
    [exactly(2.5, "% of GDP"), "2.5% of GDP"],
  ])("is said with its number: %o", (cell, words) => {
    expect(formatWithUnit(cell)).toBe(words);
  });

  test("is not said of what is text or not stated", () => {
    expect(formatWithUnit("in spring")).toBe("in spring");
    expect(formatWithUnit(null)).toBe("not stated");
  });
});

test("several words are listed with one “and”", () => {
  expect(listed([])).toBe("");
  expect(listed(["Germany"])).toBe("Germany");
  expect(listed(["Germany", "Spain"])).toBe("Germany and Spain");
  expect(listed(["Germany", "Spain", "France"])).toBe("Germany, Spain and France");
});
