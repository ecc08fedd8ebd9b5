import { describe, expect, test } from "vitest";
import { formatWithUnit } from "../../../src/model/format.ts";
import { quantity } from "../../../src/model/quantity.ts";
import type { Series } from "../../../src/model/series.ts";
import { derive as deriveAid, title as titleOf } from "../../../src/panels/aid/derive.ts";
import { aid } from "../../../src/panels/aid/index.ts";
import { seriesOf } from "../../../src/panels/panel.ts";
import { AID } from "../../fixtures/aid-briefings.ts";
import {
  aidClaim,
  briefing,
  exactly,
  fact,
  moreThan,
  shippedBriefing,
  show,
  stated,
} from "../../fixtures/builders.ts";

const shipped = deriveAid(shippedBriefing());
const column = (of: Series | undefined, key: string) => of?.rows.map(({ cells }) => cells[key]);
const { items } = shipped;
const [total] = shipped.totals;
const [elsewhere] = shipped.elsewhere;
const [later] = shipped.later;
const tried = (name: string) => deriveAid(AID[name]?.() ?? briefing({ claims: [] }));

describe("the shipped aid", () => {
  test("is one stated total: more than £750 million, provided so far", () => {
    expect(column(total, "amount")).toEqual([
      { ...moreThan(750_000_000, "GBP"), words: "more than £750 million" },
    ]);
    expect(column(total, "status")).toEqual(["provided"]);
    expect(column(total, "asOf")).toEqual(["so far"]);
    expect(total?.chart).toMatchObject({ category: "status" });
    expect(total?.description).toBe(
      "Military aid to Ukraine, provided so far: more than £750 million. " +
        "The bar is solid to the stated bound, then opens: no upper figure is stated.",
    );
  });

  test("keeps provided, announced and discussed items apart, the firmest first, never counted", () => {
    expect(column(items, "status")).toEqual(["provided", "announced", "discussed"]);
    expect(items.rows.map(({ standing }) => standing)).toEqual(["done", "promised", "discussed"]);
    expect(column(items, "count")).toMatchObject([{ bound: "words only" }, null, null]);
    expect(shipped.counts.rows).toEqual([]);
    expect(items.title).toBe("What was provided, announced and discussed");
  });

  test("names its items for the statuses that they have, and no others", () => {
    const titled = (...statuses: readonly ("pledged" | "delivered" | "aim")[]) => {
      const claims = statuses.map((status) => aidClaim({ id: status, status, items: ["tents"] }));
      return deriveAid(briefing({ claims })).items.title;
    };
    expect(titled("pledged")).toBe("What was pledged");
    expect(titled("pledged", "delivered")).toBe("What was delivered and pledged");
    expect(titled("aim")).toBe("What the aid consists of, by status");
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
    expect(later?.title).toBe("Later or undated statements of other sources");
  });
});

