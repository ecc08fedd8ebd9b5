import { describe, expect, test } from "vitest";
import type { FileChanges } from "../../../fixtures/builders.ts";
import { faults, ID } from "../../../fixtures/faults.ts";
import { type ClaimFields, faultsOf, q, range, saying } from "../../../fixtures/said.ts";

describe("an editor's own sentences", () => {
  const bare = "Aid of £750 million";
  const places: readonly (readonly [string, FileChanges, string])[] = [
    ["title", { claims: { title: bare } }, "claims.json:1: title"],
    ["standfirst", { claims: { standfirst: bare } }, "claims.json:1: standfirst"],
    [
      "summary",
      { claims: { "claims[1].summary": bare } },
      "claims.json:1: claims[1].summary (aid-total)",
    ],
    [
      "figure's lead",
      { claims: { "claims[1].figure.lead": bare } },
      "claims.json:1: claims[1].figure.lead (aid-total)",
    ],
    [
      "figure's label",
      { claims: { "claims[1].figure.label": bare } },
      "claims.json:1: claims[1].figure.label (aid-total)",
    ],
    [
      "figure's short label",
      { claims: { "claims[1].figure.short": bare } },
      "claims.json:1: claims[1].figure.short (aid-total)",
    ],
    [
      "caveat",
      { claims: { "claims[0].caveats": ["Read with care.", bare] } },
      "claims.json:1: claims[0].caveats[1] (headline)",
    ],
    [
      "line of what is not said",
      { claims: { "claims[0].doesNotSay": [bare] } },
      "claims.json:1: claims[0].doesNotSay[0] (headline)",
    ],
    [
      "term's meaning",
      { claims: { terms: [{ term: "Aid", meaning: bare }] } },
      "claims.json:1: terms[0].meaning",
    ],
    [
      "headline",
      { claims: { "messages.aid.headline": bare } },
      "claims.json:1: messages.aid.headline",
    ],
    [
      "subtitle",
      { claims: { "messages.aid.subtitle": bare } },
      "claims.json:1: messages.aid.subtitle",
    ],
    [
      "fact's statement",
      { context: { "facts[0].statement": bare } },
      "context.json:1: facts[0].statement (aid-press)",
    ],
    ["speaker note", { notes: `## aid\n\n- ${bare}\n` }, "notes.md:3"],
  ];
  test.each(places)("a bounded number stands bare in no %s", (_, changes, place) => {
    expect(faults(changes)).toEqual([
      `${ID}/${place}: “£750 million” is not what is stated: more than £750 million, in “${bare}”`,
    ]);
  });

  test("with its qualifier, a bounded number may stand anywhere", () => {
    const whole = "Aid of more than £750 million";
    const claims = { "claims[1].summary": whole, "messages.aid.headline": whole };
    expect(faults({ claims, notes: `## aid\n\n${whole}\n` })).toEqual([]);
  });

  test("an exact number may stand bare", () => {
    expect(faults({ claims: { "claims[3].summary": "The guard grew from 4" } })).toEqual([]);
  });
});

