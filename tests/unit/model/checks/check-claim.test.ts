import { describe, expect, test } from "vitest";
import { kinds } from "../../../../src/model/claims/index.ts";
import { testRefusals } from "../../../fixtures/faults.ts";
import { faultsOf, q, range } from "../../../fixtures/said.ts";

describe("numbers and their words", () => {
  testRefusals([
    {
      says: "dropping “more than” from the words fails",
      changes: { claims: { "claims[1].quantities[0].words": "£750 million" } },
      fault:
        "claims.json:1: claims[1].quantities[0].words (aid-total): the article says “more than £750 million”, of which “£750 million” is a part",
    },
    {
      says: "dropping the currency along with “more than” fails as well",
      changes: {
        claims: {
          "claims[1].quantities[0].words": "750 million",
          "claims[1].quantities[0].bound": "exact",
        },
      },
      fault:
        "claims.json:1: claims[1].quantities[0].words (aid-total): the article says “more than £750 million”, of which “750 million” is a part",
    },
    {
      says: "keeping half of “more than” fails",
      changes: {
        claims: {
          "claims[1].quantities[0].words": "than £750 million",
          "claims[1].quantities[0].bound": "exact",
        },
      },
      fault:
        "claims.json:1: claims[1].quantities[0].words (aid-total): the article says “more than £750 million”, of which “than £750 million” is a part",
    },
    {
      says: "dropping “more than” by quoting less fails",
      changes: {
        claims: {
          "claims[1].quote": "£750 million of aid so far",
          "claims[1].quantities[0]": {
            bound: "exact",
            value: 750_000_000,
            unit: "GBP",
            words: "£750 million",
          },
        },
      },
      fault:
        "claims.json:1: claims[1].quantities[0].words (aid-total): the article says “more than £750 million”, of which “£750 million” is a part",
    },
    {
      says: "a bound that the words do not say fails",
      changes: { claims: { "claims[3].quantities[1].bound": "exact" } },
      fault:
        "claims.json:1: claims[3].quantities[1].bound (quay-guard): the words say at least, got exact",
    },
    {
      says: "a strict bound for words that include the number fails",
      changes: { claims: { "claims[3].quantities[1].bound": "more than" } },
      fault:
        "claims.json:1: claims[3].quantities[1].bound (quay-guard): the words say at least, got more than",
    },
    {
      says: "a value other than the words' fails",
      changes: { claims: { "claims[3].quantities[1].value": 1600 } },
      fault:
        "claims.json:1: claims[3].quantities[1].value (quay-guard): the words say 1200, got 1600",
    },
    {
      says: "pounds are whole, not millions",
      changes: { claims: { "claims[1].quantities[0].value": 750 } },
      fault:
        "claims.json:1: claims[1].quantities[0].value (aid-total): the words say 750000000, got 750",
    },
    {
      says: "words that are not in the quote fail",
      changes: { claims: { "claims[3].quantities[0].words": "five" } },
      fault:
        "claims.json:1: claims[3].quantities[0].words (quay-guard): “five” does not stand whole in the quote",
    },
    {
      says: "words cut out of a longer number fail",
      changes: { claims: { "claims[3].quantities[1].words": "200" } },
      fault:
        "claims.json:1: claims[3].quantities[1].words (quay-guard): “200” does not stand whole in the quote",
    },
    {
      says: "words cut from their “million” fail",
      changes: {
        claims: {
          "claims[1].quantities[0].words": "more than £750",
          "claims[1].quantities[0].value": 750,
        },
      },
      fault:
        "claims.json:1: claims[1].quantities[0].words (aid-total): the article says “more than £750 million”, of which “more than £750” is a part",
    },
    {
      says: "no number is read into “thousands of”",
      changes: {
        claims: {
          "claims[2].quantities[0]": {
            bound: "more than",
            value: 2000,
            unit: "tents",
            words: "thousands of",
          },
        },
      },
      fault:
        "claims.json:1: claims[2].quantities[0].bound (aid-tents): the words say words only, got more than",
    },
    {
      says: "a number is not hidden as words only",
      changes: {
        claims: {
          "claims[1].quantities[0]": {
            bound: "words only",
            unit: "GBP",
            words: "more than £750 million",
          },
        },
      },
      fault:
        "claims.json:1: claims[1].quantities[0].bound (aid-total): the words say more than, got words only",
    },
  ]);
});

