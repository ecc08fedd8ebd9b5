import { describe, expect, test } from "vitest";
import { faults, longer, testRefusals } from "../../fixtures/faults.ts";

describe("quotes", () => {
  testRefusals([
    {
      says: "a quote in other words than the article's is refused",
      changes: { claims: { "claims[0].quote": "Minister visited Port Alvor" } },
      fault:
        "claims.json: claims[0].quote (headline): not in the article, word for word: “Minister visited Port Alvor”",
    },
    {
      says: "a quote that stands twice does not say which place is meant",
      changes: { claims: { "claims[0].quote": "of" } },
      fault:
        "claims.json: claims[0].quote (headline): stands 2 times in the article; quote more of it",
    },
    {
      says: "a figure of the article that no quote covers is named",
      changes: { article: longer("\n\nThe guard had 40 boats.") },
      fault: "article.txt: paragraph 3: the figure “40” is in no claim",
    },
    {
      says: "a number word that no quote covers is a figure too",
      changes: { article: longer("\n\nThe guard was halved.") },
      fault: "article.txt: paragraph 3: the figure “halved” is in no claim",
    },
    {
      says: "a sentence of the article that no quote touches is named",
      changes: { article: longer("\n\nIt rained.") },
      fault: "article.txt: paragraph 3: the sentence “It rained.” is in no claim",
    },
    {
      says: "an exception that is not in the article excepts nothing",
      changes: { claims: { notFigures: [{ quote: "first", because: "an ordinal" }] } },
      fault: "claims.json: notFigures[0].quote: not in the article",
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
