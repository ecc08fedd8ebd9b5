import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { between, highest, lowest, type Numeric, quantity } from "../../../src/model/quantity.ts";
import { scaleOf } from "../../../src/ui/chart-scale.ts";

const WIDTHS = [272, 480];

function wordsOf(values: readonly Numeric[], width = 480) {
  return scaleOf(values, width).labels.map(({ words }) => words);
}

describe("an axis", () => {
  test("of small decimals has small steps", () => {
    expect(wordsOf([quantity("exact", 2.4, "% of GDP")])).toEqual([
      "0%",
      "0.5%",
      "1%",
      "1.5%",
      "2%",
      "2.5%",
    ]);
  });

  test("of trillions says so on its last label", () => {
    expect(wordsOf([quantity("exact", 1.4e12, "EUR")]).at(-1)).toBe("€1.5 trillion");
  });

  test("of words alone, or of nothing, is not there", () => {
    expect(scaleOf([null, null], 272).ticks).toEqual([]);
  });

  test("of nought alone still has a length", () => {
    expect(scaleOf([quantity("exact", 0, "tents")], 272).max).toBe(1);
  });

  test("keeps room for what opens, and none for what does not", () => {
    const open = scaleOf([quantity("more than", 90, "troops")], 480).max;
    const upper = scaleOf([quantity("up to", 90, "troops")], 480).max;
    expect(open).toBeGreaterThan(90 * 1.25);
    expect(upper).toBeLessThan(open);
  });

  test("reaches below zero as far as its numbers do, and has nought on it", () => {
    const of = (...values: readonly number[]) =>
      values.map((value) => quantity("exact", value, "%"));
    expect(wordsOf(of(-3, 2))).toEqual(["−4%", "−2%", "0%", "2%"]);
    expect(wordsOf(of(-3, -1))).toEqual(["−3%", "−2%", "−1%", "0%"]);
    expect(wordsOf([quantity("exact", -2e9, "GBP")])[0]).toBe("−£2 billion");
    expect(wordsOf([quantity("exact", -2e9, "GBP"), quantity("exact", 1e9, "GBP")])).toEqual([
      "−£2 billion",
      "£0",
      "£2 billion",
    ]);
  });

  test("of few things counted has whole steps", () => {
    for (const tick of scaleOf([quantity("exact", 3, "tanks")], 480).ticks) {
      expect(Number.isInteger(tick)).toBe(true);
    }
  });

  test("of any numbers has no tick on a bound, no label over another, and none outside", () => {
    const value = fc.oneof(
      fc.integer({ min: -2_000, max: 2_000 }),
      fc.integer({ min: -400, max: -1 }).map((tenths) => tenths / 10),
      fc.integer({ min: 1, max: 400 }).map((tenths) => tenths / 10),
      fc.integer({ min: 1, max: 900 }).map((millions) => millions * 1e6),
      fc.constantFrom(1.4e12, 0.3, 25e6, 75e6),
    );
    const unit = fc.constantFrom("GBP", "USD", "CAD", "troops", "% of GDP", "percentage points");
    const bound = fc.constantFrom("exact", "more than", "up to", "about", "between");
    fc.assert(
      fc.property(
        unit,
        fc.array(fc.tuple(bound, value, value), { minLength: 1, maxLength: 12 }),
        fc.constantFrom(...WIDTHS),
        (of, rows, width) => {
          const values = rows.map(([kind, a, b]) =>
            kind === "between"
              ? between(Math.min(a, b), Math.max(a, b), of)
              : quantity(kind, a, of),
          );
          const { min, max, ticks, labels } = scaleOf(values, width);
          const bounds = values
            .filter((q) => q.bound !== "exact")
            .flatMap((q) => [lowest(q), highest(q)]);
          for (const tick of ticks.filter((one) => one !== 0)) {
            for (const stated of bounds) expect(Math.abs(tick - stated)).toBeGreaterThan(1e-9);
          }
          for (const q of values) {
            expect(max).toBeGreaterThanOrEqual(highest(q));
            expect(min).toBeLessThanOrEqual(lowest(q));
          }
          expect(labels).toHaveLength(ticks.length);
          labels.forEach(({ from, to }, index) => {
            expect(from).toBeGreaterThan(labels[index - 1]?.to ?? 0);
            expect(to).toBeLessThanOrEqual(width);
          });
        },
      ),
      { seed: 11, numRuns: 400 },
    );
  });
});