describe("time words and items", () => {
  testRefusals([
    {
      says: "time words that are not in the quote are refused",
      changes: { claims: { "claims[1].asOf": "this week" } },
      fault:
        "claims.json:1: claims[1].asOf (aid-total): “this week” is not in the article up to the end of the sentence",
    },
    {
      says: "carried time words stand in the article before the quote",
      changes: { claims: { "claims[2].asOf": "last year" } },
      fault:
        "claims.json:1: claims[2].asOf (aid-tents): “last year” is not in the article up to the end of the sentence",
    },
    {
      says: "items are written as the quote has them",
      changes: { claims: { "claims[2].items": ["tents", "boats"] } },
      fault: "claims.json:1: claims[2].items[1] (aid-tents): “boats” is not in the quote",
    },
  ]);
});

const DEPLOYMENT = { kind: "deployment", place: "the quay", force: "Troops" };

/** The fault of the one quantity that a claim states. */
function fault(...told: Parameters<typeof faultsOf>): string {
  const found = faultsOf(...told).filter((one) => one.startsWith("quantities"));
  expect(found).toHaveLength(1);
  return (found[0] ?? "").replace(" (said)", "");
}

describe("a bound that the words have", () => {
  const bounds: readonly (readonly [before: string, bound: string, side?: string])[] = [
    ["more than", "more than"],
    ["more than an additional", "more than"],
    ["over", "more than"],
    ["in excess of", "more than"],
    ["upwards of", "more than"],
    ["just over", "more than", "above"],
    ["at least", "at least"],
    ["a minimum of", "at least"],
    ["no less than", "at least"],
    ["less than", "less than"],
    ["under", "less than"],
    ["up to", "up to"],
    ["as much as", "up to"],
    ["no more than", "up to"],
    ["a maximum of", "up to"],
    ["about", "about"],
    ["around", "about"],
    ["an estimated", "about"],
    ["some", "about"],
    ["~", "about"],
    ["close to", "about", "below"],
    ["nearly", "about", "below"],
    ["almost", "about", "below"],
    ["just under", "about", "below"],
  ];
  const money = [
    ["£3 billion", 3e9, "GBP"],
    ["US$5 million", 5e6, "USD"],
    ["C$5 million", 5e6, "CAD"],
    ["EUR 5m", 5e6, "EUR"],
    ["€5 mn", 5e6, "EUR"],
  ] as const;
  const cases = bounds.flatMap(([before, bound, side], index) => {
    const amount = money[index % money.length] ?? money[0];
    return [[before, bound, side, ...amount] as const];
  });

  test.each(cases)("“%s” is %s", (before, bound, side, words, value, unit) => {
    const sentence = `It gave ${before} ${words} to orchards.`;
    const whole = `${before} ${words}`;
    const further = before.includes("additional") ? { role: "further" } : {};
    expect(fault(sentence, [q("exact", value, unit, words, further)])).toBe(
      `quantities[0].words: the article says “${whole}”, of which “${words}” is a part`,
    );
    expect(fault(sentence, [q("exact", value, unit, whole, further)])).toBe(
      `quantities[0].bound: the words say ${bound}, got exact`,
    );
    const right = { bound, value, unit, words: whole, ...further, ...(side ? { side } : {}) };
    expect(faultsOf(sentence, [right])).toEqual([]);
  });

  test.each([
    ["£3bn", "+", "at least"],
    ["£3 billion", " or more", "at least"],
    ["£3 billion", " at the least", "at least"],
    ["£3 billion", " or less", "up to"],
    ["£3 billion", " at most", "up to"],
    ["£3 billion", " or so", "about"],
  ])("“%s%s” is %3$s, though the bound stands behind", (words, after, bound) => {
    const sentence = `It gave ${words}${after} to orchards.`;
    const whole = words + after;
    expect(fault(sentence, [q("exact", 3e9, "GBP", words)])).toBe(
      `quantities[0].words: the article says “${whole}”, of which “${words}” is a part`,
    );
    expect(fault(sentence, [q("exact", 3e9, "GBP", whole)])).toBe(
      `quantities[0].bound: the words say ${bound}, got exact`,
    );
    expect(faultsOf(sentence, [{ bound, value: 3e9, unit: "GBP", words: whole }])).toEqual([]);
  });

  test("emphasis and links around the number hide none", () => {
    for (const number of ["**£5 million**", "_£5 million_", "[£5 million](#)"]) {
      const sentence = `It gave more than ${number} to orchards.`;
      expect(fault(sentence, [q("exact", 5e6, "GBP", "£5 million")])).toBe(
        "quantities[0].words: the article says “more than £5 million”, of which “£5 million” is a part",
      );
      expect(faultsOf(sentence, [q("more than", 5e6, "GBP", "more than £5 million")])).toEqual([]);
    }
  });

  test("“nearly” lies below and is no “less than”; a side that no word gives is refused", () => {
    const nearly = "It gives nearly £2.3 billion to orchards.";
    const [words, about] = ["nearly £2.3 billion", "It gives about £2.3 billion to orchards."];
    expect(fault(nearly, [q("less than", 2.3e9, "GBP", words)])).toBe(
      "quantities[0].bound: the words say about, got less than",
    );
    expect(fault(nearly, [q("about", 2.3e9, "GBP", words)])).toBe(
      "quantities[0].side: the words say below, got none",
    );
    expect(fault(nearly, [q("about", 2.3e9, "GBP", words, { side: "above" })])).toBe(
      "quantities[0].side: the words say below, got above",
    );
    expect(fault(about, [q("about", 2.3e9, "GBP", "about £2.3 billion", { side: "below" })])).toBe(
      "quantities[0].side: the words say none, got below",
    );
  });
});