describe("an amount of aid", () => {
  test("said once more in another currency is told beside it, and not drawn", () => {
    const yen = stated(quantity("about", 6e9, "JPY"), { role: "equivalent" });
    const claim = aidClaim({ quantities: [stated(exactly(4e7, "USD")), yen] });
    const { totals, counts } = deriveAid(briefing({ claims: [claim] }));
    expect(totals).toHaveLength(1);
    expect(counts.rows).toEqual([]);
    expect(column(totals[0], "otherwise")).toEqual(["about ¥6 billion"]);
  });

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

  test("is named by its donor where several give to one recipient, each in a currency of its own", () => {
    const gift = (id: string, donor: string, unit: string) =>
      aidClaim({ id, donor, recipients: ["UKR"], amount: exactly(5e6, unit) });
    const claims = [gift("pounds", "GBR", "GBP"), gift("euros", "DEU", "EUR")];
    const { totals } = deriveAid(briefing({ claims }));
    expect(totals.map((of) => column(of, "what"))).toEqual([["United Kingdom"], ["Germany"]]);
  });

  test("is one of a series a currency and a period, since those share no axis", () => {
    const { totals } = tried("several currencies, some a year");
    expect(totals.map(({ id, title }) => [id, title])).toEqual([
      ["aid-total", "Aid stated in the article, in £"],
      ["aid-total-usd-per-year", "Aid stated in the article, in US$ per year"],
      ["aid-total-eur", "Aid stated in the article, in €"],
      ["aid-total-sek", "Aid stated in the article, in SEK"],
      ["aid-total-usd", "Aid stated in the article, in US$"],
    ]);
    expect(totals.map((of) => column(of, "what"))).toEqual([
      ["United Kingdom"],
      ["United States"],
      ["Germany", "France"],
      ["Sweden"],
      ["World Bank"],
    ]);
  });

  test("has the same series whatever else is shown beside it", () => {
    const euros = aidClaim({ id: "euros", amount: exactly(5, "EUR") });
    const [alone] = deriveAid(briefing({ claims: [euros] })).totals;
    expect(alone?.id).toBe("aid-total-eur");
  });

  test("is named by its recipient where recipients tell several apart", () => {
    const [grants] = tried("five grants by recipient").totals;
    expect(column(grants, "what")).toEqual(["Ukraine", "Estonia", "Romania", "Sweden", "Finland"]);
    expect(grants?.chart).toMatchObject({ category: "what" });
  });

  test("says its status in a column of its own, and in the description", () => {
    const [both] = tried("two amounts of one donor").totals;
    expect(column(both, "what")).toEqual(["aid to Ukraine", "A pledge for next year"]);
    expect(column(both, "status")).toEqual(["provided", "pledged"]);
    expect(both?.description).toMatch(
      /^Aid to Ukraine, provided: more than £750 million\. A pledge for next year, pledged: £300 million\./,
    );
    const [one] = tried("one amount").totals;
    expect(one?.description).toMatch(/^Aid to Ukraine, provided: more than £750 million\./);
  });

  test("is figured once, by the number that the claim's words are about", () => {
    const claim = aidClaim({
      amount: moreThan(5, "GBP"),
      quantities: [stated(exactly(2, "GBP"), { about: "tents" }), stated(moreThan(5, "GBP"))],
    });
    const [of] = deriveAid(briefing({ claims: [claim] })).totals;
    expect(of?.rows.map(({ figure }) => figure !== null)).toEqual([false, true]);
  });

  test("that the article withdraws is no amount of it", () => {
    const claim = aidClaim({ quantities: [stated(exactly(2, "GBP"), { role: "withdrawn" })] });
    expect(deriveAid(briefing({ claims: [claim] })).totals).toEqual([]);
  });

  test("is described row by row up to a few, and the rest are counted", () => {
    const description = tried("24 amounts").totals[0]?.description;
    expect(description).toMatch(/^The harbour fund of port 1, announced: £5 million\. /);
    expect(description).toMatch(/port 6, announced: £30 million\. …and 18 more, in the table\.$/);
  });
});

describe("a total of aid", () => {
  test("stands before its parts, and each says which it is", () => {
    const [all] = tried("a total and its parts").totals;
    expect(all?.id).toBe("aid-total-jpy");
    expect(column(all, "measure")).toEqual(["total", "part", "part", "part"]);
    expect(column(all, "what")).toEqual([
      "Aid for the total harbour, total",
      "roads, part",
      "rail, part",
      "ports, part",
    ]);
    expect(all?.rows.map(({ role }) => role)).toEqual(["total", "part", "part", "part"]);
  });

  test("that its parts do not make is shown as written, and said", () => {
    const [all] = tried("a total and parts that do not add up").totals;
    const said =
      "The parts named make ¥9.71 billion; the article’s total is ¥9.9 billion. Both are shown as written.";
    expect(all?.description).toContain(said);
    expect(all?.notes).toContain(said);
  });

  test("that its parts make is said to be made", () => {
    const [all] = tried("a total and its parts").totals;
    expect(all?.description).toContain("The parts named add up to the total.");
  });
});

