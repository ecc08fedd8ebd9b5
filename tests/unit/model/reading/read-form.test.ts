import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { VERSION } from "../../../../src/model/forms.ts";
import { readForm } from "../../../../src/model/reading/read-form.ts";

const text = v.pipe(v.string(), v.trim(), v.minLength(1, "at least one character"));
const measured = { value: v.pipe(v.number(), v.minValue(0, "zero or more")), unit: text };
const quantity = v.variant("bound", [
  v.strictObject({ bound: v.literal("exact"), ...measured }),
  v.strictObject({ bound: v.picklist(["about", "up to"]), ...measured }),
  v.strictObject({ bound: v.literal("words only"), unit: text, words: text }),
]);
const shared = { id: text, quote: text, caveats: v.optional(v.array(text), []) };
const claim = v.variant("kind", [
  v.strictObject({ kind: v.literal("meeting"), ...shared, held: v.optional(v.boolean()) }),
  v.strictObject({ kind: v.literal("aid"), ...shared, quantities: v.array(quantity) }),
]);
const form = v.strictObject({
  version: v.literal(VERSION),
  title: v.optional(text),
  date: v.optional(v.nullable(v.pipe(v.string(), v.isoDate("a day as YYYY-MM-DD"))), null),
  licence: v.optional(
    v.union(
      [v.picklist(["ogl-3", "cc0"]), v.strictObject({ name: text, address: text })],
      "a licence with name and address, or one of ogl-3, cc0",
    ),
  ),
  messages: v.optional(v.record(text, v.strictObject({ headline: text })), {}),
  claims: v.array(claim),
});

const MEETING = { kind: "meeting", id: "m", quote: "They met." };
const EXACT = { bound: "exact", value: 5, unit: "GBP" };

describe("a file in its form", () => {
  test("it is what the form makes of it, without faults", () => {
    const { output, faults } = read({ claims: [MEETING] });
    expect(faults).toEqual([]);
    expect(output?.claims[0]?.caveats).toEqual([]);
  });

  test("a byte-order mark is no fault", () => {
    const source = `\ufeff${JSON.stringify({ version: VERSION, claims: [] })}`;
    expect(readForm("claims.json", source, form).faults).toEqual([]);
  });

  test("text that is no JSON has one fault, with its line", () => {
    expect(readForm("claims.json", '{\n"version": 1,\n}', form)).toEqual({
      output: null,
      faults: [
        {
          file: "claims.json",
          path: [],
          line: 2,
          what: "a comma after the last entry: remove it",
        },
      ],
    });
  });
});