describe("a range", () => {
  test.each([
    ["between £200 million and £300 million", 2e8, 3e8],
    ["£200 million to £300 million", 2e8, 3e8],
    ["£200-300 million", 2e8, 3e8],
    ["£200–300 million", 2e8, 3e8],
    ["£5-10 million", 5e6, 1e7],
  ])("“%s” is two numbers, and neither alone", (words, low, high) => {
    const sentence = `It gives ${words} to orchards.`;
    for (const value of [low, high]) {
      expect(fault(sentence, [q("exact", value, "GBP", words)])).toBe(
        "quantities[0].bound: the words say between, got exact",
      );
    }
    expect(fault(sentence, [range(low / 1e6, high, "GBP", words)])).toBe(
      `quantities[0].low: the words say ${low}, got ${low / 1e6}`,
    );
    expect(fault(sentence, [range(low, high + 1, "GBP", words)])).toBe(
      `quantities[0].high: the words say ${high}, got ${high + 1}`,
    );
    expect(faultsOf(sentence, [range(low, high, "GBP", words)])).toEqual([]);
  });

  test("has what the words say of either end, and nothing that they do not say", () => {
    const words = "between about 40 and more than 50 ships";
    const ends = { lowEnd: { bound: "about" }, highEnd: { bound: "more than" } };
    const sentence = `It sends ${words} to Porto.`;
    expect(faultsOf(sentence, [range(40, 50, "ships", words, ends)])).toEqual([]);
    expect(fault(sentence, [range(40, 50, "ships", words, { lowEnd: ends.lowEnd })])).toBe(
      "quantities[0].highEnd: the words say more than, got none",
    );
    const nearly = { ...ends, lowEnd: { bound: "about", side: "below" } };
    expect(fault(sentence, [range(40, 50, "ships", words, nearly)])).toBe(
      "quantities[0].lowEnd: the words say about, got about, below",
    );
  });

  test("one of its ends is only a part of what the article says", () => {
    const sentence = "The quay grew from 150 to between 200 and 300 troops.";
    const before = q("exact", 150, "troops", "150", { role: "before" });
    expect(
      fault(sentence, [before, q("exact", 300, "troops", "300", { role: "after" })], DEPLOYMENT),
    ).toBe(
      "quantities[1].words: the article says “between 200 and 300 troops”, of which “300” is a part",
    );
    const after = range(200, 300, "troops", "between 200 and 300", { role: "after" });
    expect(faultsOf(sentence, [before, after], DEPLOYMENT)).toEqual([]);
  });
});

