import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { add, divide, subtract } from "../../../src/model/arithmetic.ts";
import { BriefingError } from "../../../src/model/error.ts";
import {
  between,
  count,
  highest,
  isBounded,
  isNumeric,
  isOpenAbove,
  lowest,
  type Measured,
  type Numeric,
  type Quantity,
  quantity,
  RATIO,
  type Range,
  type Side,
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
    expect(isBounded(between(1, 2, "jets"))).toBe(true);
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
    expect(isOpenAbove(between(1, 2, "jets"))).toBe(false);
  });
});

describe("a range", () => {
  const range = between(200, 300, "troops");

  test("from 150 to between 200 and 300 is a rise between 50 and 150", () => {
    expect(subtract(range, exactly(150))).toEqual(between(50, 150, "troops"));
    expect(divide(range, exactly(150))).toEqual(between(200 / 150, 2, RATIO));
  });

  test("states two numbers, and neither alone", () => {
    expect([lowest(range), highest(range)]).toEqual([200, 300]);
    expect([lowest(exactly(5)), highest(exactly(5))]).toEqual([5, 5]);
    expect(isNumeric(range)).toBe(true);
  });

  test("whose ends are one number is that number", () => {
    expect(subtract(range, between(200, 200, "troops"))).toEqual(between(0, 100, "troops"));
    expect(add(between(2, 2, "jets"), exactly(3, "jets"))).toEqual(exactly(5, "jets"));
  });

  test.each<[Numeric, Numeric | null]>([
    [exactly(10), between(210, 310, "troops")],
    [between(10, 20, "troops"), between(210, 320, "troops")],
    [moreThan(10), moreThan(210)],
    [quantity("at least", 10, "troops"), quantity("at least", 210, "troops")],
    [quantity("less than", 10, "troops"), quantity("less than", 310, "troops")],
    [quantity("up to", 10, "troops"), quantity("up to", 310, "troops")],
    [quantity("about", 10, "troops"), null],
    [open(10, 20, "low"), open(210, 320, "low")],
    [open(10, 20, "high"), open(210, 320, "high")],
    [open(10, 20, "both"), open(210, 320, "both")],
  ])("plus %o is %o", (other, sum) => {
    expect(add(range, other)).toEqual(sum);
    expect(add(other, range)).toEqual(sum);
  });

  test.each<[Numeric, Numeric | null]>([
    [exactly(10), between(190, 290, "troops")],
    [between(10, 20, "troops"), between(180, 290, "troops")],
    [moreThan(10), quantity("less than", 290, "troops")],
    [quantity("at least", 10, "troops"), quantity("up to", 290, "troops")],
    [quantity("less than", 10, "troops"), moreThan(190)],
    [quantity("up to", 10, "troops"), quantity("at least", 190, "troops")],
    [quantity("about", 10, "troops"), null],
    [open(10, 20, "low"), open(180, 290, "high")],
    [open(10, 20, "high"), open(180, 290, "low")],
  ])("less %o is %o", (other, difference) => {
    expect(subtract(range, other)).toEqual(difference);
  });

  test.each<[Numeric, Numeric | null]>([
    [exactly(10), between(20, 30, RATIO)],
    [between(10, 20, "troops"), between(10, 30, RATIO)],
    [moreThan(10), quantity("less than", 30, RATIO)],
    [quantity("at least", 10, "troops"), quantity("up to", 30, RATIO)],
    [quantity("up to", 10, "troops"), null],
    [between(0, 20, "troops"), null],
    [open(10, 20, "low"), { ...between(10, 30, RATIO), highEnd: { bound: "less than" } }],
    [open(10, 20, "high"), { ...between(10, 30, RATIO), lowEnd: { bound: "more than" } }],
  ])("over %o is %o", (other, quotient) => {
    expect(divide(range, other)).toEqual(quotient);
  });

  test("as a divisor limits the quotient on both sides", () => {
    expect(divide(exactly(600), range)).toEqual(between(2, 3, RATIO));
    expect(divide(moreThan(600), range)).toEqual(moreThan(2, RATIO));
    expect(divide(quantity("up to", 600, "troops"), range)).toEqual(quantity("up to", 3, RATIO));
  });
});

