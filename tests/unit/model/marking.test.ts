import { describe, expect, test } from "vitest";
import { isRefused, markingOf } from "../../../src/model/marking.ts";

describe("a marking", () => {
  test.each([
    ["official", "OFFICIAL"],
    [" Official-Sensitive ", "OFFICIAL-SENSITIVE"],
    ["official – for the board only", "OFFICIAL – FOR THE BOARD ONLY"],
    ["For the Secretary of State’s office", "FOR THE SECRETARY OF STATE’S OFFICE"],
    ["Cabinet Secretariat", "CABINET SECRETARIAT"],
    ["At the minister's discretion", "AT THE MINISTER'S DISCRETION"],
    ["OFFICIAL-SENSITIVE: until 14:00", "OFFICIAL-SENSITIVE: UNTIL 14:00"],
  ])("“%s” stands as %s", (asked, stands) => {
    expect(markingOf(asked)).toBe(stands);
    expect(isRefused(asked)).toBe(false);
  });

  test.each([null, "", "  ", "none", "NONE"])("%s is none, and no fault", (asked) => {
    expect(markingOf(asked)).toBeNull();
    expect(isRefused(asked)).toBe(false);
  });

  test.each([
    "secret",
    "TOP SECRET",
    "TOP_SECRET",
    "TOPSECRET",
    "SECRETS",
    "UK-SECRET",
    "S E C R E T",
    "S.E.C.R.E.T",
    "S3CR3T",
    "$ECRET",
    "ＳＥＣＲＥＴ",
    "SEСRET",
    "SE\u200bCRET",
    "SÉCRET",
    "ſecret",
    "OFFICIAL and secret",
    "OFFICIAL\nTOP\nSECRET",
    "UK CONFIDENTIAL",
    "C0NFIDENTIAL",
    "Nato Restricted",
    "COSMIC TOP SECRET",
    "\u202eTERCES POT",
    "OFFICIAL\u0000",
    "…",
    "x".repeat(61),
  ])("“%s” is refused, not shortened or mended", (asked) => {
    expect(markingOf(asked)).toBeNull();
    expect(isRefused(asked)).toBe(true);
  });
});