describe("a unit", () => {
  const dairies = "They give $7 million to dairies.";

  test.each(["GBP", "EUR", "bananas", "pounds", "dairies", "ratio", "%"])(
    "of dollars is not “%s”",
    (unit) => {
      expect(fault(dairies, [q("exact", 7e6, unit, "$7 million")])).toBe(
        `quantities[0].unit: the words say USD, got ${unit}`,
      );
    },
  );

  test("a bare dollar is that of some country, and a named one of that alone", () => {
    for (const unit of ["USD", "CAD", "AUD"]) {
      expect(faultsOf(dairies, [q("exact", 7e6, unit, "$7 million")])).toEqual([]);
    }
    expect(fault("They give US$7 million.", [q("exact", 7e6, "CAD", "US$7 million")])).toBe(
      "quantities[0].unit: the words say USD, got CAD",
    );
  });

  test("is a thing that the words count: no other thing of the article", () => {
    const sentence = "Roads get 40 lorries and rail gets wagons.";
    expect(faultsOf(sentence, [q("exact", 40, "lorries", "40")])).toEqual([]);
    for (const unit of ["wagons", "bananas", "GBP", "ratio"]) {
      expect(fault(sentence, [q("exact", 40, unit, "40")])).toBe(
        `quantities[0].unit: the words say lorries, got ${unit}`,
      );
    }
  });

  test("may say more of the thing, or less, in the article's words", () => {
    const sentence = "It sends 14 Challenger 2 tanks and six RAF jets.";
    for (const [tanks, jets] of [
      ["tanks", "jets"],
      ["Challenger 2 tanks", "RAF jets"],
    ] as const) {
      const stated = [q("exact", 14, tanks, "14"), q("exact", 6, jets, "six")];
      expect(faultsOf(sentence, stated, { kind: "equipment" })).toEqual([]);
    }
    const more = [q("exact", 14, "battle tanks", "14"), q("exact", 6, "jets", "six")];
    expect(fault(sentence, more, { kind: "equipment" })).toBe(
      "quantities[0].unit: the words say tanks, got battle tanks",
    );
  });

  test("of a share is the share, with what it is a share of", () => {
    const gdp = "It spends 2.5% of GDP on defence.";
    expect(faultsOf(gdp, [q("exact", 2.5, "% of GDP", "2.5% of GDP")])).toEqual([]);
    for (const unit of ["%", "% of exports", "military aid", "defence", "percentage points"]) {
      expect(fault(gdp, [q("exact", 2.5, unit, "2.5% of GDP")])).toBe(
        `quantities[0].unit: the words say % of GDP, got ${unit}`,
      );
    }
    const lorries = "It sends 40% of its lorries east.";
    expect(faultsOf(lorries, [q("exact", 40, "% of lorries", "40%")])).toEqual([]);
    expect(fault(lorries, [q("exact", 40, "% of GDP", "40%")])).toBe(
      "quantities[0].unit: the words say %, got % of GDP",
    );
  });
});

