import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draft } from "../../../src/author/draft.ts";
import { readSource } from "../../../src/author/intake/intake.ts";
import { precision, recall, scoreNaming, totalOf } from "../../bench/naming.ts";

const read = (raw: string) => draft(readSource(raw));

describe("a draft", () => {
  const found = read(
    "Aid for orchards\n\nThe UK gave more than £5 million of aid to Kenya last year. " +
      "Minister Ada Lorne said: “It rains. A lot.”\n\n| Who | What |\n|---|---|\n| We | £1 million |\n\n" +
      "Further reading: https://example.org/2",
  );

  test("has the quantities with their sentences", () => {
    expect(found.quantities[0]).toMatchObject({
      bound: "more than",
      value: 5_000_000,
      unit: "GBP",
      sentence: "The UK gave more than £5 million of aid to Kenya last year.",
    });
  });

  test("has every sentence but titles and heads, each with its kind", () => {
    expect(found.sentences.map(({ text, kind }) => [text, kind])).toEqual([
      ["The UK gave more than £5 million of aid to Kenya last year.", "aid"],
      ["Minister Ada Lorne said: “It rains.", "quotation"],
      ["A lot.”", "quotation"],
      ["We\t£1 million", "aid"],
      ["Further reading: https://example.org/2", "notice"],
    ]);
  });

  test("names countries, speakers and times", () => {
    expect(found).toMatchObject({
      countries: ["GBR", "KEN"],
      speakers: [{ name: "Ada Lorne", role: "Minister", quote: "It rains. A lot." }],
      timeWords: ["last year"],
    });
  });
});

test("sentences that dashes list are each one", () => {
  const listed = read("Orchards\n\n– The UK gave £5 million. It rains. – Kenya gave £2 million.");
  expect(listed.sentences.map(({ text }) => text)).toEqual([
    "The UK gave £5 million.",
    "It rains.",
    "Kenya gave £2 million.",
  ]);
});

describe("on the corpus", () => {
  const score = totalOf(
    scoreNaming(join(import.meta.dirname, "../../fixtures/corpus")).map((one) => one.score),
  );

  test.each([
    ["countries", 0.97],
    ["organisations", 0.97],
    ["speakers", 1],
    ["timeWords", 0.95],
    ["kinds", 0.88],
  ] as const)("%s are found, and little else", (measure, wanted) => {
    expect(recall(score[measure])).toBeGreaterThanOrEqual(wanted);
    expect(precision(score[measure])).toBeGreaterThanOrEqual(wanted);
  });
});

test("any text is drafted, and every place slices to its words", () => {
  const piece = fc.constantFrom(
    "Mr. Lorne said: “A",
    "B.”",
    "£5 million",
    "in March",
    "\n\n",
    "- x",
    "|a|b|",
    "Kenya",
    "he said",
    "‘c’",
    "<p>",
    "Bank of",
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 14 }),
      (words) => {
        const { text, sentences, quantities, notFigures } = read(words.join(" "));
        for (const { start, end, text: said } of sentences)
          expect(text.slice(start, end)).toBe(said);
        for (const place of [...quantities, ...notFigures]) {
          expect(text.slice(place.start, place.end)).toBe(place.words);
        }
      },
    ),
  );
});