describe("a fault says what was wanted and what was got", () => {
  const wrong: readonly (readonly [says: string, file: object, path: string, what: string])[] = [
    [
      "a number written as text",
      { claims: [aid({ value: "3bn" })] },
      "claims.0.quantities.0.value",
      'expected a number, got "3bn"',
    ],
    [
      "an object in place of a number",
      { claims: [aid({ value: {} })] },
      "claims.0.quantities.0.value",
      "expected a number, got an object",
    ],
    [
      "a number too small",
      { claims: [aid({ value: -5 })] },
      "claims.0.quantities.0.value",
      "expected zero or more, got -5",
    ],
    [
      "a text of white space",
      { claims: [{ ...MEETING, quote: "  " }] },
      "claims.0.quote",
      'expected at least one character, got ""',
    ],
    ["null in place of text", { title: null, claims: [] }, "title", "expected text, got null"],
    [
      "a word in place of yes or no",
      { claims: [{ ...MEETING, held: "yes" }] },
      "claims.0.held",
      'expected true or false, got "yes"',
    ],
    [
      "a field that is missing",
      { claims: [without(MEETING, "quote")] },
      "claims.0.quote",
      "expected text, got nothing",
    ],
    [
      "a list that is missing",
      { claims: [{ ...MEETING, kind: "aid" }] },
      "claims.0.quantities",
      "expected a list, got nothing",
    ],
    ["an object in place of a list", { claims: {} }, "claims", "expected a list, got an object"],
    [
      "a list in place of an object",
      { messages: { aid: ["x"] }, claims: [] },
      "messages.aid",
      "expected an object, got a list",
    ],
    [
      "a list in place of a claim",
      { claims: [[]] },
      "claims.0",
      "expected an object, got an empty list",
    ],
    ["nothing in place of a claim", { claims: [null] }, "claims.0", "expected an object, got null"],
    [
      "a date in words",
      { date: "June 2022", claims: [] },
      "date",
      'expected a day as YYYY-MM-DD, got "June 2022"',
    ],
    [
      "a kind that there is not",
      { claims: [{ ...MEETING, kind: "rumour" }] },
      "claims.0.kind",
      'expected one of "meeting", "aid", got "rumour"',
    ],
    [
      "a kind misspelt",
      { claims: [{ ...MEETING, kind: "metting" }] },
      "claims.0.kind",
      'expected one of "meeting", "aid", got "metting"; did you mean "meeting"?',
    ],
    [
      "a kind that is missing",
      { claims: [without(MEETING, "kind")] },
      "claims.0.kind",
      'expected one of "meeting", "aid", got nothing',
    ],
    [
      "a bound that there is not",
      { claims: [aid({ bound: "over" })] },
      "claims.0.quantities.0.bound",
      'expected one of "exact", "about", "up to", "words only", got "over"',
    ],
    [
      "a key misspelt",
      { messges: {}, claims: [] },
      "messges",
      "the key `messges` is not known; did you mean `messages`?",
    ],
    [
      "a key misspelt that is needed",
      { claims: [{ ...without(MEETING, "quote"), qoute: "x" }] },
      "claims.0.qoute",
      "the key `qoute` is not known; did you mean `quote`?",
    ],
    [
      "the key of the kind misspelt",
      { claims: [{ ...without(MEETING, "kind"), knid: "aid" }] },
      "claims.0.knid",
      "the key `knid` is not known; did you mean `kind`?",
    ],
    [
      "a key like none",
      { claims: [{ ...MEETING, amount: 5 }] },
      "claims.0.amount",
      "the key `amount` is not known; those known are `kind`, `id`, `quote`, `caveats`, `held`",
    ],
    [
      "a key of another bound",
      { claims: [aid({ words: "five" })] },
      "claims.0.quantities.0.words",
      "the key `words` is not known; those known are `bound`, `value`, `unit`",
    ],
    [
      "the key that every object inherits",
      { claims: [], constructor: 1 },
      "constructor",
      "the key `constructor` is not known; those known are `version`, `title`, `date`, `licence`, `messages`, `claims`",
    ],
    [
      "a licence that is neither of two forms",
      { licence: "ogl3", claims: [] },
      "licence",
      'expected a licence with name and address, or one of ogl-3, cc0, got "ogl3"',
    ],
    [
      "a licence that has one of the forms nearly",
      { licence: { name: "OGL" }, claims: [] },
      "licence.address",
      "expected text, got nothing",
    ],
    [
      "a licence with a misspelt key",
      { licence: { name: "OGL", adress: "x" }, claims: [] },
      "licence.adress",
      "the key `adress` is not known; did you mean `address`?",
    ],
  ];
  for (const [says, file, path, what] of wrong) {
    test(says, () => {
      const { output, faults } = read(file);
      expect(output).toBeNull();
      expect(faults.map((fault) => [fault.path.join("."), fault.what])).toEqual([[path, what]]);
    });
  }

  test("a long text is shown by its beginning", () => {
    const [fault] = read({ claims: "x".repeat(1e6) }).faults;
    expect(fault?.what).toBe(`expected a list, got "${"x".repeat(40)}…"`);
  });

  test("a whole file that is a list has one fault", () => {
    const { faults } = readForm("claims.json", "[]", form);
    expect(faults).toEqual([
      { file: "claims.json", path: [], what: "expected an object, got an empty list" },
    ]);
  });
});

describe("faults of many places", () => {
  test("all are named, one a place", () => {
    const { faults } = read({
      titel: "x",
      sourec: "y",
      claims: [{ ...MEETING, id: 5, quote: "" }, aid({ value: -1 })],
    });
    expect(faults.map(({ path }) => path.join("."))).toEqual([
      "claims.0.id",
      "claims.0.quote",
      "claims.1.quantities.0.value",
      "titel",
      "sourec",
    ]);
  });

  test("150,000 are named without a stack running over", () => {
    const claims = Array.from({ length: 150_000 }, () => ({ kind: "metting" }));
    expect(read({ claims }).faults).toHaveLength(150_000);
  }, 60_000);
});

describe("the version of a form", () => {
  test("an older file has this one fault, with how to move", () => {
    const { faults } = read({ version: VERSION - 1, claims: 5, more: {} });
    expect(faults).toEqual([
      {
        file: "claims.json",
        path: ["version"],
        what: `this file has form ${VERSION - 1}; this program reads form ${VERSION}: see docs/form-${VERSION}.md for how to move`,
      },
    ]);
  });

  test("a newer file is said to be newer than the program", () => {
    const { faults } = read({ version: VERSION + 1, claims: 5 });
    expect(faults.map(({ what }) => what)).toEqual([
      `this file has form ${VERSION + 1}; this program reads form ${VERSION}, and is older`,
    ]);
  });

  test("a file without one has that fault among its others", () => {
    const { faults } = read({ version: undefined, claims: 5 });
    expect(faults.map(({ what }) => what)).toEqual([
      `expected ${VERSION}, got nothing`,
      "expected a list, got 5",
    ]);
  });
});

function read(file: object) {
  return readForm("claims.json", JSON.stringify({ version: VERSION, ...file }), form);
}

function aid(quantity: object) {
  return { ...MEETING, kind: "aid", quantities: [{ ...EXACT, ...quantity }] };
}

function without(object: object, key: string): object {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}
