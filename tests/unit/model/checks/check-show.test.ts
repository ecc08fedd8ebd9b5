import { describe, expect, test } from "vitest";
import { checkShow, unknownIn } from "../../../../src/model/checks/check-show.ts";
import { testRefusals } from "../../../fixtures/faults.ts";

describe("what an editor asks of the show", () => {
  testRefusals([
    {
      says: "a number of a slide's title that no claim has is refused",
      changes: { claims: { show: [{ of: ["aid"], title: "More than £9 million" }] } },
      fault: "claims.json:",
    },
    {
      says: "a slide of nothing is refused",
      changes: { claims: { show: [{ of: [] }] } },
      fault: "claims.json:",
    },
  ]);

  test("is asked once", () => {
    const [fault] = checkShow({ show: [{ of: ["aid"] }, { of: ["meeting", "aid"] }] });
    expect(fault).toMatchObject({ path: ["show", 1, "of", 1], what: "aid is listed twice" });
  });

  test("joins no key figures with other things", () => {
    const [fault] = checkShow({ show: [{ of: ["aid", "key-figures"] }] });
    expect(fault?.what).toBe("key figures are a slide of their own");
  });

  test("is there to be shown, or the one that was meant is named", () => {
    const known = ["aid", "aid-total", "aid-items"];
    const show = [{ of: ["key-figures"] }, { of: ["aid-totl"] }, { of: ["deployments"] }];
    expect(unknownIn({ show }, known).map(({ what }) => what)).toEqual([
      "there is no panel or series aid-totl; did you mean aid-total?",
      "there is no panel or series deployments; there are aid, aid-total, aid-items",
    ]);
  });
});
