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
const column = (of: Series | undefined, key: string) => of?.rows.map(({ cells }) => cells[key]);
const { items } = shipped;
const [total] = shipped.totals;
const [elsewhere] = shipped.elsewhere;
const [later] = shipped.later;

describe("the shipped aid", () => {
  test("is one stated total: more than £750 million, provided so far", () => {
    expect(column(total, "amount")).toEqual([
      { ...moreThan(750_000_000, "GBP"), words: "more than £750 million" },
    ]);
    expect(column(total, "status")).toEqual(["provided"]);
    expect(column(total, "asOf")).toEqual(["so far"]);
    expect(total?.description).toBe(
      "Military aid to Ukraine, provided so far: more than £750 million. " +
        "The bar is solid to the stated bound, then opens: no upper figure is stated.",
    );
  });

  test("keeps provided, announced and discussed items apart, the firmest first, never counted", () => {
    expect(column(items, "status")).toEqual(["provided", "announced", "discussed"]);
    expect(items.rows.map(({ standing }) => standing)).toEqual(["done", "promised", "discussed"]);
    expect(column(items, "count")).toEqual([
      { bound: "words only", unit: "items", words: "thousands of" },
      null,
      null,
    ]);
  });

  test("stands beside what other sources stated, by date and in pounds", () => {
    expect(column(elsewhere, "dated")).toEqual([
      "8 April 2022",
      "8 April 2022",
      "7 or 8 May 2022",
      "6 June 2022",
      "30 June 2022",
      "21 July 2022",
      "11 October 2022",
    ]);
    expect(column(elsewhere, "amount")).toEqual([
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
    expect(column(later, "amount")).toEqual([exactly(7_800_000_000, "GBP")]);
  });
});

describe("aid", () => {
  test.each(["more than", "at least"] as const)("of %s a sum is said to be open", (bound) => {
    const claims = [aidClaim({ amount: quantity(bound, 5_000_000, "GBP") })];
    expect(deriveAid(briefing({ claims })).totals[0]?.description).toContain("then opens");
  });

  test.each(["exact", "up to", "about", "less than"] as const)(
    "of %s a sum is not said to be open",
    (bound) => {
      const claims = [aidClaim({ amount: quantity(bound, 5_000_000, "GBP") })];
      expect(deriveAid(briefing({ claims })).totals[0]?.description).not.toContain("then opens");
    },
  );

  test("without an amount has items and no total", () => {
    const claims = [aidClaim({ amount: undefined, items: ["tents", "boats"] })];
    const made = deriveAid(briefing({ claims }));
    expect(made.totals).toEqual([]);
    expect(column(made.items, "item")).toEqual(["“tents”", "“boats”"]);
  });

  test("in two currencies is two series, each with what others stated in it", () => {
    const claims = [
      aidClaim({ id: "pounds" }),
      aidClaim({ id: "euros", amount: exactly(5, "EUR"), quote: "And five euros." }),
    ];
    const facts = [
      fact({ claim: "pounds", quantity: exactly(7, "EUR"), date: "2022-05-01" }),
      fact({ id: "later", claim: "euros", quantity: exactly(8, "GBP"), date: null }),
    ];
    const made = deriveAid(briefing({ claims, facts }));
    expect(made.totals.map(({ id, title }) => [id, title])).toEqual([
      ["aid-total", "Aid stated in the article, in GBP"],
      ["aid-total-eur", "Aid stated in the article, in EUR"],
    ]);
    expect(made.totals.map((of) => column(of, "amount")?.length)).toEqual([1, 1]);
    expect(made.elsewhere.map(({ id }) => id)).toEqual(["aid-elsewhere-eur"]);
    expect(made.later.map(({ id }) => id)).toEqual(["aid-elsewhere-undated"]);
  });

  test("has the same names whatever else is shown beside it", () => {
    const euros = aidClaim({ id: "euros", amount: exactly(5, "EUR") });
    const [alone] = deriveAid(briefing({ claims: [euros] })).totals;
    expect(alone?.id).toBe("aid-total-eur");
  });

  test("may count its items in as many units as the article does", () => {
    const counted = (id: string, unit: string) =>
      aidClaim({ id, amount: undefined, items: [unit], counted: moreThan(200, unit), quote: unit });
    const claims = [counted("one", "missiles"), counted("two", "boats")];
    const { items: made } = deriveAid(briefing({ claims }));
    expect(column(made, "count")).toEqual([moreThan(200, "missiles"), moreThan(200, "boats")]);
  });

  test("leaves out a fact in a unit that the article does not state", () => {
    const facts = [fact({ claim: "aid", quantity: exactly(5, "EUR") })];
    expect(deriveAid(briefing({ facts })).elsewhere).toEqual([]);
  });
});
