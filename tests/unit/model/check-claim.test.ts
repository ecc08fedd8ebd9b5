import { describe } from "vitest";
import { testRefusals } from "../../fixtures/faults.ts";

describe("numbers and their words", () => {
  testRefusals([
    {
      says: "dropping “more than” from the words fails",
      changes: { claims: { "claims[1].amount.words": "£750 million" } },
      fault:
        "claims.json: claims[1].amount.words: the article says “more than” before “£750 million”",
    },
    {
      says: "dropping the currency along with “more than” fails as well",
      changes: {
        claims: {
          "claims[1].amount.words": "750 million",
          "claims[1].amount.bound": "exact",
        },
      },
      fault:
        "claims.json: claims[1].amount.words: the article says “more than” before “750 million”",
    },
    {
      says: "keeping half of “more than” fails",
      changes: {
        claims: {
          "claims[1].amount.words": "than £750 million",
          "claims[1].amount.bound": "exact",
        },
      },
      fault:
        "claims.json: claims[1].amount.words: the article says “more than” before “than £750 million”",
    },
    {
      says: "dropping “more than” by quoting less fails",
      changes: {
        claims: {
          "claims[1].quote": "£750 million of aid so far",
          "claims[1].amount": {
            bound: "exact",
            value: 750_000_000,
            unit: "GBP",
            words: "£750 million",
          },
        },
      },
      fault:
        "claims.json: claims[1].amount.words: the article says “more than” before “£750 million”",
    },
    {
      says: "a bound that the words do not say fails",
      changes: { claims: { "claims[3].after.bound": "exact" } },
      fault: "claims.json: claims[3].after.bound: the words say at least, got exact",
    },
    {
      says: "a strict bound for words that include the number fails",
      changes: { claims: { "claims[3].after.bound": "more than" } },
      fault: "claims.json: claims[3].after.bound: the words say at least, got more than",
    },
    {
      says: "a value other than the words' fails",
      changes: { claims: { "claims[3].after.value": 1600 } },
      fault: "claims.json: claims[3].after.value: the words say 1200, got 1600",
    },
    {
      says: "pounds are whole, not millions",
      changes: { claims: { "claims[1].amount.value": 750 } },
      fault: "claims.json: claims[1].amount.value: the words say 750000000, got 750",
    },
    {
      says: "words that are not in the quote fail",
      changes: { claims: { "claims[3].before.words": "five" } },
      fault: "claims.json: claims[3].before.words: “five” does not stand whole in the quote",
    },
    {
      says: "words cut out of a longer number fail",
      changes: { claims: { "claims[3].after.words": "200" } },
      fault: "claims.json: claims[3].after.words: “200” does not stand whole in the quote",
    },
    {
      says: "words cut from their “million” fail",
      changes: {
        claims: {
          "claims[1].amount.words": "more than £750",
          "claims[1].amount.value": 750,
        },
      },
      fault:
        "claims.json: claims[1].amount.words: “more than £750” does not stand whole in the quote",
    },
    {
      says: "no number is read into “thousands of”",
      changes: {
        claims: {
          "claims[2].counted": {
            bound: "more than",
            value: 2000,
            unit: "tents",
            words: "thousands of",
          },
        },
      },
      fault: "claims.json: claims[2].counted.bound: the words say words only, got more than",
    },
    {
      says: "a number is not hidden as words only",
      changes: {
        claims: {
          "claims[1].amount": {
            bound: "words only",
            unit: "GBP",
            words: "more than £750 million",
          },
        },
      },
      fault: "claims.json: claims[1].amount.bound: the words say more than, got words only",
    },
  ]);
});

describe("time words and items", () => {
  testRefusals([
    {
      says: "time words that are not in the quote are refused",
      changes: { claims: { "claims[1].asOf.words": "this week" } },
      fault: "claims.json: claims[1].asOf.words: “this week” is not in the quote",
    },
    {
      says: "carried time words stand in the article before the quote",
      changes: { claims: { "claims[2].asOf.words": "last year" } },
      fault:
        "claims.json: claims[2].asOf.words: “last year” is not in the article before the quote",
    },
    {
      says: "items are written as the quote has them",
      changes: { claims: { "claims[2].items": ["tents", "boats"] } },
      fault: "claims.json: claims[2].items[1]: “boats” is not in the quote",
    },
  ]);
});
