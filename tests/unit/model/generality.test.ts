import { describe, expect, test } from "vitest";
import { faults, longer } from "../../fixtures/faults.ts";
import { type ClaimFields, faultsOf, q, range, type WrittenQuantity } from "../../fixtures/said.ts";

/** A sentence of a shape met in an article, what a claim makes of it, and what else the claim says. */
type Row = [sentence: string, stated: WrittenQuantity, claim?: ClaimFields];

const GARRISON = { kind: "deployment", place: "the quay", force: "Troops" };
const NUMBER = { kind: "statistic", status: "counted" };

describe("a number or its bound that goes wrong fails", () => {
  const exact = (unit: string, words: string, value = 5e6) => q("exact", value, unit, words);
  test.each<Row>([
    ["It gave more than US$5 million to orchards.", exact("USD", "US$5 million")],
    ["It gave more than C$5 million to orchards.", exact("CAD", "C$5 million")],
    ["It gave more than EUR 5 million to orchards.", exact("EUR", "EUR 5 million")],
    ["It gave more than **£5 million** to orchards.", exact("GBP", "£5 million")],
    ["It gave more than an additional £5 million.", exact("GBP", "£5 million")],
    ...[
      "in excess of £3 billion",
      "upwards of £3 billion",
      "close to £3 billion",
      "as much as £3 billion",
      "an estimated £3 billion",
      "a minimum of £3 billion",
      "a maximum of £3 billion",
      "~£3 billion",
      "£3bn+",
      "£3 billion or more",
      "£3 billion at the least",
    ].map((words): Row => [`It gave ${words}.`, exact("GBP", words, 3e9)]),
    ["It gave nearly £2.3 billion.", q("less than", 2.3e9, "GBP", "nearly £2.3 billion")],
    [
      "It gave between £200 million and £300 million.",
      exact("GBP", "between £200 million and £300 million", 2e8),
    ],
    ["It gave £200-300 million.", exact("GBP", "£200-300 million", 3e8)],
    ["It gave $7 million to dairies.", exact("GBP", "$7 million", 7e6)],
    ["It gave $7 million to dairies.", exact("bananas", "$7 million", 7e6)],
    ["It gave $7 million to dairies.", exact("pounds", "$7 million", 7e6)],
    ["It helped 1,200 dairies.", exact("bananas", "1,200 dairies", 1200)],
    ["It costs £1.2 trillion.", exact("GBP", "£1.2 trillion", 1.2)],
    ["It gives £3 billion a year.", exact("GBP", "£3 billion a year", 3e9)],
    ["It will provide £500 million.", exact("GBP", "£500 million", 5e8), { status: "provided" }],
    [
      "It raises its force by 300 to 1,200 troops.",
      q("exact", 300, "troops", "300", { role: "before" }),
      GARRISON,
    ],
  ])("%s", (sentence, stated, claim) => {
    expect(said(sentence, stated, claim)).not.toEqual([]);
  });
});

