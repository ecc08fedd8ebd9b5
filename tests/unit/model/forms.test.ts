import { describe, expect, test } from "vitest";
import { BriefingError } from "../../../src/model/error.ts";
import { failureOf, faults, ID, type Wrong } from "../../fixtures/faults.ts";

describe("the form", () => {
  const wrong: readonly Wrong[] = [
    {
      says: "a number written as text is refused",
      changes: { claims: { "claims[1].quantities[0].value": "3bn" } },
      fault:
        'claims.json:1: claims[1].quantities[0].value (aid-total): expected a number, got "3bn"',
    },
    {
      says: "a quantity needs the words that it came from",
      changes: { claims: { "claims[1].quantities[0].words": undefined } },
      fault: "claims.json:1: claims[1].quantities[0].words (aid-total): expected text, got nothing",
    },
    {
      says: "a missing field is named",
      changes: { claims: { "claims[0].summary": undefined } },
      fault: "claims.json:1: claims[0].summary (headline): expected text, got nothing",
    },
    {
      says: "a field of white space only is empty",
      changes: { claims: { "claims[0].summary": " " } },
      fault: 'claims.json:1: claims[0].summary (headline): expected at least one character, got ""',
    },
    {
      says: "an unknown key is refused, so that a misspelt one is not lost",
      changes: { claims: { "claims[0].cavets": [] } },
      fault:
        "claims.json:1: claims[0].cavets (headline): the key `cavets` is not known; did you mean `caveats`?",
    },
    {
      says: "a field of another kind of claim is unknown",
      changes: { claims: { "claims[0].donor": "GBR" } },
      fault:
        "claims.json:1: claims[0].donor (headline): the key `donor` is not known; those known are `kind`, `id`, `quote`",
    },
    {
      says: "an unknown kind is refused with the kinds there are",
      changes: { claims: { "claims[0].kind": "rumour" } },
      fault: 'claims.json:1: claims[0].kind (headline): expected one of "meeting", "topic",',
    },
    {
      says: "an unknown status is refused with the statuses there are",
      changes: { claims: { "claims[1].status": "given" } },
      fault:
        'claims.json:1: claims[1].status (aid-total): expected one of "reported", "stated as done",',
    },
    {
      says: "an unknown bound is refused with the bounds there are",
      changes: { claims: { "claims[1].quantities[0].bound": "over" } },
      fault:
        'claims.json:1: claims[1].quantities[0].bound (aid-total): expected one of "exact", "more than",',
    },
    {
      says: "an unknown role is refused with the roles there are",
      changes: { claims: { "claims[1].quantities[0].role": "peak" } },
      fault:
        'claims.json:1: claims[1].quantities[0].role (aid-total): expected one of "level", "before",',
    },
    {
      says: "an id that could not stand in an address is refused",
      changes: { claims: { "claims[0].id": "The Headline" } },
      fault: 'claims.json:1: claims[0].id (The Headline): expected kebab-case, got "The Headline"',
    },
    {
      says: "a country that is no three-letter code is refused",
      changes: { claims: { "claims[0].countries": ["UK"] } },
      fault:
        'claims.json:1: claims[0].countries[0] (headline): expected ISO 3166-1 alpha-3, got "UK"',
    },
    {
      says: "a fact's date is a day or null",
      changes: { context: { "facts[0].date": "June 2022" } },
      fault:
        'context.json:1: facts[0].date (aid-press): expected a day as YYYY-MM-DD, got "June 2022"',
    },
    {
      says: "an agreement has a party",
      changes: {
        claims: {
          "claims[0]": {
            id: "treaty",
            kind: "agreement",
            quote: "Minister",
            summary: "A treaty",
            status: "signed",
            instrument: "Treaty",
            parties: [],
          },
        },
      },
      fault:
        "claims.json:1: claims[0].parties (treaty): expected at least one party, got an empty list",
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
      claims: { "claims[0].summary": 5, "claims[1].quantities[0].value": "3bn", title: null },
      context: { "facts[0].relation": "likes" },
    });
    expect(error).toBeInstanceOf(BriefingError);
    expect(error?.faults.map((fault) => fault.split(": ", 2).join(": "))).toEqual([
      `${ID}/claims.json:1: title`,
      `${ID}/claims.json:1: claims[0].summary (headline)`,
      `${ID}/claims.json:1: claims[1].quantities[0].value (aid-total)`,
      `${ID}/context.json:1: facts[0].relation (aid-press)`,
    ]);
    expect(error?.message).toBe(error?.faults.join("\n"));
  });

  test("a range needs both its ends, and has no one value", () => {
    const found = faults({ claims: { "claims[1].quantities[0].bound": "between" } });
    const place = `${ID}/claims.json:1: claims[1].quantities[0]`;
    expect(found.map((fault) => fault.split(", those known")[0])).toEqual([
      expect.stringContaining(`${place}.low (aid-total): expected a number, got nothing`),
      expect.stringContaining(`${place}.high (aid-total): expected a number, got nothing`),
      expect.stringContaining(`${place}.value (aid-total): the key \`value\` is not known`),
    ]);
  });
});
