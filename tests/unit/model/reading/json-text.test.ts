import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { locator, readJson } from "../../../../src/model/reading/json-text.ts";

describe("a text that is JSON", () => {
  test("every JSON value is read as JSON.parse reads it", () => {
    fc.assert(
      fc.property(fc.json({ noUnicodeString: false }), (text) => {
        expect(readJson(text)).toEqual({ value: JSON.parse(text) });
      }),
    );
  });

  test("indented, with line ends of any kind, it says the same", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom("\n", "\r\n", "\r"), (value, end) => {
        const text = JSON.stringify(value, null, 2).replaceAll("\n", end);
        expect(readJson(text)).toEqual({ value: JSON.parse(text) });
      }),
    );
  });

  test("a byte-order mark is passed over", () => {
    expect(readJson('\ufeff{"a": 1}')).toEqual({ value: { a: 1 } });
  });

  test("nesting of ten thousand levels is read", () => {
    expect(readJson("[".repeat(10_000) + "]".repeat(10_000))).toHaveProperty("value");
  });
});

describe("a text that is no JSON", () => {
  test("whatever it is, JSON.parse refuses it as well, and a line of it is named", () => {
    fc.assert(
      fc.property(brokenJson(), (text) => {
        const read = readJson(text);
        if ("value" in read) expect(read.value).toEqual(JSON.parse(text.replace(/^\ufeff/, "")));
        else {
          expect(read.what).not.toMatch(/\n/);
          expect(read.line).toBeGreaterThanOrEqual(1);
          expect(read.line).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length);
        }
      }),
      { numRuns: 1000 },
    );
  });

  const wrong: readonly (readonly [says: string, text: string, line: number, what: string])[] = [
    ["an empty file is empty", " \n", 1, "the file is empty"],
    [
      "a web page raises doubt about the address",
      "\n<!doctype html>",
      1,
      "expected JSON, got a web page; is the address right?",
    ],
    [
      "a comma after the last entry is named where it stands",
      '{\n"a": 1,\n}',
      2,
      "a comma after the last entry: remove it",
    ],
    ["so is one in a list", "[\n1,\n2,\n]", 3, "a comma after the last entry: remove it"],
    [
      "a missing comma is named before what follows",
      '{\n"a": 1\n"b": 2}',
      3,
      'a comma is missing before `"b"`',
    ],
    ["one comma more is too many", "[1,,2]", 1, "a comma too many"],
    [
      "a string that its line does not close is named",
      '{"a": "b,\n"c": 1}',
      1,
      'a string is not closed: `"b,`; a line break in it is written \\n',
    ],
    [
      "a text that breaks off says inside what",
      '{"claims": [\n{"id": "x",\n"quote": "abc',
      3,
      "it breaks off inside claims[0].quote: the { of line 2 is not closed",
    ],
    [
      "a text that breaks off after something says after what",
      '{"claims": [\n{"id": "x"}\n\n',
      2,
      "it breaks off after claims[0]: the [ of line 1 is not closed",
    ],
    ["single quotes are refused", "{'a': 1}", 1, "single quotes: JSON has double ones only"],
    [
      "curly quotes are refused",
      '{"a": “b”}',
      1,
      'a quotation mark that JSON does not know: write "',
    ],
    ["comments are refused", '{\n// one\n"a": 1}', 2, "a comment: JSON has none"],
    ["a comment after a value is refused too", '{"a": 1 /* one */}', 1, "a comment: JSON has none"],
    [
      "a key that stands twice is named with its first place",
      '{\n"a": 1,\n"b": 2,\n"a": 3}',
      4,
      "the key `a` stands twice, first in line 2",
    ],
    [
      "a key written with an escape is the same key",
      '{"a": 1, "\\u0061": 2}',
      1,
      "the key `a` stands twice, first in line 1",
    ],
    ["a key needs double quotes", "{a: 1}", 1, "a key in double quotes is wanted here, got `a`"],
    ["a key needs a colon", '{"a" 1}', 1, "a colon is missing after the key `a`"],
    ["a key needs a value", '{"a": }', 1, "the value of `a` is missing"],
    [
      "a number has digits only",
      '{"a": 3bn}',
      1,
      "`3bn` is no number of JSON: write digits, as 3000000 or 2.5",
    ],
    [
      "a number has no commas",
      '{"a": 3,000}',
      1,
      "a key in double quotes is wanted here, got `000`; a number is written without commas",
    ],
    ["other languages' words for true are corrected", '{"a": True}', 1, "`True` is written true"],
    [
      "other languages' words for nothing are refused",
      '{"a": undefined}',
      1,
      "`undefined` is no value of JSON",
    ],
    ["a bare word needs quotes", '{"a": exact}', 1, "`exact` stands without double quotes"],
    [
      "quotation marks inside a string are found",
      '{"a": "he said "yes" to it"}',
      1,
      'a quotation mark stands inside a string: write \\" for it, before `yes`',
    ],
    [
      "a tab inside a string is named",
      '{"a": "b\tc"}',
      1,
      "a tab stands inside a string: write \\t for it",
    ],
    [
      "an unknown escape is named",
      '{"a": "C:\\data"}',
      1,
      "`\\d` is not known inside a string; a backslash is written \\\\",
    ],
    [
      "a bracket that closes something else is named",
      '{"a": [\n1}',
      2,
      "] is wanted here for the [ of line 1, got }",
    ],
    ["a bracket too many is named", "[1]]", 1, "a ] too many"],
    ["what follows the end is named", "{} x", 1, "the JSON has ended, and more follows: `x`"],
    [
      "an invisible character is named by its number",
      '{\u00a0"a": 1}',
      1,
      "an invisible character (U+00A0): write a plain space, or nothing",
    ],
    [
      "an unfinished merge is named",
      "{\n<<<<<<< ours\n}",
      2,
      "two versions of the file are not merged yet",
    ],
    [
      "UTF-16 read as UTF-8 is recognised",
      "{\0\n\0}\0",
      1,
      "NUL characters: save the file as UTF-8, not as UTF-16",
    ],
  ];
  for (const [says, text, line, what] of wrong) {
    test(says, () => expect(readJson(text)).toEqual({ line, what }));
  }
});

