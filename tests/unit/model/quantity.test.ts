import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BriefingError } from "../../../src/model/error.ts";
import {
  add,
  type Bound,
  count,
  divide,
  isBounded,
  isMeasured,
  isOpenAbove,
  type Measured,
  type Quantity,
  quantity,
  RATIO,
  subtract,
} from "../../../src/model/quantity.ts";
import { exactly, moreThan } from "../../fixtures/builders.ts";

const runs = { numRuns: 200 };

describe("what the article lets us work out", () => {
  test("more than 1,600 less 800 is more than 800", () => {
    expect(subtract(moreThan(1600), exactly(800))).toEqual(moreThan(800));
  });

  test("more than 1,600 over 800 is a ratio of more than 2", () => {
    expect(divide(moreThan(1600), exactly(800))).toEqual(moreThan(2, RATIO));
  });

  test("six jets less four are exactly two, and 1.5 times as many", () => {
    expect(subtract(exactly(6, "jets"), exactly(4, "jets"))).toEqual(exactly(2, "jets"));
    expect(divide(exactly(6, "jets"), exactly(4, "jets"))).toEqual(exactly(1.5, RATIO));
  });

  test("what was listed by name is counted exactly", () => {
    expect(count(["FRA", "ESP"], "partner countries")).toEqual(exactly(2, "partner countries"));
  });

  test("the source's words are not carried into a result that it never wrote", () => {
    const stated: Quantity = { ...moreThan(1600), words: "more than 1,600" };
    expect(subtract(stated, exactly(800))).toEqual(moreThan(800));
    expect(add(stated, exactly(1))).toEqual(moreThan(1601));
  });
});

