import { describe, expect, test } from "vitest";
import { claimSource, factSource } from "../../../src/model/source.ts";
import { briefing, fact, topicClaim } from "../../fixtures/builders.ts";

describe("sources", () => {
  test("a claim's source is its words and their paragraph", () => {
    const [claim] = briefing({ claims: [topicClaim()] }).claims;
    expect(claim && claimSource(claim)).toEqual({
      kind: "claim",
      id: "topic",
      paragraph: 1,
      quote: "They spoke about deterrence.",
    });
  });

  test("a fact's source is its publisher, date and address", () => {
    expect(factSource(fact())).toEqual({
      kind: "fact",
      id: "fact",
      publisher: "The Gazette",
      dated: "16 June 2022",
      address: "https://example.org/gazette",
    });
  });
});
