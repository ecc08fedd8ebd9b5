import { describe, expect, test } from "vitest";
import { BriefingError } from "../../../src/model/error.ts";
import { failureOf, faults, ID, type Wrong } from "../../fixtures/faults.ts";

describe("the form", () => {
  const wrong: readonly Wrong[] = [
    {
      says: "a number written as text is refused",
      changes: { claims: { "claims[1].amount.value": "3bn" } },
      fault: 'claims.json: claims[1].amount.value: expected number, got "3bn"',
    },
    {
      says: "a negative amount is refused",
      changes: { claims: { "claims[1].amount.value": -5 } },
      fault: "claims.json: claims[1].amount.value: expected zero or more, got -5",
    },
    {
      says: "a quantity needs the words that it came from",
      changes: { claims: { "claims[1].amount.words": undefined } },
      fault: 'claims.json: claims[1].amount.words: expected "words", got undefined',
    },
    {
      says: "a missing field is named",
      changes: { claims: { "claims[0].summary": undefined } },
      fault: 'claims.json: claims[0].summary: expected "summary", got undefined',
    },
    {
      says: "a field of white space only is empty",
      changes: { claims: { "claims[0].summary": " " } },
      fault: "claims.json: claims[0].summary: expected at least one character, got 0",
    },
    {
      says: "an unknown key is refused, so that a misspelt one is not lost",
      changes: { claims: { "claims[0].cavets": [] } },
      fault: "claims.json: claims[0].cavets: expected never, got",
    },
    {
      says: "a field of another kind of claim is unknown",
      changes: { claims: { "claims[0].amount": 5 } },
      fault: "claims.json: claims[0].amount: expected never, got",
    },
    {
      says: "an unknown kind is refused with the kinds there are",
      changes: { claims: { "claims[0].kind": "rumour" } },
      fault: 'claims.json: claims[0].kind: expected ("meeting" | "topic" |',
    },
    {
      says: "an unknown status is refused with the statuses there are",
      changes: { claims: { "claims[1].status": "given" } },
      fault: 'claims.json: claims[1].status: expected ("reported" | "stated as done" |',
    },
    {
      says: "an unknown bound is refused with the bounds there are",
      changes: { claims: { "claims[1].amount.bound": "over" } },
      fault: 'claims.json: claims[1].amount.bound: expected (("exact" | "more than" |',
    },
    {
      says: "an id that could not stand in an address is refused",
      changes: { claims: { "claims[0].id": "The Headline" } },
      fault: 'claims.json: claims[0].id: expected kebab-case, got "The Headline"',
    },
    {
      says: "a country that is no three-letter code is refused",
      changes: { claims: { "countries[0].code": "UK" } },
      fault: 'claims.json: countries[0].code: expected ISO 3166-1 alpha-3, got "UK"',
    },
    {
      says: "a fact's date is a day or null",
      changes: { context: { "facts[0].date": "June 2022" } },
      fault: 'context.json: facts[0].date: expected a day as YYYY-MM-DD, got "June 2022"',
    },
  ];
  for (const { says, changes, fault } of wrong) {
    test(says, () => {
      const found = faults(changes);
      expect(found).toHaveLength(1);
      expect(found[0]).toContain(`${ID}/${fault}`);
    });
  }

  test("every fault is reported at once, a sentence each", () => {
    const error = failureOf({
      claims: { "claims[0].summary": 5, "claims[1].amount.value": "3bn", title: null },
      context: { "facts[0].relation": "likes" },
    });
    expect(error).toBeInstanceOf(BriefingError);
    expect(error?.faults.map((fault) => fault.split(": ", 2).join(": "))).toEqual([
      `${ID}/claims.json: title`,
      `${ID}/claims.json: claims[0].summary`,
      `${ID}/claims.json: claims[1].amount.value`,
      `${ID}/context.json: facts[0].relation`,
    ]);
    expect(error?.message).toBe(error?.faults.join("\n"));
  });
});
