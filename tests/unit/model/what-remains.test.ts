import { describe, expect, test } from "vitest";
import { faults, longer } from "../../fixtures/faults.ts";
import { faultsOf, q } from "../../fixtures/said.ts";

describe("faults of form", () => {
  test("hide no fault of content in other claims", () => {
    const claims = { "claims[0].kind": "rumour", "claims[3].quantities[1].value": 1600 };
    expect(faults({ claims })).toEqual([
      expect.stringContaining("claims[0].kind"),
      expect.stringContaining("claims[3].quantities[1].value (quay-guard): the words say 1200"),
    ]);
  });

  test("leave out what only seems to be missing without them", () => {
    const claims = {
      "claims[1].quantities[0].value": "a lot",
      "messages.aid.headline": "12 ports",
    };
    expect(faults({ claims })).toEqual([
      expect.stringContaining("claims[1].quantities[0].value (aid-total): expected a number"),
    ]);
  });

  test("in one file hide none in the other", () => {
    const faulty = faults({ context: "{", claims: { "claims[3].quantities[1].value": 1600 } });
    expect(faulty).toHaveLength(2);
  });
});

describe("a quote", () => {
  test("that is nearly there is told once", () => {
    const claims = {
      "claims[3].quote": "The guard on the key grew from four to at least 1,200 sailors.",
    };
    expect(faults({ claims })).toEqual([
      expect.stringContaining("the nearest words are “The guard"),
    ]);
  });

  test.each(["- Germany: €75 million", "* Germany: €75 million", "Germany: €75 million"])(
    "copied with its bullet is found: %s",
    (quote) => {
      const claim = {
        id: "germany",
        kind: "aid",
        quote,
        summary: "Germany",
        status: "announced",
        donor: "DEU",
        quantities: [q("exact", 75e6, "EUR", "€75 million")],
      };
      const article = longer("\n- Germany: €75 million\n");
      expect(faults({ article, claims: { "claims[4]": claim } })).toEqual([]);
    },
  );

  test("copied with the bars of its row is found", () => {
    const claim = {
      id: "germany",
      kind: "aid",
      quote: "| Germany | €75 million |",
      summary: "Germany",
      status: "announced",
      quantities: [q("exact", 75e6, "EUR", "€75 million")],
    };
    const article = longer("\n| Germany | €75 million |\n");
    expect(faults({ article, claims: { "claims[4]": claim } })).toEqual([]);
  });

  test("of an item's label alone covers the item", () => {
    const article = longer("\n- Germany: All of it.\n");
    const claim = {
      id: "germany",
      kind: "background",
      quote: "Germany:",
      summary: "Germany",
      status: "context",
    };
    expect(faults({ article, claims: { "claims[4]": claim } })).toEqual([]);
  });

  test("needs no claim for “said:” before it, of whom it names", () => {
    const article = longer("\nThe Minister, Ana Cais, said:\n\n“We were glad.”\n");
    const said = (name: string) => ({
      id: "glad",
      kind: "quotation",
      quote: "We were glad.",
      summary: "Ana Cais on it",
      speaker: { name, role: "Minister" },
    });
    expect(faults({ article, claims: { "claims[4]": said("Ana Cais") } })).toEqual([]);
    expect(faults({ article, claims: { "claims[4]": said("Ana") } })).toEqual([]);
    expect(faults({ article, claims: { "claims[4]": said("Minister Gazette") } })).not.toEqual([]);
  });
});

describe("time words", () => {
  const when = (asOf: string) => faultsOf("It gave trees while in Alvor, this week.", [], { asOf });

  test("may stand anywhere in the quote's sentence", () => {
    expect(when("this week")).toEqual([]);
    expect(when("while in Alvor")).toEqual([]);
  });

  test("say when", () => {
    expect(when("gave trees")).toEqual(["asOf (said): “gave trees” says nothing of when"]);
  });
});

describe("a rate", () => {
  const flour = "It buys 40 tonnes of flour, milled locally each month.";
  const tonnes = (per: string) =>
    faultsOf(flour, [q("exact", 40, "tonnes", "40 tonnes of flour", { per })]);

  test("may stand elsewhere in the quote", () => {
    expect(tonnes("month")).toEqual([]);
    expect(tonnes("week")).toHaveLength(1);
  });
});

describe("lists", () => {
  test("name each thing once", () => {
    const step = { words: "so far", when: "past", claims: ["aid-total", "aid-total"] };
    const claims = { "keyFigures[2]": "aid-total", timeLine: [step, { ...step, claims: [] }] };
    expect(faults({ claims }).map((fault) => fault.replace(/^.*?: /, ""))).toEqual([
      "keyFigures[2]: aid-total is listed twice",
      "timeLine[0].claims[1]: aid-total is listed twice",
      "timeLine[1].words: “so far” is listed twice",
    ]);
  });
});