describe("a value", () => {
  test.each([
    ["£1.2 trillion", 1.2e12, "GBP", 1.2],
    ["1 000 000 euros", 1e6, "EUR", 1],
    ["1.000.000 Euro", 1e6, "EUR", 1],
    ["2.5m euros", 2.5e6, "EUR", 2.5],
    ["EUR 5m", 5e6, "EUR", 5],
    ["€5 mn", 5e6, "EUR", 5],
    ["5 million euros", 5e6, "EUR", 5],
    ["3.5m rounds", 3.5e6, "rounds", 3.5],
    ["half a million rounds", 5e5, "rounds", 0.5],
    ["two and a half million rounds", 2.5e6, "rounds", 2],
    ["a million rounds", 1e6, "rounds", 1],
    ["a dozen lorries", 12, "lorries", 1],
    ["1,600 lorries", 1600, "lorries", 1601],
    ["£500 million", 5e8, "GBP", 500_400_000],
  ])("of “%s” is whole", (words, value, unit, wrong) => {
    const sentence = `It sent ${words} to the quay.`;
    expect(faultsOf(sentence, [q("exact", value, unit, words)])).toEqual([]);
    expect(fault(sentence, [q("exact", wrong, unit, words)])).toBe(
      `quantities[0].value: the words say ${value}, got ${wrong}`,
    );
  });

  test.each([
    ["Half of the quay is dry.", "Half", 0.5],
    ["A quarter of the quay is dry.", "A quarter", 0.25],
    ["½ of the quay is dry.", "½", 0.5],
    ["Two-thirds of the quay is dry.", "Two-thirds", 0.667],
    ["One in four of them is dry.", "One in four", 0.25],
    ["The quay grew tenfold.", "tenfold", 10],
    ["The quay doubled in size.", "doubled", 2],
  ])("in “%s” is a ratio", (sentence, words, value) => {
    expect(faultsOf(sentence, [q("exact", value, "ratio", words)])).toEqual([]);
    expect(fault(sentence, [q("exact", value * 1.1, "ratio", words)])).toMatch(
      /^quantities\[0\]\.value: the words say /,
    );
  });

  test("is not read into words without one, nor left out of words with one", () => {
    const hundreds = "Hundreds of personnel arrived.";
    const words = { unit: "personnel", words: "Hundreds of" };
    expect(faultsOf(hundreds, [{ bound: "words only", ...words }])).toEqual([]);
    expect(fault(hundreds, [{ bound: "at least", value: 200, ...words }])).toBe(
      "quantities[0].bound: the words say words only, got at least",
    );
    const forty = "40 lorries arrived.";
    expect(fault(forty, [{ bound: "words only", unit: "lorries", words: "40" }])).toBe(
      "quantities[0].bound: the words say exact, got words only",
    );
  });

  test("of words with two numbers belongs to neither", () => {
    const sentence = "40 lorries and 30 wagons arrived.";
    expect(fault(sentence, [q("exact", 40, "lorries", "40 lorries and 30")])).toBe(
      "quantities[0].words: “40 lorries and 30” holds 2 numbers; state each",
    );
  });

  test("of words that are no figure cannot be stated", () => {
    for (const [sentence, words] of [
      ["A Type 26 arrived.", "26"],
      ["It opens on 14 June.", "14"],
      ["The G7 met.", "G7"],
    ] as const) {
      expect(fault(sentence, [q("exact", 26, "ships", words)])).toBe(
        `quantities[0].words: “${words}” states no number that can be read`,
      );
    }
  });
});

describe("a period", () => {
  const yearly = "It gives £3 billion a year to orchards.";

  test.each([undefined, "month", "person"])("of a year is not %s", (per) => {
    const over = per === undefined ? {} : { per };
    expect(fault(yearly, [q("exact", 3e9, "GBP", "£3 billion a year", over)])).toBe(
      `quantities[0].per: the words say year, got ${per ?? "none"}`,
    );
    expect(fault(yearly, [q("exact", 3e9, "GBP", "£3 billion", over)])).toBe(
      `quantities[0].per: the words say year, got ${per ?? "none"}`,
    );
  });

  test("is held, and none is added", () => {
    const stated = q("exact", 3e9, "GBP", "£3 billion a year", { per: "year" });
    expect(faultsOf(yearly, [stated])).toEqual([]);
    const once = q("exact", 3e9, "GBP", "£3 billion", { per: "year" });
    expect(fault("It gives £3 billion to orchards.", [once])).toBe(
      "quantities[0].per: the words say none, got year",
    );
  });
});

