import { describe, expect, test } from "vitest";
import { readSource } from "../../../src/author/intake/intake.ts";
import { mend } from "../../../src/author/mend.ts";
import { cutShort } from "../../../src/author/propose/cut-short.ts";
import { messagesOf } from "../../../src/author/propose/headlines.ts";
import { summaryOf } from "../../../src/author/propose/summary.ts";
import { startWork } from "../../../src/author/start.ts";
import type { Candidate } from "../../../src/author/work.ts";

describe("a proposed summary", () => {
  test.each([
    ["“It rains a lot.", "It rains a lot"],
    ["“It rains a lot.”", "It rains a lot"],
    ["and “hundreds of” orchards are open.”", "And “hundreds of” orchards are open"],
    ["‘I was busy’ is a reason.”", "‘I was busy’ is a reason"],
    ["Ada Lorne said: “It rains.”", "Ada Lorne said: “It rains.”"],
    [
      `${"It rains here. ".repeat(9)}Lorne said: “We may go on, and stay.”`,
      /Lorne said: “We may go on”$/,
    ],
    ["(a) £3bn for munitions;", "£3bn for munitions"],
    ["2. Figures are rounded.[1]", "Figures are rounded"],
    ["5.5 million people", "5.5 million people"],
  ])("of %j has no mark that stands alone, and none of the page's order", (words, summary) => {
    expect(summaryOf(words)).toEqual(
      typeof summary === "string" ? summary : expect.stringMatching(summary),
    );
  });
});

test("what is below zero is proposed with its sign, and as a statistic rather than as aid", () => {
  const said = (sentence: string) => {
    const { candidates } = startWork(readSource(`# A report\n\n${sentence}\n`));
    return candidates.map(({ claim }) => claim).at(-1);
  };
  const aid = "The United Kingdom gave £5 million of aid to Ukraine after a refund.";
  expect(said(aid)?.kind).toBe("aid");
  expect(said(aid.replace("£5", "−£5"))).toMatchObject({
    kind: "statistic",
    quantities: [{ bound: "exact", value: -5e6, unit: "GBP", words: "−£5 million" }],
  });
  expect(said("Temperatures fell to between -5 and -10 °C.")?.quantities).toMatchObject([
    { bound: "between", low: -10, high: -5, words: "between -5 and -10" },
  ]);
});

test.each([
  [
    "The minister announced £5 million in food and nutrition assistance for the year",
    "The minister announced £5 million in food and nutrition …",
  ],
  [
    "The minister gave all of the five million pounds to Kenya and Uganda last year",
    "The minister gave all of the five million pounds to Kenya …",
  ],
  [
    "The ministers met in the capital yesterday and spoke about rain until the night",
    "The ministers met in the capital yesterday",
  ],
])("of %j no part is cut out of what belongs together", (words, short) => {
  expect(cutShort(words, 57)).toBe(short);
});

test.each([
  [
    "The minister signed an agreement on the harbours with France, Germany, Spain, Italy and Greece",
    "The minister signed an agreement on the harbours with …",
  ],
  [
    "He spoke about rain, roads, schools, hospitals and the price of tea with everyone who was there",
    "He spoke about rain, roads, schools, hospitals and the …",
  ],
])("no list is cut so that its first things seem to be all: %j", (words, short) => {
  expect(cutShort(words, 57)).toBe(short);
});

test.each([
  ["The UK has so far provided more than £750 million of military aid to Ukraine.", false],
  ["The UK announced £750 million of military aid to Ukraine.", false],
  [
    "The UK has so far provided more than £750 million of military aid to Ukraine, and recently announced rocket systems.",
    true,
  ],
])(
  "a status for what was done and what is to come at once is to be looked at: %j",
  (said, unsure) => {
    const { candidates } = startWork(readSource(`Help for Ukraine\n\n${said}`));
    expect(candidates.at(-1)).toMatchObject({ claim: { kind: "aid" }, unsure });
  },
);

