import { describe, expect, test } from "vitest";
import type { FileChanges } from "../../fixtures/builders.ts";
import { faults, ID } from "../../fixtures/faults.ts";

describe("an editor's own sentences", () => {
  const bare = "Aid of £750 million";
  const places: readonly (readonly [string, FileChanges, string])[] = [
    ["summary", { claims: { "claims[1].summary": bare } }, "claims.json: claims[1] (aid-total)"],
    [
      "figure's label",
      { claims: { "claims[1].figure.label": bare } },
      "claims.json: claims[1] (aid-total)",
    ],
    ["caveat", { claims: { "claims[0].caveats": [bare] } }, "claims.json: claims[0] (headline)"],
    ["standfirst", { claims: { standfirst: bare } }, "claims.json: standfirst"],
    [
      "headline",
      { claims: { "messages.aid.headline": bare } },
      "claims.json: messages.aid.headline",
    ],
    [
      "subtitle",
      { claims: { "messages.aid.subtitle": bare } },
      "claims.json: messages.aid.subtitle",
    ],
    [
      "fact's statement",
      { context: { "facts[0].statement": bare } },
      "context.json: facts[0].statement",
    ],
    ["speaker note", { notes: `## aid\n\n- ${bare}\n` }, "notes.md: aid"],
  ];
  test.each(places)("a bounded number stands bare in no %s", (_, changes, place) => {
    expect(faults(changes)).toEqual([
      `${ID}/${place}: “£750” stands without its qualifier in “${bare}”`,
    ]);
  });

  test("with its qualifier, a bounded number may stand anywhere", () => {
    const whole = "Aid of more than £750 million";
    const claims = { "claims[1].summary": whole, "messages.aid.headline": whole };
    expect(faults({ claims, notes: `## aid\n\n${whole}\n` })).toEqual([]);
  });

  test("an exact number may stand bare", () => {
    expect(faults({ claims: { "claims[3].summary": "The guard grew from 4" } })).toEqual([]);
  });
});
