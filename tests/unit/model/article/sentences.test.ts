import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentences } from "../../../../src/model/article/sentences.ts";
import { cpuOf } from "../../../fixtures/cpu.ts";

/** Milliseconds that only an effort growing with the square takes: it would be seconds. */
const QUADRATIC = 3000;

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe("one sentence", () => {
  test.each([
    "Mr. Smith said so to Dr. Jones and Gen. Brown.",
    "The U.S. Army came, and so did J. Smith and A. B. Jones.",
    "No. 10 said so, and Nos. 1 and 2 agreed.",
    "It grew by 1.5 tonnes, e.g. Wheat, i.e. Grain.",
    "They met at 9.30 a.m. Monday and at 6 p.m. Tuesday.",
    "“It is … and it stays,” he said.",
    "1. Roads will open.",
    "(2) Rail will open.",
    "Lockheed Martin Corp. Chairman A. Smith spoke.",
    "It fell on Jan. 5 (see p. 7).",
  ])("%s", (text) => {
    expect(split(text)).toEqual([text]);
  });
});

describe("two sentences", () => {
  test.each([
    ["It began.", "Then it ended."],
    ["“It began.”", "He left."],
    ["It grew.[1]", "An estimate says so.[2]"],
    ["They met in the U.S.", "The group left at noon."],
    ["They met at 6 p.m.", "It rained."],
    ["It failed…", "Nobody knew."],
    ["It cost a lot.", "£5 million was given."],
    ["She said: No.", "“I was busy” is a reason."],
    ["Was it Plan B?", "‘Yes!’"],
    ["It was 5.", "Then it was 6."],
  ])("%s | %s", (one, two) => {
    // A colon before a capital ends a sentence of its own.
    const parts = split(`${one} ${two}`);
    expect(parts.at(-1)).toBe(two);
    expect(parts.slice(0, -1).join(" ")).toBe(one);
  });
});

test("what introduces a quotation is a sentence of its own", () => {
  expect(split("Ms. Hall said: “It rains. A lot.” They left.")).toEqual([
    "Ms. Hall said:",
    "“It rains.",
    "A lot.”",
    "They left.",
  ]);
});

test("sentences follow each other and leave out nothing but white space", () => {
  const piece = fc.constantFrom(
    "Mr.",
    "U.S.",
    "The",
    "end.",
    "“A",
    "B.”",
    "1.",
    "5",
    "x:",
    "…",
    "[1]",
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 12 }),
      (words) => {
        const text = words.join(" ");
        let end = 0;
        for (const sentence of sentences(text)) {
          expect(text.slice(end, sentence.start).trim()).toBe("");
          end = sentence.end;
        }
        expect(text.slice(end).trim()).toBe("");
      },
    ),
  );
});

test.each([". A", ".", "a.", "Mr. A ", "[1", '."', "U.S. "])(
  "a hundred thousand characters of “%s” are split in a moment",
  (part) => {
    const text = part.repeat(100_000 / part.length);
    const work = () => {
      sentences(text);
    };
    expect(cpuOf(work)).toBeLessThan(QUADRATIC);
  },
);