describe("aid without an amount", () => {
  test("has items in the source's words, each with the number among them", () => {
    const { totals, items: made } = deriveAid(
      briefing({
        claims: [
          aidClaim({
            items: ["more than 200 boats", "tents"],
            quantities: [stated(moreThan(200, "boats"), { words: "more than 200" })],
          }),
        ],
      }),
    );
    expect(totals).toEqual([]);
    expect(column(made, "item")).toEqual(["“more than 200 boats”", "“tents”"]);
    expect(column(made, "count")).toMatchObject([moreThan(200, "boats"), null]);
  });

  test("has a place for each number that no item says, in whatever unit", () => {
    const { counts } = tried("words and counts, no money");
    const numbers = counts.rows.map(({ cells }) => formatWithUnit(cells.number ?? null));
    expect(numbers).toEqual(["3.5 million rounds", "about 40 communes", "1,200 tonnes a month"]);
    expect(counts.id).toBe("aid-counts");
  });

  test("stands among the items by its summary, not quoted, where it has neither", () => {
    const { items: made } = tried("words and counts, no money");
    expect(column(made, "item")).toEqual(["“dozens of tents”", "“boats”", "More may follow"]);
    expect(made.columns.find(({ role }) => role === "quote")?.label).toContain("where quoted");
  });
});

describe("aid as others state it", () => {
  test("is drawn by currency and period, and listed where it is counted in something else", () => {
    const made = tried("what others say");
    expect(made.elsewhere.map(({ id, chart }) => [id, chart?.mark])).toEqual([
      ["aid-elsewhere", "point"],
      ["aid-elsewhere-per-year", undefined],
    ]);
    expect(column(made.counted, "number")).toEqual([moreThan(200, "vehicles")]);
  });

  test("says nothing of a status that is not stated", () => {
    expect(tried("what others say").elsewhere[0]?.description).toContain("£1.3 billion.");
  });

  test("stands as a version of its own where it contradicts the article", () => {
    const { conflicts, totals } = tried("what others say");
    expect(conflicts.map(({ id }) => id)).toEqual(["aid-conflict-denied"]);
    expect(column(conflicts[0], "says")).toEqual([
      expect.stringContaining("more than £750 million"),
      "£640 million: Another count of the same",
    ]);
    expect(totals[0]?.rows[0]?.disputed).toEqual(["amount"]);
    expect(totals[0]?.dispute).toBe("Sources disagree about aid to Ukraine");
  });

  test("without a date is not off a scale that is not there", () => {
    const facts = [fact({ claim: "aid", quantity: exactly(8, "GBP"), date: null })];
    expect(deriveAid(briefing({ facts })).later[0]?.title).toBe(
      "Undated statements of other sources",
    );
  });
});

describe("the title", () => {
  const titled = (...donors: readonly (string | undefined)[]) =>
    titleOf(briefing({ claims: donors.map((donor) => aidClaim({ donor })) }));

  test.each([
    ["UK aid", ["GBR", undefined]],
    ["World Bank aid", ["World Bank"]],
    ["UK and US aid", ["GBR", "USA"]],
    ["UK, German and World Bank aid", ["GBR", "DEU", "World Bank"]],
    ["Aid from several countries", ["GBR", "USA", "DEU", "FRA"]],
    ["Aid from several donors", ["GBR", "USA", "DEU", "World Bank"]],
    ["Aid", [undefined]],
  ] as const)("is “%s” by who gives", (title, donors) => {
    expect(titled(...donors)).toBe(title);
  });
});

test.each(Object.keys(AID))("each number of aid with %s stands in one row", (name) => {
  const told = show(AID[name]?.() ?? briefing());
  const shown = seriesOf(aid, told)
    .filter(({ rows }) => rows.every(({ sources }) => sources[0].kind === "claim"))
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => Object.values(cells)));
  for (const { quantities } of told.claims) {
    for (const number of quantities)
      expect(shown.filter((cell) => cell === number)).toHaveLength(1);
  }
});
