import { describe, expect, test } from "vitest";
import { checkReferences } from "../../../src/model/check-references.ts";
import { briefing, deploymentClaim } from "../../fixtures/builders.ts";
import { faults, ID, longer, type Wrong } from "../../fixtures/faults.ts";

describe("references", () => {
  const wrong: readonly Wrong[] = [
    {
      says: "a claim's id is used once",
      changes: { claims: { "claims[2].id": "aid-total" } },
      fault: "claims.json: claims: the id aid-total is used twice",
    },
    {
      says: "a key figure is a claim",
      changes: { claims: { "keyFigures[2]": "nobody" } },
      fault: "claims.json: keyFigures[2]: no claim nobody",
    },
    {
      says: "a key figure has a number and a label",
      changes: { claims: { "keyFigures[2]": "headline" } },
      fault: "claims.json: keyFigures[2]: the claim headline has no figure and label",
    },
    {
      says: "the time line names claims",
      changes: { claims: { "timeLine[0].claims[1]": "nobody" } },
      fault: "claims.json: timeLine[0].claims: no claim nobody",
    },
    {
      says: "the time line's words are the article's",
      changes: { claims: { "timeLine[0].words": "last week" } },
      fault: "claims.json: timeLine[0].words: “last week” is not in the article",
    },
    {
      says: "a claim's countries are listed",
      changes: { claims: { "claims[0].countries": ["FRA"] } },
      fault: "claims.json: claims[0]: FRA is not listed under countries",
    },
    {
      says: "a fact is about a claim",
      changes: { context: { "facts[0].claim": "nobody" } },
      fault: "context.json: facts[0].claim: no claim nobody",
    },
    {
      says: "a fact's countries are listed",
      changes: { context: { "facts[0].countries": ["ESP"] } },
      fault: "context.json: facts[0].countries: ESP is not listed in claims.json",
    },
    {
      says: "the facts that date the article are facts",
      changes: { context: { "published.facts": ["aid-press", "nothing"] } },
      fault: "context.json: published.facts: no fact nothing",
    },
  ];
  for (const { says, changes, fault } of wrong) {
    test(says, () => {
      expect(faults(changes)).toContain(`${ID}/${fault}`);
    });
  }

  test("a fact's id is used once", () => {
    const facts = [FACT, FACT];
    expect(faults({ context: { facts } })).toEqual([
      `${ID}/context.json: facts: the id aid-press is used twice`,
    ]);
  });

  test("partners and supported countries are listed as well", () => {
    const agreement = {
      id: "treaty",
      kind: "agreement",
      quote: "It signed.",
      summary: "A treaty",
      status: "signed",
      instrument: { name: "Treaty", short: "Treaty" },
      lead: "GBR",
      partners: ["FRA"],
    };
    const support = {
      id: "support",
      kind: "support",
      quote: "It helped.",
      summary: "Support",
      status: "reaffirmed",
      supported: ["SWE"],
    };
    const article = longer("\n\nIt signed. It helped.");
    const claims = { "claims[4]": agreement, "claims[5]": support };
    expect(faults({ article, claims })).toEqual([
      `${ID}/claims.json: claims[4]: FRA is not listed under countries`,
      `${ID}/claims.json: claims[5]: SWE is not listed under countries`,
    ]);
  });
});

const FACT = {
  id: "aid-press",
  claim: "aid-total",
  relation: "agrees",
  publisher: "The Gazette",
  date: null,
  dated: "undated",
  address: "https://example.org/gazette",
  statement: "The same figure",
};

test("two deployments have places of their own, since series and files are named by them", () => {
  const claims = [
    deploymentClaim({ id: "troops" }),
    deploymentClaim({ id: "jets", quote: "Jets." }),
  ];
  const told = briefing({ claims });
  expect(checkReferences(told)).toContain(
    `${told.id}/claims.json: places: the id estonia is used twice`,
  );
});
