import { describe, expect, test } from "vitest";
import { ENDINGS, endingOf } from "../../../src/model/ending.ts";
import { between, highest, lowest, quantity } from "../../../src/model/quantity.ts";
import { endsOf, hollowPath, shapeOf, slatPath } from "../../../src/ui/bound-shape.ts";

const at = { low: 250, high: 250 };

describe("the shape of a bar", () => {
  test("is another for each end", () => {
    const shapes = ENDINGS.map((ending) => JSON.stringify(shapeOf(ending, at)));
    expect(new Set(shapes).size).toBe(ENDINGS.length);
  });

  test("of an exact number is solid, and stops", () => {
    const { solid, stops, slats, arrow } = shapeOf("exact", at);
    expect({ solid, stops, slats, arrow }).toEqual({
      solid: 250,
      stops: [{ at: 250, kind: "stop" }],
      slats: [],
      arrow: null,
    });
  });

  test("goes on past a lower bound alone with an arrow", () => {
    for (const ending of ENDINGS) {
      expect(shapeOf(ending, at).arrow !== null, ending).toBe(ending === "open");
    }
  });

  test("has nothing past an upper bound, and slats that grow towards it", () => {
    const { solid, slats } = shapeOf("upper", at);
    const widths = slats.map(([, width]) => width);
    expect(solid).toBe(0);
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    for (const [from, width] of slats) expect(from + width).toBeLessThan(250);
  });

  test("of what is less has a hollow stop, and so has a range that is open above", () => {
    expect(shapeOf("below", at).stops).toEqual([{ at: 250, kind: "hollow" }]);
    const range = { low: 100, high: 250, ends: { low: "stop", high: "hollow" } } as const;
    expect(shapeOf("between", range).stops).toEqual([
      { at: 100, kind: "stop" },
      { at: 250, kind: "hollow" },
    ]);
  });

  test("of what is nearly so does not reach its stop", () => {
    const { solid, slats } = shapeOf("nearly", at);
    expect(solid).toBeLessThan(250);
    for (const [from, width] of slats) expect(from + width).toBeLessThan(250);
  });

  test("of an approximate number is soft on both sides, and has no stop", () => {
    const { slats, stops } = shapeOf("about", at);
    expect(stops).toEqual([]);
    expect(slats.some(([from]) => from < 250)).toBe(true);
    expect(slats.some(([from]) => from > 250)).toBe(true);
  });

  test("of a range has even slats between its two stops", () => {
    const { slats } = shapeOf("between", { low: 100, high: 250 });
    expect(new Set(slats.map(([, width]) => width.toFixed(3))).size).toBe(1);
    for (const [from, width] of slats) {
      expect(from).toBeGreaterThan(100);
      expect(from + width).toBeLessThan(250);
    }
  });

  test("of a range is another for all that the words may say of its ends", () => {
    const [about, over, upTo, under] = (["about", "more than", "up to", "less than"] as const).map(
      (bound) => ({ bound }),
    );
    const ranges = [
      {},
      { lowEnd: over, highEnd: over },
      { lowEnd: about, highEnd: over },
      { lowEnd: upTo, highEnd: upTo },
      { lowEnd: under, highEnd: under },
      { lowEnd: about, highEnd: about },
      { lowEnd: about },
      { highEnd: about },
      { lowEnd: over, highEnd: under },
      { lowEnd: over },
    ].map((ends) => ({ ...between(40, 50, "ships"), ...ends }));
    const all = [...ranges, quantity("up to", 50, "ships"), quantity("more than", 50, "ships")];
    const shapes = all.map((q) => {
      const lengths = { low: 5 * lowest(q), high: 5 * highest(q), ends: endsOf(q) };
      return JSON.stringify(shapeOf(endingOf(q), lengths));
    });
    expect(new Set(shapes).size).toBe(all.length);
  });

  test("of a range that is open above is solid to the lower of its stops, and goes on past the higher", () => {
    const { solid, stops, slats, arrow } = shapeOf("open", { low: 100, high: 250 });
    expect(solid).toBe(100);
    expect(stops.map((stop) => stop.at)).toEqual([100, 250]);
    expect(slats.some(([from]) => from > 100 && from < 250)).toBe(true);
    expect(arrow).toBeGreaterThan(250);
  });

  test("of a range that is roughly said has no stop, and slats on both sides of either end", () => {
    const { solid, stops, slats } = shapeOf("about", {
      ...{ low: 100, high: 250 },
      ends: { low: "soft", high: "soft" },
    });
    expect(stops).toEqual([]);
    expect(solid).toBeLessThan(100);
    for (const end of [100, 250]) {
      expect(slats.some(([from]) => from < end && from > end - 30)).toBe(true);
      expect(slats.some(([from]) => from > end && from < end + 30)).toBe(true);
    }
  });

  test("never begins before nought, however short it is", () => {
    for (const ending of ENDINGS) {
      for (const high of [0, 1, 5, 20]) {
        const { solid, slats } = shapeOf(ending, { low: high, high });
        expect(solid).toBeGreaterThanOrEqual(0);
        for (const [from, width] of slats) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(width).toBeGreaterThanOrEqual(0);
        }
      }
    }
  });
});

describe("slats", () => {
  test("are one path", () => {
    expect(
      slatPath(
        [
          [4, 8],
          [15, 6.5],
        ],
        10,
        2,
        28,
      ),
    ).toBe("M14 2h8v28h-8zM25 2h6.5v28h-6.5z");
  });

  test("of an outlined bar are hollow, inside the same edges", () => {
    expect(
      hollowPath(
        [
          [4, 8],
          [15, 1],
        ],
        10,
        2,
        28,
      ),
    ).toBe("M14.5 2.5h7v27h-7zM25.5 2.5h0v27h0z");
  });
});