describe("both ways", () => {
  const sentence = "It gave £500 million to orchards in 2022.";
  const stated = [q("exact", 5e8, "GBP", "£500 million")];
  const prose = (summary: string, over: ClaimFields = {}) =>
    faultsOf(sentence, stated, { summary, ...over });

  test.each([
    ["£900 million to 12 countries", ["£900 million", "12 countries"]],
    ["Aid ninefold to £9 billion", ["ninefold", "£9 billion"]],
    ["Half of the orchards", ["Half"]],
    ["US$500 million for orchards", ["US$500 million"]],
    ["£500 for orchards", ["£500"]],
    ["£500.4 million for orchards", ["£500.4 million"]],
    ["500 million orchards", ["500 million orchards"]],
    ["2.5% of GDP", ["2.5% of GDP"]],
  ])("“%s” says numbers that nothing states", (summary, words) => {
    expect(prose(summary)).toEqual(
      words.map(
        (said) => `summary (said): “${said}” is no number of a claim or fact, in “${summary}”`,
      ),
    );
  });

  test.each([
    ["More than £500 million", "More than £500 million"],
    ["About £500 million", "About £500 million"],
    ["Nearly £500 million", "Nearly £500 million"],
    ["£500 million or more", "£500 million or more"],
    ["£500 million a year", "£500 million a year"],
    ["Up to £500 million", "Up to £500 million"],
  ])("“%s” says more than is stated, or less", (summary, words) => {
    expect(prose(summary)).toEqual([
      `summary (said): “${words}” is not what is stated: £500 million, in “${summary}”`,
    ]);
  });

  test.each([
    "£500 million to orchards",
    "500m pounds to orchards",
    "One gift to orchards: £500 million in 2022",
  ])("“%s” says what is stated", (summary) => {
    expect(prose(summary)).toEqual([]);
  });

  test("headlines, subtitles, labels, names and notes are held to it as well", () => {
    const headline = "Aid grows ninefold to £9 billion";
    const messages = { aid: { headline, subtitle: "12 countries" } };
    const figure = { label: "tanks by 2027", short: "9 tanks", lead: "all 7" };
    const found = faults({
      ...saying(sentence, stated, { figure }, { messages }),
      notes: "## aid\n\nSay £9 billion.\n",
    });
    expect(found.map((fault) => fault.replace(/^.*?:\d+: /, ""))).toEqual([
      `messages.aid.headline: “ninefold” is no number of a claim or fact, in “${headline}”`,
      `messages.aid.headline: “£9 billion” is no number of a claim or fact, in “${headline}”`,
      "messages.aid.subtitle: “12 countries” is no number of a claim or fact, in “12 countries”",
      "claims[1].figure.lead (said): “7” is no number of a claim or fact, in “all 7”",
      "claims[1].figure.label (said): “2027” is in neither the article nor a fact, in “tanks by 2027”",
      "claims[1].figure.short (said): “9 tanks” is no number of a claim or fact, in “9 tanks”",
      "“£9 billion” is no number of a claim or fact, in “Say £9 billion.”",
    ]);
  });

  test("the names of instruments, places, forces and bars are the editor's words too", () => {
    const treaty = { kind: "agreement", instrument: "Treaty of 12 ports", parties: ["GBR"] };
    expect(faultsOf(sentence, stated, treaty)).toEqual([
      "instrument (said): “12 ports” is no number of a claim or fact, in “Treaty of 12 ports”",
    ]);
    const about = [{ ...stated[0], about: "12 orchards" }];
    expect(faultsOf(sentence, about)).toEqual([
      "quantities[0].about (said): “12 orchards” is no number of a claim or fact, in “12 orchards”",
    ]);
  });

  test("what the article does not say needs no source, but no number of it loses its bound", () => {
    const open = "It gave more than £500 million to orchards.";
    const bounded = [q("more than", 5e8, "GBP", "more than £500 million")];
    const silent = (line: string) => faultsOf(open, bounded, { doesNotSay: [line] });
    expect(silent("Whether 12 countries got any by 2027.")).toEqual([]);
    expect(silent("How £500 million was spent.")).toEqual([
      "doesNotSay[0] (said): “£500 million” is not what is stated: more than £500 million, in “How £500 million was spent.”",
    ]);
  });
});

