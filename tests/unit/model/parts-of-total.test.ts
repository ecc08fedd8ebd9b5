import { expect, test } from "vitest";
import { sumWords, totalsIn } from "../../../src/model/parts-of-total.ts";
import { between, type Quantity, quantity } from "../../../src/model/quantity.ts";
import { toldOf } from "../../../src/model/told.ts";
import { aidClaim, briefing, exactly, moreThan, stated } from "../../fixtures/builders.ts";

const MADE = "The parts named add up to the total.";
const pounds = (value: number) => exactly(value, "GBP");

function sum(total: Quantity, ...parts: readonly Quantity[]): string | null {
  const claim = aidClaim({
    quantities: [
      stated(total, { role: "total" }),
      ...parts.map((part) => stated(part, { role: "part" })),
    ],
  });
  const rows = claim.quantities.map((number) =>
    toldOf(briefing({ claims: [claim] }), claim, number),
  );
  const [found] = totalsIn(rows.filter(({ number }) => number.unit === total.unit));
  return found ? sumWords(found, rows) : null;
}

test("parts that make their total are said to, and others are shown beside it as written", () => {
  expect(sum(pounds(9), pounds(4), pounds(5))).toBe(MADE);
  expect(sum(pounds(0.3), pounds(0.1), pounds(0.2))).toBe(MADE);
  expect(sum(pounds(10), pounds(4), pounds(5))).toBe(
    "The parts named make £9; the article’s total is £10. Both are shown as written.",
  );
});

test.each([
  ["a lower bound", pounds(10), [moreThan(4, "GBP"), pounds(5)]],
  ["an upper bound", quantity("up to", 9, "GBP"), [pounds(4), pounds(4)]],
  ["a range about the total", pounds(10), [between(4, 6, "GBP"), pounds(5)]],
  ["a number that is about right", quantity("about", 10, "GBP"), [pounds(4), pounds(5)]],
  ["a part in words", pounds(9), [pounds(4), words()]],
  ["a part in another currency", pounds(9), [pounds(4), pounds(4), exactly(5, "EUR")]],
  ["one part", pounds(9), [pounds(4)]],
  ["no part", pounds(9), []],
] as const)("nothing is said where %s leaves it open", (_, total, parts) => {
  expect(sum(total, ...parts)).toBeNull();
});

test.each([
  ["more than", pounds(9), [moreThan(5, "GBP"), pounds(5)], "more than £10"],
  ["between", pounds(12), [between(4, 6, "GBP"), pounds(5)], "between £9 and £11"],
] as const)("parts of “%s” that cannot make the total are said not to", (_, total, parts, made) => {
  expect(sum(total, ...parts)).toContain(`The parts named make ${made};`);
});

function words(): Quantity {
  return { bound: "words only", unit: "GBP", words: "a few pounds" };
}
