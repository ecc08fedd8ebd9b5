import { describe, expect, test } from "vitest";
import { parseBriefing } from "../../../../src/model/parse.ts";
import { briefingFiles, type FileChanges } from "../../../fixtures/builders.ts";
import { faults, ID, longer, testRefusals } from "../../../fixtures/faults.ts";

describe("quotes", () => {
  testRefusals([
    {
      says: "a quote in other words than the article's is refused",
      changes: { claims: { "claims[0].quote": "Minister visited Port Alvor" } },
      fault:
        "claims.json:1: claims[0].quote (headline): not in the article, word for word: “Minister visited Port Alvor”",
    },
    {
      says: "a quote that stands twice does not say which place is meant",
      changes: { claims: { "claims[0].quote": "of" } },
      fault:
        "claims.json:1: claims[0].quote (headline): stands 2 times in the article; quote more of it",
    },
    {
      says: "a figure of the article that no quote covers is named",
      changes: { article: longer("\n\nThe guard had 40 boats.") },
      fault: "article.txt:8: paragraph 3: the figure “40 boats” is in no claim",
    },
    {
      says: "a number word that no quote covers is a figure too",
      changes: { article: longer("\n\nThe guard was halved.") },
      fault: "article.txt:8: paragraph 3: the figure “halved” is in no claim",
    },
    {
      says: "a sentence of the article that no quote touches is named",
      changes: { article: longer("\n\nIt rained.") },
      fault: "article.txt:8: paragraph 3: the sentence “It rained.” is in no claim",
    },
    {
      says: "an exception that is not in the article excepts nothing",
      changes: { claims: { notFigures: [{ quote: "first", because: "an ordinal" }] } },
      fault: "claims.json:1: notFigures[0].quote: not in the article",
    },
  ]);

  test("an exception with a reason covers what no claim does", () => {
    const article = longer("\n\nThe guard had 40 boats.");
    const notFigures = [{ quote: "The guard had 40 boats.", because: "not of interest" }];
    expect(faults({ article, claims: { notFigures } })).toEqual([]);
  });

  test("an empty article has none of the quotes, and is said to be empty", () => {
    const found = faults({ article: "" });
    expect(found.filter((fault) => fault.endsWith("the article is empty"))).toHaveLength(4);
  });
});

describe("what is said to be no figure", () => {
  const article = longer("\n\nRoads get 40 lorries. Rail gets 40 wagons and 140 tins.");
  const told = {
    id: "roads",
    kind: "equipment",
    quote: "Roads get 40 lorries. Rail gets 40 wagons and 140 tins.",
    summary: "Roads and rail",
    status: "announced",
  };
  const open = (notFigures: readonly object[], quantities: readonly object[] = []) =>
    faults({ article, claims: { "claims[4]": { ...told, quantities }, notFigures } }).map(
      (fault) => /the figure (“[^”]*”)/.exec(fault)?.[1] ?? fault,
    );

  test("is one place, and which has to be said where the words stand twice", () => {
    expect(open([{ quote: "40", because: "a route" }])).toEqual([
      "“40 wagons”",
      "“140 tins”",
      `${ID}/claims.json:1: notFigures[0].quote: stands 2 times in the article; quote more of it, or say which with "occurrence"`,
    ]);
  });

  test("is the place that is said, and no other", () => {
    expect(open([{ quote: "40", occurrence: 1, because: "a route" }])).toEqual([
      "“40 wagons”",
      "“140 tins”",
    ]);
    expect(open([{ quote: "40", occurrence: 2, because: "a route" }])).toEqual([
      "“40 lorries”",
      "“140 tins”",
    ]);
    expect(open([{ quote: "40 wagons", because: "a route" }])).toEqual([
      "“40 lorries”",
      "“140 tins”",
    ]);
  });

  test("has as many places as the words stand whole", () => {
    expect(open([{ quote: "40", occurrence: 3, because: "a route" }])).toContain(
      `${ID}/claims.json:1: notFigures[0].quote: has no occurrence 3: it stands 2 times`,
    );
    expect(open([{ quote: "0", because: "a nought" }])).toContain(
      `${ID}/claims.json:1: notFigures[0].quote: not in the article, word for word: “0”`,
    );
  });

  test("needs a reason; what else is open is told with it", () => {
    expect(open([{ quote: "40 wagons" }])).toEqual([
      "“40 lorries”",
      "“140 tins”",
      `${ID}/claims.json:1: notFigures[0].because: expected text, got nothing`,
    ]);
  });

  test("is not needed for what a quantity states", () => {
    const quantities = [
      { bound: "exact", value: 40, unit: "lorries", words: "40 lorries" },
      { bound: "exact", value: 40, unit: "wagons", words: "40 wagons" },
      { bound: "exact", value: 140, unit: "tins", words: "140" },
    ];
    expect(open([], quantities)).toEqual([]);
  });
});

describe("a quote that stands twice", () => {
  const article = longer("\n\nRoads: £5 million.\n\nRoads: £5 million.");
  const twice = (...occurrences: readonly (number | undefined)[]): FileChanges => ({
    article,
    claims: Object.fromEntries(
      occurrences.map((occurrence, index) => [
        `claims[${4 + index}]`,
        {
          id: `roads-${index}`,
          kind: "aid",
          quote: "Roads: £5 million.",
          ...(occurrence === undefined ? {} : { occurrence }),
          summary: "Roads",
          status: "announced",
          quantities: [{ bound: "exact", value: 5e6, unit: "GBP", words: "£5 million" }],
        },
      ]),
    ),
  });

  test("is told apart by which it is, each with its own numbers", () => {
    expect(faults(twice(1, 2))).toEqual([]);
    const { claims } = parseBriefing(ID, briefingFiles(twice(1, 2)));
    expect(claims.slice(4).map(({ span }) => span.paragraph)).toEqual([3, 4]);
  });

  test("leaves the other place open", () => {
    expect(faults(twice(2))).toEqual([
      expect.stringContaining("article.txt:8: paragraph 3: the figure “£5 million” is in no claim"),
      expect.stringContaining("article.txt:8: paragraph 3: the sentence “Roads:” is in no claim"),
      expect.stringContaining("article.txt:8: paragraph 3: the sentence “£5 million.” is in no"),
    ]);
  });

  test("has to say which", () => {
    expect(faults(twice(undefined, 2))).toContainEqual(
      `${ID}/claims.json:1: claims[4].quote (roads-0): stands 2 times in the article; quote more of it, or say which with "occurrence"`,
    );
    expect(faults(twice(1, 3))).toContainEqual(
      `${ID}/claims.json:1: claims[5].quote (roads-1): has no occurrence 3: it stands 2 times`,
    );
  });
});
