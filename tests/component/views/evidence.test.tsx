import { render, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { Briefing, Claim } from "../../../src/model/briefing.ts";
import { readArticle } from "../../../src/model/evidence.ts";
import { quantity } from "../../../src/model/quantity.ts";
import type { Shown } from "../../../src/panels/panel.ts";
import { Evidence, titleOf } from "../../../src/views/evidence.tsx";
import { aidClaim, briefing, fact, shippedBriefing, topicClaim } from "../../fixtures/builders.ts";

function evidence(claim: string, told: Shown) {
  render(<Evidence briefing={told} claim={claim} region={{ current: null }} close={() => {}} />);
  return screen.getByRole("region");
}

function one(claim: Claim, over: Partial<Briefing> = {}) {
  return evidence(claim.id, briefing({ ...over, claims: [claim] }));
}

describe("the evidence of a claim", () => {
  test("holds the whole sentence around a quote, and only that sentence", () => {
    const article = readArticle("Title\n\nIt rained. They spoke of piers, and left. The end.");
    const region = one(topicClaim({ quote: "spoke of piers" }), { article });
    expect(region.querySelector("blockquote")).toHaveTextContent(
      /^“They spoke of piers, and left\.”$/,
    );
    expect(region.querySelector("mark")).toHaveTextContent(/^spoke of piers$/);
  });

  test("puts no marks around a sentence that has its own", () => {
    const article = readArticle("Title\n\n“They spoke of piers,” she said. The end.");
    const region = one(topicClaim({ quote: "spoke of piers" }), { article });
    expect(region.querySelector("blockquote")).toHaveTextContent(
      /^“They spoke of piers,” she said\.$/,
    );
  });

  test("says that time words stand in an earlier sentence", () => {
    const region = one(topicClaim({ asOf: { words: "this week", carried: true } }));
    expect(region).toHaveTextContent("As of: this week, carried from an earlier sentence.");
  });

  test("leaves out what there is nothing of", () => {
    const region = one(topicClaim());
    expect(region).not.toHaveTextContent("As of");
    expect(region).not.toHaveTextContent("Countries");
    expect(region).not.toHaveTextContent("Read with care");
    expect(region).not.toHaveTextContent("does not say");
    expect(region).not.toHaveTextContent("From other sources");
  });

  test("keeps the bound of another source's figure", () => {
    const facts = [fact({ claim: "aid", quantity: quantity("about", 55_000_000, "GBP") })];
    expect(one(aidClaim(), { facts })).toHaveTextContent("about £55 million: Another count");
  });

  test("marks a source that contradicts it", () => {
    const facts = [fact({ claim: "topic", relation: "conflicts" })];
    expect(one(topicClaim(), { facts })).toHaveTextContent("≠ Another count of the same.");
  });

  test("names each panel once where it is used", () => {
    const region = evidence("rotorcraft-memorandum", shippedBriefing());
    const uses = [...region.querySelectorAll("p:last-of-type span a")];
    expect(uses.map(({ textContent }) => textContent)).toEqual([
      "Meeting summary",
      "Partner-country agreements",
    ]);
  });

  test("says of what no panel uses nothing", () => {
    expect(evidence("rotorcraft-aim", shippedBriefing())).not.toHaveTextContent("Used in");
  });
});

describe("the title of evidence", () => {
  test("is the figure with its bound, where the article states one", () => {
    const words = "more than £750 million";
    const amount = { ...quantity("more than", 750_000_000, "GBP"), words };
    expect(titleOf(aidClaim({ amount }))).toBe("Where “more than £750 million” comes from");
  });

  test("is the claim in neutral words otherwise", () => {
    expect(titleOf(topicClaim({ summary: "Piers" }))).toBe("Piers");
  });
});