describe("a role", () => {
  test("“by 300 to 1,200” is a rise and what is reached, and no level before", () => {
    const sentence = "It raises its force by 300 to 1,200 troops.";
    const after = q("exact", 1200, "troops", "1,200", { role: "after" });
    expect(
      fault(sentence, [q("exact", 300, "troops", "300", { role: "before" }), after], DEPLOYMENT),
    ).toBe("quantities[0].role: the words say rise, got before");
    expect(
      faultsOf(sentence, [q("exact", 300, "troops", "300", { role: "rise" }), after], DEPLOYMENT),
    ).toEqual([]);
  });

  test("“from 600 to 400” is a level before and one after, and not turned round", () => {
    const sentence = "The quay fell from 600 to 400 troops.";
    const levels = (first: string, second: string) => [
      q("exact", 600, "troops", "600", { role: first }),
      q("exact", 400, "troops", "400", { role: second }),
    ];
    expect(faultsOf(sentence, levels("before", "after"), DEPLOYMENT)).toEqual([]);
    expect(faultsOf(sentence, levels("after", "before"), DEPLOYMENT)).toEqual([
      "quantities[0].role (said): the words say before, got after",
      "quantities[1].role (said): the words say after, got before",
    ]);
  });

  test("a further amount is no total", () => {
    const sentence = "It gives a further £2 billion to orchards.";
    const words = "a further £2 billion";
    for (const role of [undefined, "total", "after"]) {
      expect(fault(sentence, [q("exact", 2e9, "GBP", words, role ? { role } : {})])).toBe(
        `quantities[0].role: the words say further, got ${role ?? "level"}`,
      );
    }
    expect(faultsOf(sentence, [q("exact", 2e9, "GBP", words, { role: "further" })])).toEqual([]);
  });
});

describe("a status", () => {
  const promise = "It will provide more than £500 million to orchards.";
  const amount = q("more than", 5e8, "GBP", "more than £500 million");

  test.each(["provided", "delivered", "stated as done"])(
    "of a promise is not “%s”, which is drawn as done",
    (status) => {
      expect(faultsOf(promise, [amount], { status })).toEqual([
        `status (said): “will” says it is still to come, and ${status} is drawn as done; quote only what is done, or choose a status such as announced`,
      ]);
    },
  );

  test.each(["announced", "committed", "pledged", "planned"])(
    "of a promise may be “%s”",
    (status) => {
      expect(faultsOf(promise, [amount], { status })).toEqual([]);
    },
  );

  test.each(["plans to", "intends to", "pledges to", "is to", "would"])(
    "“%s” is a promise too",
    (verb) => {
      const sentence = `It ${verb} send 40 lorries.`;
      const stated = [q("exact", 40, "lorries", "40")];
      const status = "delivered";
      expect(faultsOf(sentence, stated, { kind: "equipment", status })).toHaveLength(1);
    },
  );

  test("has to be stated where the kind does not say it", () => {
    expect(faultsOf(promise, [amount], { status: undefined })).toEqual([
      "status (said): expected a status, got nothing",
    ]);
    expect(faultsOf("They spoke of roads.", [], { kind: "topic", status: undefined })).toEqual([]);
  });
});

describe("every kind of claim", () => {
  const fields: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    meeting: {},
    topic: {},
    quotation: { speaker: { name: "Ana", role: "Minister" } },
    aid: {},
    deployment: { place: "the quay", force: "Troops" },
    agreement: { instrument: "Treaty", parties: ["GBR"] },
    support: { supported: ["SWE"] },
    outlook: {},
    background: {},
    equipment: {},
    commitment: {},
    statistic: {},
    correction: {},
  };

  test("is tried here", () => {
    expect(Object.keys(fields).toSorted()).toEqual(kinds.map(({ kind }) => kind).toSorted());
  });

  test.each(Object.entries(fields))(
    "%s cannot pass another number than its words'",
    (kind, over) => {
      const sentence = "Ana saw more than 1,600 troops in Sweden.";
      const wrong = [
        ["exact", 9999, "more than 1,600", "bound: the words say more than, got exact"],
        ["more than", 9999, "more than 1,600", "value: the words say 1600, got 9999"],
        [
          "exact",
          1600,
          "1,600",
          "words: the article says “more than 1,600 troops”, of which “1,600” is a part",
        ],
      ] as const;
      const claim = { kind, status: "announced", ...over };
      // What a correction states is withdrawn.
      const role = kind === "correction" ? { role: "withdrawn" } : {};
      for (const [bound, value, words, what] of wrong) {
        expect(fault(sentence, [q(bound, value, "troops", words, role)], claim)).toBe(
          `quantities[0].${what}`,
        );
      }
      expect(
        faultsOf(sentence, [q("more than", 1600, "troops", "more than 1,600", role)], claim),
      ).toEqual([]);
    },
  );
});
