import { describe, expect, test } from "vitest";
import { withDisputes } from "../../../src/model/disputed-messages.ts";
import { aidClaim, briefing, fact, moreThan, stated } from "../../fixtures/builders.ts";

const trained = aidClaim({
  id: "trained",
  quantities: [stated(moreThan(62_000, "recruits"), { words: "more than 62,000 recruits" })],
});
const given = aidClaim({
  id: "given",
  quantities: [stated(moreThan(5e6, "GBP"), { words: "over £5m" })],
});
const six = aidClaim({
  id: "six",
  quantities: [stated(moreThan(6, "partners"), { words: "six" })],
});
const facts = ["trained", "given", "six"].map((claim) =>
  fact({ id: `against-${claim}`, claim, relation: "conflicts" }),
);

const shown = (headline: string, against = facts) =>
  withDisputes(
    briefing({
      claims: [trained, given, six],
      facts: against,
      messages: { aid: { headline, subtitle: "Since May" } },
    }),
  ).messages;

describe("a headline", () => {
  test.each([
    "Shells announced; more than 62,000 recruits trained",
    "More than £5 million given",
    "Over £5m given",
    "More than 6 partners sign",
    "Six partners sign a memorandum",
    "Money (£5m) given",
    "Recruits rise to 62,000",
  ])("with a number that another source contradicts says so: %s", (headline) => {
    expect(shown(headline)).toEqual({
      aid: { headline: `${headline} (sources disagree)`, subtitle: "Since May" },
    });
  });

  test.each([
    "Shells announced; recruits trained",
    "Six instruments are signed",
    "162,000 recruits trained",
    "£15 million given",
  ])("with no such number is as the editor wrote it: %s", (headline) => {
    expect(shown(headline).aid?.headline).toBe(headline);
  });

  test("is as the editor wrote it where other sources agree or compare", () => {
    const agreeing = facts.map((each) => ({ ...each, relation: "agrees" as const }));
    const headline = "More than £5 million given";
    expect(shown(headline, agreeing).aid?.headline).toBe(headline);
  });
});