describe("what is proposed of a briefing's own", () => {
  const of = (text: string) => startWork(readSource(`Orchards\n\n${text}`));

  test("stands in speech only where nothing else is said, and then with whose it is", () => {
    const speech = "Minister Ada Lorne said: “We have opened 40 orchards.”";
    const alone = messagesOf(of(speech).candidates).meeting;
    expect(alone?.headline).toBe("Ada Lorne: “We have opened 40 orchards”");
    const cut = `“With the treaty our rescue teams lose no time at any border of the two,” Minister Lorne said. ${speech}`;
    expect(messagesOf(of(cut).candidates).meeting?.headline).not.toMatch(/“‘|^“/);
    const both = messagesOf(of(`Ministers met in Nairobi today. ${speech}`).candidates).meeting;
    expect(both?.headline).toBe("Ministers met in Nairobi today");
  });

  test("has the next of its sentences in place of one that no headline may say", () => {
    const work = of("The UK gave £5 million of aid to Kenya.");
    const wrong = { headline: "£7 million", subtitle: "In short" };
    const { own } = mend({ ...work, own: { ...work.own, messages: { aid: wrong } } });
    expect(own.messages.aid?.headline).toBe("The UK gave £5 million of aid to Kenya");
  });

  test("loses all numbers that are refused, and none of those that hold", () => {
    const work = of("The UK gave £5 million, £7 million and £9 million of aid to Kenya.");
    const candidates = work.candidates.map((candidate) => {
      const { claim } = candidate;
      const quantities = claim.quantities.map((one, index) =>
        index < 2 && "value" in one ? { ...one, value: one.value + 1 } : one,
      );
      return { ...candidate, claim: { ...claim, quantities } };
    });
    const told = (all: readonly Candidate[]) =>
      all.flatMap(({ claim }) =>
        claim.quantities.flatMap((one) => ("value" in one ? [one.value] : [])),
      );
    expect(told(candidates)).toEqual([5_000_001, 7_000_001, 9_000_000]);
    expect(told(mend({ ...work, candidates }).candidates)).toEqual([9_000_000]);
  });

  test("shows a number once in large type, and gives what comes again no place in time", () => {
    const { own, candidates } = of(
      "The UK gave £5 million of aid to Kenya last year. The aid to Kenya came to £5 million. " +
        "Every week the UK gives £2 million of aid to Kenya.",
    );
    const figures = own.keyFigures.map(
      (id) => candidates.find(({ claim }) => claim.id === id)?.claim.quantities[0]?.words,
    );
    expect(figures).toEqual(["£5 million", "£2 million"]);
    expect(own.timeLine.map(({ words }) => words)).toEqual(["last year"]);
  });
});

describe("proposed aid", () => {
  const proposed = (sentence: string) => {
    const { candidates } = startWork(readSource(`# A report\n\nAid\n\n${sentence}\n`));
    const last = candidates.at(-1);
    if (last?.claim.kind !== "aid") throw new Error(`${last?.claim.kind}, not aid`);
    const { status, donor, recipients } = last.claim;
    return { status, donor, recipients, unsure: last.unsure };
  };

  test.each([
    "Vietnam is considering a loan of $200 million from Germany.",
    "Vietnam is in talks with Germany on a grant of $200 million.",
    "No decision has been taken on a grant of $200 million to Vietnam.",
    "Germany has not yet decided on aid of $200 million to Vietnam.",
    "Vietnam called for $200 million of aid.",
  ])("that nobody has decided is discussed, and nobody’s: %s", (sentence) => {
    expect(proposed(sentence)).toMatchObject({ status: "discussed", recipients: [] });
    expect(proposed(sentence).donor).toBeUndefined();
  });

  test("that somebody asked for and another promises is promised, and a matter to look at", () => {
    const told = "The United Kingdom will give £5 million to Mali, which Mali had asked for.";
    expect(proposed(told)).toMatchObject({ status: "announced", donor: "GBR", unsure: true });
  });

  test.each([
    "Kenya received a grant of €5 million from Germany.",
    "Kenya has borrowed €5 million from Germany.",
  ])("comes from whom it is borrowed: %s", (sentence) => {
    expect(proposed(sentence)).toMatchObject({ donor: "DEU", recipients: ["KEN"] });
  });
});

test.each([
  ["The UK recently announced £5 million for Mali.", "recently announced"],
  ["The UK reaffirmed support for their recently announced membership applications.", undefined],
  ["The UK gave £5 million to Mali for the recently opened road.", undefined],
  [
    "Following the recently signed deal, France gave £5 million.",
    "Following the recently signed deal",
  ],
])("words of time that describe a thing do not say when it was said: %s", (sentence, asOf) => {
  const { candidates } = startWork(readSource(`# A report\n\n${sentence}\n`));
  expect(candidates.at(-1)?.claim.asOf).toBe(asOf);
});

describe("a sentence of the article’s text", () => {
  const last = (text: string) => startWork(readSource(`# A report\n\n${text}\n`)).candidates.at(-1);

  test("that looks like a notice is still to be decided if it has a figure", () => {
    const figured = last("The ministry sent 10 ships.\n\nContact the 1,200 farmers who lost land.");
    expect(figured).toMatchObject({ state: "open", unsure: true });
    const plain = last("The ministry sent 10 ships.\n\nContact the press office.");
    expect(plain).toMatchObject({ state: "dismissed" });
    const corrected = last(
      "The ministry sent 10 ships.\n\nAn earlier version of this release said 12 ships.",
    );
    expect(corrected).toMatchObject({ state: "open", unsure: false });
  });

  test("has an id that says no bound without its number", () => {
    const told = last("The Netherlands sent no more than 10 ships.");
    expect(told?.claim.id).not.toMatch(/more|than/);
  });
});