describe("the side of “about”", () => {
  const about = (value: number, side?: Side): Measured => ({
    ...quantity("about", value, "troops"),
    ...(side ? { side } : {}),
  });

  test.each<[Measured, Measured, Measured]>([
    [about(5, "below"), exactly(3), about(8, "below")],
    [about(5, "above"), exactly(3), about(8, "above")],
    [about(5, "below"), about(3, "below"), about(8, "below")],
    [about(5, "below"), about(3, "above"), about(8)],
    [about(5, "below"), about(3), about(8)],
  ])("%o plus %o is %o", (a, b, sum) => {
    expect(add(a, b)).toEqual(sum);
    expect(add(b, a)).toEqual(sum);
  });

  test.each<[Measured, Measured, Measured]>([
    [about(5, "below"), exactly(3), about(2, "below")],
    [exactly(5), about(3, "below"), about(2, "above")],
    [exactly(5), about(3, "above"), about(2, "below")],
    [about(5, "above"), about(3, "below"), about(2, "above")],
    [about(5, "below"), about(3, "below"), about(2)],
  ])("%o less %o is %o", (a, b, difference) => {
    expect(subtract(a, b)).toEqual(difference);
  });

  test.each<[Measured, Measured, Side | undefined]>([
    [about(6, "below"), exactly(3), "below"],
    [exactly(6), about(3, "below"), "above"],
    [exactly(6), about(3, "above"), "below"],
    [about(6, "below"), about(3, "above"), "below"],
    [about(6, "below"), about(3, "below"), undefined],
  ])("%o over %o lies %s twice", (a, b, side) => {
    expect(divide(a, b)).toEqual({
      ...quantity("about", 2, RATIO),
      ...(side ? { side } : {}),
    });
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
    expect(isNumeric(THOUSANDS)).toBe(false);
    expect(isNumeric(exactly(1))).toBe(true);
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

  test("what is so much a year is not what is so much", () => {
    const yearly = { ...exactly(5, "GBP"), per: "year" };
    expect(() => add(yearly, exactly(5, "GBP"))).toThrow(
      "cannot add GBP a year and GBP: the units differ",
    );
    expect(() => subtract(yearly, { ...yearly, per: "month" })).toThrow(
      "cannot subtract GBP a year and GBP a month: the units differ",
    );
    expect(() => divide(exactly(5, "GBP"), yearly)).toThrow(BriefingError);
  });

  test("sums and differences keep their period, and a factor has none", () => {
    const yearly = (q: Quantity) => ({ ...q, per: "year" });
    const [a, b] = [yearly(moreThan(6, "GBP")), yearly(exactly(2, "GBP"))];
    expect(add(a, b)).toEqual(yearly(moreThan(8, "GBP")));
    expect(subtract(a, b)).toEqual(yearly(moreThan(4, "GBP")));
    expect(divide(a, b)).toEqual(moreThan(3, RATIO));
    expect(divide(a, exactly(2, RATIO))).toEqual(yearly(moreThan(3, "GBP")));
    expect(add(yearly(quantity("about", 6, "GBP")), b)).toEqual(
      yearly(quantity("about", 8, "GBP")),
    );
    expect(add(yearly(between(1, 2, "GBP")), b)).toEqual(yearly(between(3, 4, "GBP")));
  });

  test("the roles of two numbers are not those of what follows from them", () => {
    const before: Quantity = { ...exactly(4, "jets"), role: "before" };
    const after: Quantity = { ...exactly(6, "jets"), role: "after" };
    expect(subtract(after, before)).toEqual(exactly(2, "jets"));
    expect(divide(after, before)).toEqual(exactly(1.5, RATIO));
    expect(add({ ...quantity("about", 4, "jets"), role: "further" }, after)).toEqual(
      quantity("about", 10, "jets"),
    );
  });

  test("a quantity over a ratio keeps its unit", () => {
    expect(divide(moreThan(1600), exactly(2, RATIO))).toEqual(moreThan(800));
  });

  test("division by exactly zero is a programmer's error", () => {
    expect(() => divide(exactly(5), exactly(0))).toThrow("cannot divide 5 troops by zero");
  });

  test("nothing, over however many, is nothing", () => {
    expect(divide(exactly(0), moreThan(1))).toEqual(exactly(0, RATIO));
    expect(divide(quantity("up to", 0, "troops"), moreThan(1))).toEqual(
      quantity("up to", 0, RATIO),
    );
    expect(divide(moreThan(0), moreThan(1))).toEqual(moreThan(0, RATIO));
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

  test("a sum is no wider than its terms make it", () => {
    isTight(add, (x, y) => x + y, definite);
  });

  test("a difference is no wider than its terms make it", () => {
    isTight(subtract, (x, y) => x - y, definite);
  });

  test("a quotient is no wider than its terms make it, where the divisor has two limits", () => {
    const positive = limited.filter((q) => lowest(q) > 0);
    isTight(divide, (x, y) => x / y, positive);
  });

  test("the order of addition makes no difference", () => {
    fc.assert(
      fc.property(instance, instance, ([a], [b]) => {
        expect(add(a, b)).toEqual(add(b, a));
      }),
      runs,
    );
  });

  test("a limit that an open term has a part in is open", () => {
    fc.assert(
      fc.property(definite, definite, (a, b) => {
        const sum = add(a, b);
        if (!sum) return;
        const [one, two, both] = [limitsOf(a), limitsOf(b), limitsOf(sum)];
        if (both.low) expect(both.low.open).toBe(one.low?.open || two.low?.open);
        if (both.high) expect(both.high.open).toBe(one.high?.open || two.high?.open);
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
        const isZero = b.bound === "exact" && b.value === 0;
        if (!isZero && !isNought(a)) expect(divide(a, b)?.bound).not.toBe("exact");
      }),
      runs,
    );
  });

  test("a unit and a period that differ are always refused", () => {
    fc.assert(
      fc.property(instance, instance, ([a], [b]) => {
        for (const of of [add, subtract, divide]) {
          expect(() => of(a, { ...b, unit: "jets" })).toThrow(BriefingError);
          expect(() => of({ ...a, per: "year" }, b)).toThrow(BriefingError);
        }
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

/** A range with an open end, or two. */
function open(low: number, high: number, ends: "low" | "high" | "both"): Range {
  return {
    ...between(low, high, "troops"),
    ...(ends === "high" ? {} : { lowEnd: { bound: "more than" } as const }),
    ...(ends === "low" ? {} : { highEnd: { bound: "less than" } as const }),
  };
}

/** Nothing, over whatever range, is nothing. */
function isNought(q: Numeric): boolean {
  return q.bound === "exact" && q.value === 0;
}

interface Limit {
  readonly at: number;
  readonly open: boolean;
}

/** What a quantity's words allow, written apart from the program so that both cannot err alike. */
function limitsOf(q: Numeric): { readonly low?: Limit; readonly high?: Limit } {
  switch (q.bound) {
    case "between":
      return {
        ...(LOWER.test(q.lowEnd?.bound ?? "at least")
          ? { low: { at: q.low, open: q.lowEnd?.bound === "more than" } }
          : {}),
        ...(UPPER.test(q.highEnd?.bound ?? "up to")
          ? { high: { at: q.high, open: q.highEnd?.bound === "less than" } }
          : {}),
      };
    case "exact":
      return { low: { at: q.value, open: false }, high: { at: q.value, open: false } };
    case "more than":
    case "at least":
      return { low: { at: q.value, open: q.bound === "more than" } };
    case "less than":
    case "up to":
      return { high: { at: q.value, open: q.bound === "less than" } };
    case "about":
      return {};
  }
}

const LOWER = /^(?:more than|at least)$/;
const UPPER = /^(?:less than|up to)$/;

/** Whether a concrete value agrees with what the words say. */
function allows(q: Numeric, x: number): boolean {
  const { low, high } = limitsOf(q);
  const above = !low || (low.open ? x > low.at : x >= low.at);
  return above && (!high || (high.open ? x < high.at : x <= high.at));
}

const whole = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n + 0);
const number = fc.integer({ min: -2000, max: 2000 });

const measured: fc.Arbitrary<Numeric> = fc
  .record({
    bound: fc.constantFrom("exact", "more than", "at least", "less than", "up to", "about"),
    value: number,
  })
  .map(({ bound, value }) => quantity(bound, value, "troops"));

const ENDS = [undefined, "more than", "at least", "less than", "up to", "about"] as const;

const ranged: fc.Arbitrary<Numeric> = fc
  .record({
    low: number,
    width: fc.integer({ min: 1, max: 3000 }),
    lowEnd: fc.constantFrom(...ENDS),
    highEnd: fc.constantFrom(...ENDS),
  })
  .map(({ low, width, lowEnd, highEnd }) => ({
    ...between(low, low + width, "troops"),
    ...(lowEnd ? { lowEnd: { bound: lowEnd } } : {}),
    ...(highEnd ? { highEnd: { bound: highEnd } } : {}),
  }));

const numeric = fc.oneof(measured, ranged);
const definite = numeric.filter((q) => Object.keys(limitsOf(q)).length > 0);
const limited = definite.filter((q) => Object.keys(limitsOf(q)).length === 2);

/** A quantity with a value that it allows; quarters, so that sums are exact in binary. */
const instance: fc.Arbitrary<readonly [Numeric, number]> = fc
  .tuple(numeric, fc.integer({ min: -12_000, max: 12_000 }))
  .map(([q, quarters]) => {
    const [near, far] = [lowest(q) + quarters / 4, highest(q) - quarters / 4];
    const inside = [near, far, lowest(q) + 0.25, highest(q) - 0.25, lowest(q)];
    return [q, inside.find((candidate) => allows(q, candidate)) ?? lowest(q)];
  });

type Operation = (a: Quantity, b: Quantity) => Numeric | null;
type Concrete = (x: number, y: number) => number;

/** What is worked out of two quantities holds whatever is worked out of their true values. */
function holds(of: Operation, concrete: Concrete) {
  fc.assert(
    fc.property(instance, instance, ([a, x], [b, y]) => {
      const divides = of === divide;
      fc.pre(!divides || (y !== 0 && !(b.bound === "exact" && b.value === 0)));
      const result = of(a, b);
      if (result) expect(allows(result, concrete(x, y))).toBe(true);
    }),
    { numRuns: 1000 },
  );
}

/** Stands for what has no limit, and for the least step from an open one. */
const FAR = 1e12;
const STEP = 2 ** -20;

/** Values at the very ends of what a quantity allows. */
function extremes(q: Numeric): readonly [number, number] {
  const { low, high } = limitsOf(q);
  return [
    low ? low.at + (low.open ? STEP : 0) : -FAR,
    high ? high.at - (high.open ? STEP : 0) : FAR,
  ];
}

/** Its limits are as near as the true values can come to them, and absent where they can go far. */
function isTight(of: Operation, concrete: Concrete, second: fc.Arbitrary<Numeric>) {
  fc.assert(
    fc.property(definite, second, (a, b) => {
      const result = of(a, b);
      const { low, high } = result ? limitsOf(result) : {};
      const values = extremes(a).flatMap((x) => extremes(b).map((y) => concrete(x, y)));
      if (low) expect(Math.min(...values) - low.at).toBeCloseTo(0);
      else expect(Math.min(...values)).toBeLessThan(-1e6);
      if (high) expect(Math.max(...values) - high.at).toBeCloseTo(0);
      else expect(Math.max(...values)).toBeGreaterThan(1e6);
    }),
    { numRuns: 1000 },
  );
}
