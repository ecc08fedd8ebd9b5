import { describe, expect, test } from "vitest";
import type { Briefing } from "../../../src/model/briefing.ts";
import { parseBriefing, parseIndex } from "../../../src/model/parse.ts";
import {
  briefingFiles,
  type FileChanges,
  lisbonBriefing,
  shippedBriefing,
} from "../../fixtures/builders.ts";
import { ID } from "../../fixtures/faults.ts";

describe("a briefing without faults", () => {
  test("every quote has the span where it stands", () => {
    const { article, claims } = parsed();
    expect(claims).toHaveLength(4);
    for (const { span, quote } of claims) {
      expect(article.paragraphs[span.paragraph]?.slice(span.start, span.end)).toBe(quote);
    }
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
      amount: { bound: "up to", value: 40_000_000, unit: "EUR" },
    });
  });
});

describe("speaker notes", () => {
  test("each heading is a panel, each list item or paragraph a note", () => {
    const notes =
      "# Notes\n\nFor Tuesday.\n\n## aid\n\n- Say it slowly.\n* Then pause.\n\n## meeting\nGreet.\n";
    expect(parsed({ notes }).notes).toEqual({
      aid: ["Say it slowly.", "Then pause."],
      meeting: ["Greet."],
    });
  });

  test("a heading without notes has none", () => {
    expect(parsed({ notes: "## aid\r\n\r\n" }).notes).toEqual({ aid: [] });
  });
});

describe("the index", () => {
  test("it lists briefings in order, the first being at the root address", () => {
    const source = JSON.stringify({ version: 1, briefings: ["second", "first-2022"] });
    expect(parseIndex(source)).toEqual(["second", "first-2022"]);
  });

  test("an index without briefings is refused", () => {
    expect(() => parseIndex('{ "version": 1, "briefings": [] }')).toThrow(
      "index.json: briefings: expected at least one briefing, got 0",
    );
  });

  test("a web page in place of the index raises doubt about the address", () => {
    expect(() => parseIndex("<html>")).toThrow("index.json: expected JSON, got a web page");
  });
});

function parsed(changes: FileChanges = {}): Briefing {
  return parseBriefing(ID, briefingFiles(changes));
}
