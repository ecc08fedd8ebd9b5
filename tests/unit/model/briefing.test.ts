import { describe, expect, test } from "vitest";
import { claimsOf, factsAbout } from "../../../src/model/briefing.ts";
import { locate, readArticle } from "../../../src/model/evidence.ts";
import {
  aidClaim,
  briefing,
  deploymentClaim,
  exactly,
  fact,
  topicClaim,
} from "../../fixtures/builders.ts";

describe("asking a briefing", () => {
  test("claims of one kind come in the briefing's order", () => {
    const claims = [
      topicClaim({ id: "one" }),
      aidClaim(),
      topicClaim({ id: "two", quote: "They spoke about posture." }),
    ];
    expect(claimsOf(briefing({ claims }), "topic").map(({ id }) => id)).toEqual(["one", "two"]);
    expect(claimsOf(briefing({ claims }), "outlook")).toEqual([]);
  });

  test("facts about claims are of the relation asked for, and about no other claim", () => {
    const facts = [
      fact({ id: "compared" }),
      fact({ id: "dated", relation: "dates" }),
      fact({ id: "elsewhere", claim: "aid" }),
    ];
    const found = factsAbout(briefing({ facts }), [deploymentClaim()], "compares");
    expect(found.map(({ id }) => id)).toEqual(["compared"]);
  });
});

describe("briefings built for tests", () => {
  test("every quote stands once in the built article, where its span says", () => {
    const { article, claims } = briefing();
    expect(claims).toHaveLength(13);
    for (const { quote, span } of claims) expect(locate(article, quote)).toEqual([span]);
  });

  test("a quote follows the numbers that a test asks for", () => {
    const claim = deploymentClaim({ before: exactly(4), after: exactly(6) });
    expect(claim.quote).toBe("The UK troops in Estonia rose from 4 to 6.");
  });

  test("quotes are found in an article that a test brings", () => {
    const article = readArticle("Aid\n\nIt rained. They spoke about deterrence.");
    const [claim] = briefing({ article, claims: [topicClaim()] }).claims;
    expect(claim?.span).toEqual({ paragraph: 1, start: 11, end: 39 });
  });
});
