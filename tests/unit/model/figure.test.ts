import { describe, expect, test } from "vitest";
import { figureOf, keyFigures, mainQuantity } from "../../../src/model/figure.ts";
import {
  agreementClaim,
  aidClaim,
  backgroundClaim,
  briefing,
  deploymentClaim,
  exactly,
  fact,
  meetingClaim,
  moreThan,
  outlookClaim,
  quotationClaim,
  supportClaim,
  topicClaim,
} from "../../fixtures/builders.ts";

describe("the number a claim is about", () => {
  test("a deployment is about its level after, not before", () => {
    const claim = deploymentClaim({ before: exactly(800), after: moreThan(1600) });
    expect(mainQuantity(claim)).toEqual(moreThan(1600));
  });

  test("aid is about its amount, and meetings about who was represented", () => {
    expect(mainQuantity(aidClaim())).toEqual(moreThan(750_000_000, "GBP"));
    expect(mainQuantity(meetingClaim())).toEqual(exactly(30, "member states"));
  });

  test("agreements and support are counted from the countries they name", () => {
    expect(mainQuantity(agreementClaim({ partners: ["FRA", "ESP", "ITA"] }))).toEqual(
      exactly(3, "partner countries"),
    );
    expect(mainQuantity(supportClaim())).toEqual(exactly(2, "applications"));
  });

  test("aid in words, topics, quotations, outlooks and background have none", () => {
    const claims = [
      aidClaim({ amount: undefined, items: ["tents"] }),
      topicClaim(),
      quotationClaim(),
      outlookClaim(),
      backgroundClaim(),
    ];
    expect(claims.map(mainQuantity).filter(Boolean)).toEqual([]);
  });
});

describe("a claim as a figure", () => {
  test("a deployment leads with the level before", () => {
    const claim = deploymentClaim();
    expect(figureOf(briefing({ claims: [claim] }), claim)).toEqual({
      claim,
      quantity: moreThan(1600),
      lead: "from 800 to",
      label: "UK troops in Estonia",
      short: "UK troops in Estonia",
      conflicts: [],
    });
  });

  test("the level before keeps its own bound", () => {
    const claim = deploymentClaim({ before: moreThan(800) });
    expect(figureOf(briefing(), claim)?.lead).toBe("from more than 800 to");
  });

  test("other figures lead with the editor's words, or with nothing", () => {
    expect(figureOf(briefing(), meetingClaim())?.lead).toBe("all");
    expect(figureOf(briefing(), aidClaim())?.lead).toBe("");
  });

  test("a figure carries the facts that contradict it, and no others", () => {
    const claim = agreementClaim();
    const conflict = fact({ id: "no-spain", claim: claim.id, relation: "conflicts" });
    const dates = fact({ id: "signed", claim: claim.id, relation: "dates" });
    const elsewhere = fact({ id: "other", claim: "aid", relation: "conflicts" });
    const made = briefing({ claims: [claim], facts: [conflict, dates, elsewhere] });
    expect(figureOf(made, claim)?.conflicts).toEqual([conflict]);
  });

  test("a claim without a label or without a number is no figure", () => {
    expect(figureOf(briefing(), deploymentClaim({ figure: undefined }))).toBeNull();
    expect(figureOf(briefing(), topicClaim({ figure: { label: "topics" } }))).toBeNull();
  });
});

describe("key figures", () => {
  const made = briefing({ keyFigures: ["aid", "estonia", "topic", "nobody"] });

  test("they come in the editor's order, without those that have no number", () => {
    expect(keyFigures(made).map(({ claim }) => claim.id)).toEqual(["aid", "estonia"]);
  });

  test("they can be narrowed to some kinds of claim", () => {
    const some = keyFigures(made, ["deployment", "topic"]);
    expect(some.map(({ claim }) => claim.id)).toEqual(["estonia"]);
  });
});