describe("bounds", () => {
  test.each<[Measured["bound"], Measured["bound"], Measured["bound"] | null]>([
    ["exact", "exact", "exact"],
    ["exact", "more than", "more than"],
    ["at least", "at least", "at least"],
    ["at least", "more than", "more than"],
    ["up to", "up to", "up to"],
    ["up to", "less than", "less than"],
    ["up to", "at least", null],
    ["less than", "more than", null],
    ["about", "exact", "about"],
    ["about", "about", "about"],
    ["about", "more than", null],
    ["about", "up to", null],
  ])("%s plus %s is %s", (a, b, sum) => {
    const expected = sum === null ? null : quantity(sum, 12, "troops");
    expect(add(quantity(a, 5, "troops"), quantity(b, 7, "troops"))).toEqual(expected);
  });

  test.each<[Measured["bound"], Measured["bound"], Measured["bound"] | null]>([
    ["exact", "exact", "exact"],
    ["exact", "more than", "less than"],
    ["exact", "at least", "up to"],
    ["exact", "up to", "at least"],
    ["exact", "less than", "more than"],
    ["more than", "more than", null],
    ["more than", "up to", "more than"],
    ["at least", "up to", "at least"],
    ["about", "exact", "about"],
    ["about", "at least", null],
  ])("%s less %s is %s", (a, b, difference) => {
    const expected = difference === null ? null : quantity(difference, 2, "troops");
    expect(subtract(quantity(a, 9, "troops"), quantity(b, 7, "troops"))).toEqual(expected);
  });

  test.each<[Measured["bound"], Measured["bound"], Measured["bound"] | null]>([
    ["exact", "exact", "exact"],
    ["up to", "exact", "up to"],
    ["less than", "exact", "less than"],
    ["exact", "more than", "less than"],
    ["exact", "at least", "up to"],
    ["exact", "up to", null],
    ["more than", "more than", null],
    ["about", "exact", "about"],
    ["about", "more than", null],
  ])("%s over %s is %s", (a, b, quotient) => {
    const expected = quotient === null ? null : quantity(quotient, 3, RATIO);
    expect(divide(quantity(a, 12, "troops"), quantity(b, 4, "troops"))).toEqual(expected);
  });

  test("every bound but exact and words only leaves a bare number untrue", () => {
    const bounded = ["more than", "at least", "less than", "up to", "about"] as const;
    for (const bound of bounded) expect(isBounded(quantity(bound, 1, "jets"))).toBe(true);
    expect(isBounded(exactly(1, "jets"))).toBe(false);
    expect(isBounded(THOUSANDS)).toBe(false);
  });

  test("only lower bounds are open above", () => {
    const open = (bound: Measured["bound"]) => isOpenAbove(quantity(bound, 1, "jets"));
    expect([open("more than"), open("at least")]).toEqual([true, true]);
    expect([open("exact"), open("up to"), open("less than"), open("about")]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe("words without a number", () => {
  test("nothing is worked out of them", () => {
    expect(add(THOUSANDS, exactly(1))).toBeNull();
    expect(add(exactly(1), THOUSANDS)).toBeNull();
    expect(subtract(THOUSANDS, exactly(1))).toBeNull();
    expect(subtract(exactly(1), THOUSANDS)).toBeNull();
    expect(divide(THOUSANDS, exactly(1))).toBeNull();
    expect(divide(exactly(1), THOUSANDS)).toBeNull();
  });

  test("they are not measured, so no chart can draw them", () => {
    expect(isMeasured(THOUSANDS)).toBe(false);
    expect(isMeasured(exactly(1))).toBe(true);
  });
});

describe("units", () => {
  test("pounds and troops are never added, subtracted or divided", () => {
    const pounds = exactly(5, "GBP");
    const troops = exactly(5, "troops");
    expect(() => add(pounds, troops)).toThrow("cannot add GBP and troops: the units differ");
    expect(() => subtract(pounds, troops)).toThrow("cannot subtract GBP and troops");
    expect(() => divide(pounds, troops)).toThrow("cannot divide GBP and troops");
    expect(() => add(pounds, troops)).toThrow(BriefingError);
  });

  test("units differ even where the words hide the number", () => {
    expect(() => add(THOUSANDS, exactly(1, "GBP"))).toThrow("the units differ");
  });

  test("a quantity over a ratio keeps its unit", () => {
    expect(divide(moreThan(1600), exactly(2, RATIO))).toEqual(moreThan(800));
  });

  test("division by exactly zero is a programmer's error", () => {
    expect(() => divide(exactly(5), exactly(0))).toThrow("cannot divide 5 troops by zero");
  });

  test("a divisor that may be zero or negative leaves nothing known", () => {
    expect(divide(exactly(5), moreThan(0))).toBeNull();
    expect(divide(exactly(5), quantity("up to", 2, "troops"))).toBeNull();
    expect(divide(exactly(5), exactly(-2))).toBeNull();
  });
});

describe("for all quantities", () => {
  test("a sum allows every sum of values that its terms allow", () => {
    holds(add, (x, y) => x + y);
  });

  test("a difference allows every difference of values that its terms allow", () => {
    holds(subtract, (x, y) => x - y);
  });

  test("a quotient allows every quotient of values that its terms allow", () => {
    holds(divide, (x, y) => x / y);
  });

  test("the order of addition makes no difference", () => {
    fc.assert(
      fc.property(instance, instance, ([a], [b]) => {
        expect(add(a, b)).toEqual(add(b, a));
      }),
      runs,
    );
  });

  test("a strict term makes a bounded sum strict", () => {
    fc.assert(
      fc.property(instance, instance, ([a], [b]) => {
        const sum = add(a, b);
        if (!sum || (!isStrict(a) && !isStrict(b))) return;
        expect(isStrict(sum)).toBe(true);
      }),
      runs,
    );
  });

  test("exact whole numbers stay exact, and come back when undone", () => {
    fc.assert(
      fc.property(whole, whole, (x, y) => {
        const [a, b] = [exactly(x), exactly(y)];
        expect(add(a, b)).toEqual(exactly(x + y));
        expect(subtract(a, b)).toEqual(exactly(x - y));
        expect(subtract(exactly(x + y), b)).toEqual(a);
      }),
      runs,
    );
  });

  test("a bound never turns into an exact number", () => {
    fc.assert(
      fc.property(instance, instance, ([a], [b]) => {
        if (!isBounded(a) && !isBounded(b)) return;
        expect(add(a, b)?.bound).not.toBe("exact");
        expect(subtract(a, b)?.bound).not.toBe("exact");
        if (b.value !== 0) expect(divide(a, b)?.bound).not.toBe("exact");
      }),
      runs,
    );
  });
});

const THOUSANDS: Quantity = {
  bound: "words only",
  unit: "troops",
  words: "thousands of",
};

/** Whether a concrete value agrees with what the words say. */
function allows({ bound, value }: Measured, x: number): boolean {
  switch (bound) {
    case "exact":
      return x === value;
    case "more than":
      return x > value;
    case "at least":
      return x >= value;
    case "less than":
      return x < value;
    case "up to":
      return x <= value;
    case "about":
      return true;
  }
}

function isStrict({ bound }: { readonly bound: Bound }): boolean {
  return bound === "more than" || bound === "less than";
}

const whole = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n + 0);

/** A quantity with a value that it allows; quarters, so that sums are exact in binary. */
const instance: fc.Arbitrary<readonly [Measured, number]> = fc
  .record({
    bound: fc.constantFrom("exact", "more than", "at least", "less than", "up to", "about"),
    value: fc.integer({ min: -2000, max: 2000 }),
    quarters: fc.integer({ min: -4000, max: 4000 }),
  })
  .map(({ bound, value, quarters }) => {
    const measured = quantity(bound, value, "troops");
    const x = value + quarters / 4;
    const mirrored = value - quarters / 4;
    const inside = [x, mirrored, value + 0.25, value - 0.25, value];
    return [measured, inside.find((candidate) => allows(measured, candidate)) ?? value];
  });

function holds(
  of: (a: Quantity, b: Quantity) => Measured | null,
  concrete: (x: number, y: number) => number,
) {
  fc.assert(
    fc.property(instance, instance, ([a, x], [b, y]) => {
      const divides = of === divide;
      fc.pre(!divides || (y !== 0 && !(b.bound === "exact" && b.value === 0)));
      const result = of(a, b);
      if (result) expect(allows(result, concrete(x, y))).toBe(true);
    }),
    runs,
  );
}
