import { describe, expect, test } from "vitest";
import { statedQuantities } from "../../../src/model/stated-quantities.ts";
import {
  agreementClaim,
  aidClaim,
  deploymentClaim,
  exactly,
  meetingClaim,
  moreThan,
  supportClaim,
} from "../../fixtures/builders.ts";

describe("stated quantities", () => {
  test("each has the name of its field, and absent ones are left out", () => {
    expect(statedQuantities(deploymentClaim())).toEqual([
      ["before", exactly(800)],
      ["after", moreThan(1600)],
    ]);
    expect(statedQuantities(aidClaim())).toEqual([["amount", moreThan(750_000_000, "GBP")]]);
    expect(statedQuantities(meetingClaim({ represented: undefined }))).toEqual([]);
  });

  test("what is counted from names is not stated", () => {
    expect(statedQuantities(agreementClaim())).toEqual([]);
    expect(statedQuantities(supportClaim())).toEqual([]);
  });
});
