import { describe, expect, test } from "vitest";
import { quantity } from "../../../src/model/quantity.ts";
import type { Series } from "../../../src/model/series.ts";
import { deriveAid } from "../../../src/panels/aid/derive.ts";
import {
  aidClaim,
  briefing,
  exactly,
  fact,
  moreThan,
  shippedBriefing,
} from "../../fixtures/builders.ts";

const shipped = deriveAid(shippedBriefing());
const column = ({ rows }: Series, key: string) => rows.map(({ cells }) => cells[key]);

describe("the shipped aid", () => {
  test("is one stated total: more than £750 million, provided so far", () => {
    expect(column(shipped.total, "amount")).toEqual([
      { ...moreThan(750_000_000, "GBP"), words: "more than £750 million" },
    ]);
    expect(column(shipped.total, "status")).toEqual(["provided"]);
    expect(column(shipped.total, "asOf")).toEqual(["so far"]);
    expect(shipped.total.description).toBe(
      "Military aid to Ukraine, provided so far: more than £750 million. " +
        "The bar is solid to the stated bound, then opens: no upper figure is stated.",
    );
  });

  test("keeps provided, announced and discussed items apart, the firmest first, never counted", () => {
    expect(column(shipped.items, "status")).toEqual(["provided", "announced", "discussed"]);
    expect(shipped.items.rows.map(({ standing }) => standing)).toEqual([
      "done",
      "promised",
      "discussed",
    ]);
    expect(column(shipped.items, "count")).toEqual([
      { bound: "words only", unit: "items", words: "thousands of" },
      null,
      null,
    ]);
  });

  test("stands beside what other sources stated, by date and in pounds", () => {
    expect(column(shipped.elsewhere, "dated")).toEqual([
      "8 April 2022",
      "8 April 2022",
      "7 or 8 May 2022",
      "6 June 2022",
      "30 June 2022",
      "21 July 2022",
      "11 October 2022",
    ]);
    expect(column(shipped.elsewhere, "amount")).toEqual([
      exactly(350_000_000, "GBP"),
      moreThan(100_000_000, "GBP"),
      exactly(1_300_000_000, "GBP"),
      moreThan(750_000_000, "GBP"),
      exactly(2_300_000_000, "GBP"),
      exactly(2_300_000_000, "GBP"),
      exactly(2_300_000_000, "GBP"),
    ]);
  });

  test("has what is undated off the scale", () => {
    expect(column(shipped.later, "amount")).toEqual([exactly(7_800_000_000, "GBP")]);
  });
});

describe("aid", () => {
  test.each(["more than", "at least"] as const)("of %s a sum is said to be open", (bound) => {
    const claims = [aidClaim({ amount: quantity(bound, 5_000_000, "GBP") })];
    expect(deriveAid(briefing({ claims })).total.description).toContain("then opens");
  });

  test.each(["exact", "up to", "about", "less than"] as const)(
    "of %s a sum is not said to be open",
    (bound) => {
      const claims = [aidClaim({ amount: quantity(bound, 5_000_000, "GBP") })];
      expect(deriveAid(briefing({ claims })).total.description).not.toContain("then opens");
    },
  );

  test("without an amount has items and no total", () => {
    const claims = [aidClaim({ amount: undefined, items: ["tents", "boats"] })];
    const { total, items } = deriveAid(briefing({ claims }));
    expect(total.rows).toEqual([]);
    expect(column(items, "item")).toEqual(["“tents”", "“boats”"]);
  });

  test("in two currencies does not share a scale", () => {
    const claims = [
      aidClaim({ id: "pounds" }),
      aidClaim({ id: "euros", amount: exactly(5, "EUR"), quote: "And five euros." }),
    ];
    expect(() => deriveAid(briefing({ claims }))).toThrow("mixes units: GBP, EUR");
  });

  test("leaves out a fact in a unit that the article does not state", () => {
    const facts = [fact({ claim: "aid", quantity: exactly(5, "EUR") })];
    expect(deriveAid(briefing({ facts })).elsewhere.rows).toEqual([]);
  });
});