describe("what a number counts", () => {
  const sentence = "More than 30 ships came with £30 million. Talks end on 30 June.";
  const stated = [
    q("more than", 30, "ships", "More than 30"),
    q("exact", 3e7, "GBP", "£30 million"),
  ];
  const prose = (summary: string) => faultsOf(sentence, stated, { summary });

  test("keeps what is said of the ends of a range", () => {
    const words = "more than 40 to 50 ships";
    const over = { bound: "more than" };
    const both = range(40, 50, "ships", words, { lowEnd: over, highEnd: over });
    const said = (summary: string) => faultsOf(`It sends ${words} to Porto.`, [both], { summary });
    expect(said("More than 40 to 50 ships for Porto")).toEqual([]);
    expect(said("Between 40 and 50 ships for Porto")).toEqual([
      "summary (said): “Between 40 and 50 ships” is not what is stated: more than 40 to 50 ships, in “Between 40 and 50 ships for Porto”",
    ]);
  });

  test("tells a date, an amount and a count of one numeral apart", () => {
    expect(prose("Talks end on 30 June")).toEqual([]);
    expect(prose("£30 million came")).toEqual([]);
    expect(prose("More than 30 ships came")).toEqual([]);
    expect(prose("30 ships came")).toEqual([
      "summary (said): “30 ships” is not what is stated: more than 30 ships, in “30 ships came”",
    ]);
  });

  test("is not another thing", () => {
    expect(prose("More than 30 tanks came")).toEqual([
      "summary (said): “More than 30 tanks” is no number of a claim or fact; the nearest is more than 30 ships, in “More than 30 tanks came”",
    ]);
  });

  test("a date is said by all its words, not by its numeral", () => {
    for (const day of ["30 July", "3 June", "30 June 2025", "June 2030"]) {
      expect(prose(`Talks end on ${day}`)).toEqual([
        `summary (said): “${day}” is in neither the article nor a fact, in “Talks end on ${day}”`,
      ]);
    }
    expect(prose("Talks end on June 30")).toEqual([]);
    expect(prose("Talks end on 30 Jun")).toEqual([]);
  });

  test("a fact's day may be said, in whatever order", () => {
    const claims = { "claims[1].caveats": ["The Gazette had it on 16 June 2022."] };
    expect(faults({ claims })).toEqual([]);
  });
});

describe("numbers that follow from what is stated", () => {
  const sentence = "The quay grew from 800 to more than 1,600 troops.";
  const levels = [
    q("exact", 800, "troops", "800", { role: "before" }),
    q("more than", 1600, "troops", "more than 1,600", { role: "after" }),
  ];
  const deployment = { kind: "deployment", place: "the quay", force: "Troops" };
  const prose = (summary: string) => faultsOf(sentence, levels, { ...deployment, summary });

  test("a rise and a factor may be said, with the bounds that they have", () => {
    expect(prose("A rise of more than 800 troops, to more than twice as many")).toEqual([]);
    expect(prose("Troops doubled")).toEqual([
      "summary (said): “doubled” is not what is stated: more than 2, in “Troops doubled”",
    ]);
  });

  test("parties may be counted", () => {
    const signed = "It signed with NATO and the EU.";
    const treaty = { kind: "agreement", instrument: "Treaty", parties: ["GBR", "NATO", "EU"] };
    const counted = (summary: string) => faultsOf(signed, [], { ...treaty, summary });
    const lead = { "article.lead": "GBR" };
    expect(
      faults(saying(signed, [], { ...treaty, summary: "Signed with two partners" }, lead)),
    ).toEqual([]);
    expect(counted("Signed by three parties")).toEqual([]);
    expect(counted("Signed by four parties")).toHaveLength(1);
  });
});

describe("the editor's own figures", () => {
  const sentence = "It gave £500 million to 30 states.";
  const stated = [q("exact", 5e8, "GBP", "£500 million"), q("exact", 30, "states", "30")];
  const claim = { summary: "There are 29 others, and £17 million each, until 2027" };

  test("may be said where they are listed with a reason", () => {
    const ownFigures = [
      { words: "29 others", because: "30 less the UK" },
      { words: "£17 million each", because: "worked out here" },
      { words: "until 2027", because: "the editor's guess" },
    ];
    expect(faults(saying(sentence, stated, claim, { ownFigures }))).toEqual([]);
    expect(faultsOf(sentence, stated, claim)).toHaveLength(3);
  });

  test("cover the words that they list, and no others", () => {
    const ownFigures = [{ words: "29 others", because: "30 less the UK" }];
    const found = faults(saying(sentence, stated, claim, { ownFigures }));
    expect(found).toEqual([
      expect.stringContaining("“£17 million” is no number of a claim or fact"),
      expect.stringContaining("“2027” is in neither the article nor a fact"),
    ]);
  });

  test("need a reason", () => {
    const ownFigures = [{ words: "29 others" }];
    expect(faults(saying(sentence, stated, {}, { ownFigures }))).toEqual([
      expect.stringContaining("ownFigures[0].because: expected text, got nothing"),
    ]);
  });
});