describe("the line of a place", () => {
  test("it is where the value starts, in every indented value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value, null, 2);
        const lineOf = locator(text);
        for (const [path, line] of linesOf(JSON.parse(text))) expect(lineOf(path)).toBe(line);
      }),
    );
  });

  test("a place that is not there has the line of what is around it", () => {
    const lineOf = locator('{\n"claims": [\n{\n"id": "x" } ] }');
    expect(lineOf(["claims", 0, "quote"])).toBe(3);
    expect(lineOf(["claims", 7, "quote"])).toBe(2);
    expect(lineOf(["claims", 0, "id", "more"])).toBe(4);
    expect(lineOf(["facts"])).toBe(1);
    expect(lineOf([])).toBe(1);
  });

  test("what every object inherits is no place", () => {
    expect(locator('{"a":\n1}')(["constructor"])).toBe(1);
    expect(locator('{\n"__proto__":\n1}')(["__proto__"])).toBe(3);
  });

  test("a text that breaks off has lines as far as it goes", () => {
    expect(locator('\ufeff{\n"claims": [\n{\n"id"')(["claims", 0])).toBe(3);
    expect(locator("")(["claims"])).toBe(1);
  });
});

/** In milliseconds: hours are what it would take if each part were looked for from the start. */
const A_MINUTE = 60_000;

describe("size", () => {
  const large = {
    "a string of ten million characters": `"${"x".repeat(1e7)}"`,
    "a string of ten million characters that is not closed": `"${"x".repeat(1e7)}`,
    "ten million spaces": " ".repeat(1e7),
    "ten million spaces inside a list": `[${" ".repeat(1e7)}`,
    "a million escapes": `"${"\\n".repeat(1e6)}"`,
    "a million digits": "1".repeat(1e6),
    "a hundred thousand brackets": "[".repeat(1e5),
    "a hundred thousand keys without end": '{"a":'.repeat(1e5),
    "a hundred thousand quotation marks": '"'.repeat(1e5),
  };
  for (const [what, text] of Object.entries(large)) {
    test(
      `${what} neither throws nor is read for ever`,
      () => {
        readJson(text);
        locator(text)(Array.from({ length: 10_000 }, () => 0));
      },
      A_MINUTE,
    );
  }

  test(
    "each of 150,000 places is found without the text being read again",
    () => {
      const entries = 150_000;
      const text = JSON.stringify(
        Array.from({ length: entries }, (_, id) => ({ id, a: [1, 2] })),
        null,
        1,
      );
      const lineOf = locator(text);
      for (let index = 0; index < entries; index += 1) {
        if (lineOf([index, "a", 1]) !== 7 * index + 6) expect.fail(`place ${index}`);
      }
    },
    A_MINUTE,
  );
});

/** JSON with a piece taken out, put in or exchanged; seldom JSON still. */
function brokenJson() {
  const piece = fc.oneof(
    fc.string({ maxLength: 5 }),
    fc.constantFrom(...'",:{}[]\\/ \n\r\t', "", "1", "true", "\ufeff", "'", "“", "//", "\0"),
  );
  const edited = fc
    .tuple(fc.jsonValue(), fc.nat(), fc.nat(3), piece)
    .map(([value, seed, cut, put]) => {
      const text = JSON.stringify(value, null, seed % 2);
      const at = seed % (text.length + 1);
      return text.slice(0, at) + put + text.slice(at + cut);
    });
  return fc.oneof(fc.string({ unit: "binary" }), edited);
}

/** Every place of a value and its line, as JSON.stringify indents it. */
function linesOf(root: unknown): readonly (readonly [(string | number)[], number])[] {
  const found: [(string | number)[], number][] = [];
  let line = 1;
  const walk = (value: unknown, path: (string | number)[]) => {
    found.push([path, line]);
    if (typeof value !== "object" || value === null) return;
    const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    for (const [key, inner] of entries) {
      line += 1;
      walk(inner, [...path, key]);
    }
    if (entries.length > 0) line += 1;
  };
  walk(root, []);
  return found;
}
