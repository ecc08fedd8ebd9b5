import { describe, expect, test } from "vitest";
import { briefingFiles } from "../../fixtures/builders.ts";
import { faults, ID } from "../../fixtures/faults.ts";

describe("files that are not what they should be", () => {
  test("JSON that breaks off is named, with how much of it came", () => {
    const claims = briefingFiles().claims.slice(0, 100);
    expect(faults({ claims })).toEqual([
      `${ID}/claims.json: expected JSON, got text that breaks off or is malformed (100 characters)`,
    ]);
  });

  test("an empty file is malformed", () => {
    expect(faults({ context: "" })).toEqual([
      `${ID}/context.json: expected JSON, got text that breaks off or is malformed (0 characters)`,
    ]);
  });

  test("a web page in place of JSON raises doubt about the address", () => {
    expect(faults({ claims: "\n<!doctype html><title>Not found</title>" })).toEqual([
      `${ID}/claims.json: expected JSON, got a web page; is the address right?`,
    ]);
  });

  test("faults of both files come at once", () => {
    expect(faults({ claims: "{", context: { facts: "none" } })).toEqual([
      `${ID}/claims.json: expected JSON, got text that breaks off or is malformed (1 characters)`,
      `${ID}/context.json: facts: expected Array, got "none"`,
    ]);
  });

  test("another version of the form is refused, saying which one is read", () => {
    expect(faults({ claims: { version: 2 }, context: { version: undefined } })).toEqual([
      `${ID}/claims.json: version: expected 1, got 2; this program reads form 1 only`,
      `${ID}/context.json: version: expected 1, got undefined; this program reads form 1 only`,
    ]);
  });
});
