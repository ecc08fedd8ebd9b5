import { describe, expect, test } from "vitest";
import type { Briefing } from "../../../src/model/briefing.ts";
import { parseBriefing, parseIndex } from "../../../src/model/parse.ts";
import {
  briefingFiles,
  type FileChanges,
  lisbonBriefing,
  shippedBriefing,
} from "../../fixtures/builders.ts";
import { faults, ID, longer } from "../../fixtures/faults.ts";

describe("a briefing without faults", () => {
  test("a claim names each country that its words, place or bars name, listed or not", () => {
    const quote = "There, 40 Canadian crews joined 30 others.";
    const crews = (value: number, words: string, about: string) => {
      return { bound: "exact", value, unit: "crews", words, about };
    };
    const told = {
      ...{ id: "crews", kind: "deployment", quote, summary: "Crews joined", status: "reported" },
      ...{ place: "Tapa in Estonia", force: "Crews" },
      quantities: [crews(40, "40 Canadian crews", "CAN"), crews(30, "30 others", "Latvian crews")],
    };
    const article = longer(`\nTapa is in Estonia, where Latvian crews are. ${quote}\n`);
    const where = { id: "tapa", kind: "background", status: "reported", summary: "Where Tapa is" };
    const tapa = { ...where, quote: "Tapa is in Estonia, where Latvian crews are." };
    const { claims } = parsed({ article, claims: { "claims[4]": told, "claims[5]": tapa } });
    expect(claims[4]?.countries.toSorted()).toEqual(["CAN", "EST", "LVA"]);
    expect(claims[5]?.countries).toEqual(["EST", "LVA"]);
  });

  test("every quote has the span where it stands", () => {
    const { article, claims } = parsed();
    expect(claims).toHaveLength(4);
    for (const { span, quote } of claims) {
      expect(article.paragraphs[span.paragraph]?.slice(span.start, span.end)).toBe(quote);
    }
  });

  test("an editor's label of a figure still says of what is not done that it is not", () => {
    const labelsOf = (status: string, figure: { label?: string; short?: string }) => {
      const { claims } = parsed({
        claims: { "claims[1].status": status, "claims[1].figure": figure },
      });
      const { label, short } = claims[1]?.figure ?? {};
      return [label, short];
    };
    const principle = "agreed in principle";
    expect(labelsOf(principle, { label: "military aid", short: "aid" })).toEqual([
      "military aid, agreed in principle",
      "aid, agreed in principle",
    ]);
    expect(labelsOf("announced", { label: "announced aid" })).toEqual([
      "announced aid",
      "announced aid",
    ]);
    expect(labelsOf("provided", { label: "military aid" })).toEqual([
      "military aid",
      "military aid",
    ]);
    const [summary] = labelsOf("announced", {});
    expect(summary).not.toContain(", announced");
  });

  test("what its files leave out is filled with nothing", () => {
    const [headline] = parsed().claims;
    expect(headline).toEqual({
      id: "headline",
      kind: "background",
      quote: "Minister visits Port Alvor",
      span: { paragraph: 0, start: 0, end: 26 },
      summary: "A minister visits a port",
      status: "reported",
      asOf: null,
      countries: [],
      caveats: [],
      doesNotSay: [],
      quantities: [],
      figure: null,
    });
    expect(parsed().terms).toEqual([]);
    expect(parsed().notes).toEqual({});
  });

  test("it carries its folder's name, and nothing that only editors need", () => {
    const briefing = parsed({ claims: { $schema: "../claims.schema.json" } });
    expect(briefing.id).toBe(ID);
    expect(Object.keys(briefing)).not.toContain("$schema");
    expect(Object.keys(briefing)).not.toContain("notFigures");
    expect(Object.keys(briefing)).not.toContain("version");
  });

  test("it survives JSON, in which a prerendered page carries it", () => {
    for (const briefing of [parsed(), shippedBriefing(), lisbonBriefing()]) {
      expect(JSON.parse(JSON.stringify(briefing))).toEqual(briefing);
    }
  });

  test("a quote may keep the article's markdown, and is shown without it", () => {
    const article = briefingFiles().article.replace("£750 million", "[£750 million](#)");
    expect(parsed({ article }).claims[1]?.quote).toContain("more than £750 million of aid");
    const quote = "The minister has provided more than [£750 million](#) of aid so far";
    const marked = parsed({ article, claims: { "claims[1].quote": quote } });
    expect(marked.claims[1]?.quote).toContain("more than £750 million of aid");
  });

  test("a second briefing needs no deployments and no agreements", () => {
    const kinds = new Set(lisbonBriefing().claims.map(({ kind }) => kind));
    expect(kinds.has("deployment") || kinds.has("agreement")).toBe(false);
    expect(lisbonBriefing().claims.find(({ id }) => id === "sea-walls")).toMatchObject({
      quantities: [{ bound: "up to", value: 40_000_000, unit: "EUR", words: "up to €40 million" }],
    });
  });
});

