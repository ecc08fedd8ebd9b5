import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draft } from "../../src/author/draft.ts";
import { readSource } from "../../src/author/intake/intake.ts";
import { heightIn } from "../../src/model/embed-frame.ts";
import { BriefingError } from "../../src/model/error.ts";
import { markingOf } from "../../src/model/marking.ts";
import { type Files, parseBriefing, parseIndex } from "../../src/model/parse.ts";
import { parseRoute, toPath } from "../../src/model/routes.ts";
import { briefingFiles } from "../fixtures/builders.ts";
import { cpuOf } from "../fixtures/cpu.ts";

/** What no editor writes, and anybody may send. */
const NASTY = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "\u202e\u2066 right to left \u2069",
  "\ud800",
  "\udc00\ud800",
  "\u0000",
  "\ufeff",
  "__proto__",
  "constructor",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what a hostile editor may write.
  "${7*7}",
  "{{7*7}}",
  "%00",
  "../../etc/passwd",
  "=cmd|' /C calc'!A0",
  "\u2028",
  "1e309",
  "-0",
  "NaN",
];

const good = briefingFiles();

/** Every fault of a briefing's files, or none; anything but a fault that is thrown fails the test. */
function faultsOf(files: Partial<Files>): readonly string[] {
  try {
    parseBriefing("a-briefing", { ...good, ...files });
    return [];
  } catch (error) {
    if (error instanceof BriefingError) return error.faults;
    throw error;
  }
}

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(fc.constantFrom(...NASTY, " ", "\n", "\n\n", "# ", "- ", "|", "5"), { maxLength: 12 })
    .map((parts) => parts.join("")),
);

describe("whatever a briefing's files hold", { timeout: 30_000 }, () => {
  test.each(["article", "claims", "context", "notes"] as const)(
    "%s: it is a briefing or faults, never another error",
    (file) => {
      fc.assert(
        fc.property(text, (content) => {
          for (const fault of faultsOf({ [file]: content })) expect(fault).not.toContain("\n");
        }),
        { numRuns: 25 },
      );
    },
  );

  test("any JSON in place of a file, or of a part of one, is the same", () => {
    const part = fc.constantFrom(
      "version",
      "claims",
      "terms",
      "messages",
      "keyFigures",
      "countries",
    );
    fc.assert(
      fc.property(part, fc.json({ maxDepth: 4 }), (key, json) => {
        const claims = JSON.stringify({ ...Object(JSON.parse(good.claims)), [key]: 0 });
        faultsOf({ claims: claims.replace(`"${key}":0`, () => `"${key}":${json}`) });
        faultsOf({ claims: json, context: json });
      }),
      { numRuns: 25 },
    );
  });

  test.each(NASTY)(
    "%j as a quote, a name, a heading and an address is a fault in words",
    (nasty) => {
      const claims = JSON.parse(good.claims);
      claims.claims[0].quote = nasty;
      claims.claims[1].id = nasty;
      const context = JSON.parse(good.context ?? "{}");
      context.facts[0].address = nasty;
      const found = faultsOf({
        claims: JSON.stringify(claims),
        context: JSON.stringify(context),
        notes: `## ${nasty}\n\nA note.`,
      });
      expect(found.length).toBeGreaterThan(1);
      expect(found.some((fault) => fault.includes("context.json"))).toBe(true);
    },
  );

  test("an own __proto__ is a key like any other that does not belong", () => {
    const claims = good.claims.replace("{", '{"__proto__":{"polluted":true},');
    expect(faultsOf({ claims }).join()).toContain("__proto__");
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});

describe("whatever an address, a message or a reader is given", () => {
  test("a path is a route, and a route's path is itself", () => {
    fc.assert(
      fc.property(text, (path) => {
        const route = parseRoute(path);
        if (route.view !== "home" && route.view !== "not-found") {
          expect(parseRoute(toPath(route))).toEqual(route);
        }
      }),
    );
  });

  test("a height is one within limits, or none", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (message) => {
        const height = heightIn(message);
        return height === null || (height >= 120 && height <= 4000);
      }),
    );
  });

  test("a marking is as it stands, in signs that are read as they are", () => {
    fc.assert(
      fc.property(text, (asked) => {
        const marking = markingOf(asked);
        if (marking === null) return;
        expect(markingOf(marking)).toBe(marking);
        expect(marking).toMatch(/^[ -~£–—‘’]{1,60}$/);
      }),
    );
  });

  test("an article in any form is read, or refused in a sentence", () => {
    fc.assert(
      fc.property(text, fc.constantFrom("", "a.html", "a.md", "a.json", "a.txt"), (raw, name) => {
        try {
          const read = draft(readSource(raw, name));
          expect(Array.isArray(read.quantities)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(BriefingError);
        }
      }),
      { numRuns: 25 },
    );
  });
});

const many = (words: string, length: number) => words.repeat(length / words.length);

/** A file of much of one thing, as long as is asked. */
const LARGE: Readonly<Record<string, (length: number) => Partial<Files>>> = {
  "an article of brackets": (length) => ({ article: many("[", length) }),
  "a bound and spaces": (length) => ({ article: `over${many(" ", length)}x` }),
  "an article of one line": (length) => ({ article: many("word ", length) }),
  "an article of short blocks": (length) => ({ article: many("a.\n\n", length) }),
  "an article of quotation marks": (length) => ({ article: many("“", length) }),
  "nested lists": (length) => ({ claims: many("[", length) + many("]", length) }),
  "nested objects": (length) => ({ claims: `${many('{"a":', length)}1${many("}", length / 5)}` }),
  "notes of headings": (length) => ({ notes: many("## a\n", length) }),
  "notes of spaces": (length) => ({ notes: `## aid\n${many(" ", length)}x` }),
  "notes of hashes": (length) => ({ notes: many("#", length) }),
};

describe("the time that a file takes", { timeout: 60_000 }, () => {
  test.each(Object.keys(LARGE))(
    "%s: grows no faster than the file, and it does not overflow",
    (what) => {
      const timeOf = (length: number) => cpuOf(() => faultsOf(LARGE[what]?.(length) ?? {}));
      timeOf(1000);
      const [short, long] = [timeOf(12_500), timeOf(100_000)];
      // Eight times as long; were it quadratic, 64 times.
      expect(long).toBeLessThan(30 * Math.max(short ?? 0, 40));
    },
  );

  test("5,000 claims that are wrong are named, and none overflows", () => {
    const claims = JSON.stringify({ version: 2, claims: Array(5_000).fill({ id: "x" }) });
    expect(cpuOf(() => expect(faultsOf({ claims }).length).toBeGreaterThan(0))).toBeLessThan(
      20_000,
    );
  });

  test("an index of 100,000 names is read or refused", () => {
    const briefings = Array.from({ length: 100_000 }, (_, index) => `briefing-${index}`);
    expect(() => parseIndex(JSON.stringify({ version: 1, briefings }))).not.toThrow(RangeError);
  });
});