describe("a number with the bound, value and unit that its words have holds", () => {
  test.each<Row>([
    ["It gave as much as £2.3 billion.", q("up to", 2.3e9, "GBP", "as much as £2.3 billion")],
    [
      "It gave nearly £2.3 billion.",
      q("about", 2.3e9, "GBP", "nearly £2.3 billion", { side: "below" }),
    ],
    ...[
      "between £200 million and £300 million",
      "£200 million to £300 million",
      "£200-300 million",
    ].map((words): Row => [`It gave ${words}.`, range(2e8, 3e8, "GBP", words)]),
    ["It gave £5-10 million.", range(5e6, 1e7, "GBP", "£5-10 million")],
    ["It costs £1.2 trillion.", q("exact", 1.2e12, "GBP", "£1.2 trillion")],
    ...["1 000 000 euros", "1.000.000 euro", "a million euros"].map(
      (words): Row => [`It gave ${words}.`, q("exact", 1e6, "EUR", words)],
    ),
    ...["2.5m euros", "two and a half million euros"].map(
      (words): Row => [`It gave ${words}.`, q("exact", 2.5e6, "EUR", words)],
    ),
    ...["EUR 5m", "€5 mn"].map(
      (words): Row => [`It gave ${words}.`, q("exact", 5e6, "EUR", words)],
    ),
    ["It gave 3.5m rounds.", q("exact", 3.5e6, "rounds", "3.5m rounds")],
    ["It gave half a million euros.", q("exact", 5e5, "EUR", "half a million euros")],
    ["Trade grew by a quarter.", q("exact", 0.25, "ratio", "a quarter", { role: "rise" }), NUMBER],
    ["Trade grew tenfold.", q("exact", 10, "ratio", "tenfold"), NUMBER],
    ["It gives £3 billion a year.", q("exact", 3e9, "GBP", "£3 billion a year", { per: "year" })],
    ["It spends 2.5% of GDP on it.", q("exact", 2.5, "% of GDP", "2.5% of GDP"), NUMBER],
    [
      "Hundreds of personnel are there.",
      { bound: "words only", unit: "personnel", words: "Hundreds of" },
      { ...GARRISON, status: "reported" },
    ],
    ["The dive team has 24.", q("exact", 24, "divers", "24"), { ...GARRISON, status: "reported" }],
    ["It gave 14 Challenger 2 tanks.", q("exact", 14, "tanks", "14 Challenger 2 tanks")],
  ])("%s", (sentence, stated, claim) => {
    expect(said(sentence, stated, claim)).toEqual([]);
  });

  test("from 150 to between 200 and 300 is a range after a level, and a rise by 300 to 1,200 is both", () => {
    const claim = { ...GARRISON, status: "announced" };
    expect(
      faultsOf(
        "The garrison grows from 150 to between 200 and 300 troops.",
        [
          q("exact", 150, "troops", "150", { role: "before" }),
          range(200, 300, "troops", "between 200 and 300 troops", { role: "after" }),
        ],
        { ...claim, summary: "The rise is between 50 and 150" },
      ),
    ).toEqual([]);
    expect(
      faultsOf(
        "It raises its force by 300 to 1,200 troops.",
        [
          q("exact", 300, "troops", "300", { role: "rise" }),
          q("exact", 1200, "troops", "1,200 troops", { role: "after" }),
        ],
        claim,
      ),
    ).toEqual([]);
  });
});

describe("the editor's own sentences", () => {
  const sentence = "It gave £30 million to orchards. Talks end on 30 June.";
  const pounds = [q("exact", 3e7, "GBP", "£30 million")];

  test.each(["£900 million to 12 countries", "Tanks by 2027", "Aid rises ninefold"])(
    "say no number that the article has not: %s",
    (summary) => {
      expect(faultsOf(sentence, pounds, { summary })).not.toEqual([]);
      const messages = { aid: { headline: summary, subtitle: "In pounds" } };
      expect(faultsOf(sentence, pounds, {}, { messages })).not.toEqual([]);
    },
  );

  test("may say a date whose number is an amount's as well", () => {
    expect(faultsOf(sentence, pounds, { summary: "Talks end on 30 June" })).toEqual([]);
  });
});

describe("what stands in two places", () => {
  test("is excepted one place at a time", () => {
    const article = longer("\nRoads get 40 lorries. Rail gets 40 wagons.\n");
    const notFigures = [{ quote: "40", occurrence: 1, because: "a route" }];
    expect(faults({ article, claims: { notFigures } })).toContainEqual(
      expect.stringContaining("the figure “40 wagons” is in no claim"),
    );
  });

  test("is told apart by its occurrence", () => {
    const article = longer("\nRoads: £5 million\n\nRoads: £5 million\n");
    const claim = (id: string, occurrence: number) => ({
      id,
      kind: "aid",
      quote: "Roads: £5 million",
      occurrence,
      summary: "Roads: £5 million",
      status: "announced",
      quantities: [q("exact", 5e6, "GBP", "£5 million")],
    });
    const claims = { "claims[4]": claim("roads", 1), "claims[5]": claim("roads-again", 2) };
    expect(faults({ article, claims })).toEqual([]);
  });
});

function said(sentence: string, stated: WrittenQuantity, claim: ClaimFields = {}) {
  return faultsOf(sentence, [stated], claim);
}
