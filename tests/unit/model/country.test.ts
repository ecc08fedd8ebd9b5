import { expect, test } from "vitest";
import { isNamed, onlyCountry } from "../../../src/model/country.ts";
import { partyName } from "../../../src/model/party.ts";
import { aidClaim, briefing, deploymentClaim, fact } from "../../fixtures/builders.ts";

test("a party is named as the briefing writes it, or by its own name", () => {
  expect(partyName(briefing(), "EST")).toBe("Estonia");
  expect(partyName(briefing(), "World Bank")).toBe("World Bank");
});

test("a country is named where a claim names it", () => {
  const told = briefing({ claims: [deploymentClaim()] });
  expect(isNamed(told, "EST")).toBe(true);
  expect(isNamed(told, "FRA")).toBe(false);
});

test("only one country's claims keep the facts about them, and all else as it was", () => {
  const facts = [fact(), fact({ id: "aid-elsewhere", claim: "aid" })];
  const told = briefing({ claims: [deploymentClaim(), aidClaim()], facts });
  const only = onlyCountry(told, "EST");
  expect(only.claims.map(({ id }) => id)).toEqual(["estonia"]);
  expect(only.facts.map(({ id }) => id)).toEqual(["fact"]);
  expect(only.keyFigures).toEqual(told.keyFigures);
  // A headline about all of a panel would contradict the part of it that is left.
  expect(only.messages).toEqual({});
});