describe("the index", () => {
  test("it lists briefings in order, the first being at the root address", () => {
    const source = JSON.stringify({ version: 1, briefings: ["second", "first-2022"] });
    expect(parseIndex(source)).toEqual(["second", "first-2022"]);
  });

  test("an index without briefings is refused", () => {
    expect(() => parseIndex('{ "version": 1, "briefings": [] }')).toThrow(
      "briefings/index.json:1: briefings: expected at least one briefing, got an empty list",
    );
  });

  test("a web page in place of the index raises doubt about the address", () => {
    expect(() => parseIndex("<html>")).toThrow(
      "briefings/index.json:1: expected JSON, got a web page",
    );
  });
});

describe("files that are not what they should be", () => {
  test("JSON that breaks off is named, with what it breaks off in", () => {
    const claims = briefingFiles().claims.slice(0, 100);
    expect(faults({ claims })).toEqual([
      `${ID}/claims.json:1: it breaks off inside standfirst: the { of line 1 is not closed`,
    ]);
  });

  test("an empty file is no JSON; only the context may be left out", () => {
    expect(faults({ claims: "" })).toEqual([`${ID}/claims.json:1: the file is empty`]);
    expect(faults({ context: "", claims: { timeLine: [] } })).toEqual([]);
  });

  test("a web page in place of JSON raises doubt about the address", () => {
    expect(faults({ claims: "\n<!doctype html><title>Not found</title>" })).toEqual([
      `${ID}/claims.json:1: expected JSON, got a web page; is the address right?`,
    ]);
  });

  test("faults of both files come at once", () => {
    expect(faults({ claims: "{", context: { facts: "none" } })).toEqual([
      `${ID}/claims.json:1: it breaks off: the { of line 1 is not closed`,
      `${ID}/context.json:1: facts: expected a list, got "none"`,
    ]);
  });

  test("a sentence in no claim is told beside claims and a context that cannot be read", () => {
    const article = longer("\nTen ships sail.\n");
    const wrong = { "claims[1].sumary": "Aid", "claims[2].quantities": "thousands" };
    expect(faults({ article, claims: wrong, context: "{" })).toEqual([
      expect.stringContaining("article.txt:7: paragraph 3: the figure “Ten ships” is in no claim"),
      expect.stringContaining("article.txt:7: paragraph 3: the sentence “Ten ships sail.”"),
      expect.stringContaining("claims[1].sumary (aid-total): the key `sumary` is not known"),
      expect.stringContaining("claims[2].quantities (aid-tents): expected a list"),
      expect.stringContaining("context.json:1: it breaks off"),
    ]);
  });

  test("no sentence is said to be in no claim while it may be in one that cannot be read", () => {
    const misspelt = { "claims[3].qoute": "The guard", "claims[3].quote": undefined };
    for (const claims of [misspelt, { notFigure: [] }]) {
      const found = faults({ article: longer("\nTen ships sail.\n"), claims });
      expect(found.filter((fault) => fault.includes("article.txt"))).toEqual([]);
    }
  });

  test("another version of the form is refused, saying which one is read", () => {
    expect(faults({ claims: { version: 1 }, context: { version: undefined } })).toEqual([
      `${ID}/claims.json:1: version: this file has form 1; this program reads form 2: see docs/form-2.md for how to move`,
      `${ID}/context.json:1: version: expected 2, got nothing`,
    ]);
  });
});

function parsed(changes: FileChanges = {}): Briefing {
  return parseBriefing(ID, briefingFiles(changes));
}
