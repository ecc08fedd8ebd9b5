import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearestName } from "../../../src/model/nearest-name.ts";

const KEYS = [
  "id",
  "quote",
  "kind",
  "summary",
  "status",
  "caveats",
  "messages",
  "keyFigures",
  "aid",
];

describe("the name that was meant", () => {
  const meant = {
    messges: "messages",
    mesages: "messages",
    messagess: "messages",
    smmuary: "summary",
    sumarry: "summary",
    Quote: "quote",
    qoute: "quote",
    "key-figures": "keyFigures",
    key_figurs: "keyFigures",
    knid: "kind",
    aids: "aid",
    caveat: "caveats",
  };
  for (const [got, name] of Object.entries(meant)) {
    test(`${got} is ${name}`, () => expect(nearestName(got, KEYS)).toBe(name));
  }

  test("nothing is meant where nothing is near", () => {
    for (const got of ["amount", "x", "", "rumour", "statistic", "🙂"]) {
      expect(nearestName(got, KEYS)).toBeNull();
    }
    expect(nearestName("quote", [])).toBeNull();
  });

  test("of two that are near, the nearer is meant", () => {
    expect(nearestName("announced totl", ["announced", "announced total"])).toBe("announced total");
  });

  test("a known name is itself", () => {
    fc.assert(
      fc.property(fc.constantFrom(...KEYS), (name) => {
        expect(nearestName(name, KEYS)).toBe(name);
      }),
    );
  });

  test("two neighbours swapped in a name of four letters or more are put right", () => {
    const long = KEYS.filter(({ length }) => length > 3);
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat(), (name, seed) => {
        const at = seed % (name.length - 1);
        const [one = "", other = ""] = name.slice(at, at + 2);
        expect(nearestName(name.slice(0, at) + other + one + name.slice(at + 2), long)).toBe(name);
      }),
    );
  });

  test("ten million letters are no name", () => {
    expect(nearestName("x".repeat(1e7), KEYS)).toBeNull();
    expect(nearestName("quote", ["x".repeat(1e7)])).toBeNull();
  });
});
