import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readQuantities } from "../../../../src/model/wording/read-quantities.ts";

/** Strings of what the lexicon knows, in any order, with what it does not know between. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."more than|over|between|and|to|from|by|-|–|£|$|US|€|NOK|5|1,200|2024|3.5|million|m|bn|dozen|half|a|third|of|one|in|four|twice|as|many|per|cent|%|year|tanks|Challenger|Type|26|March|aged|[1]|+44|7946|am|.|,|\n\n|\t|“|”|hundreds|°C|(|)|/".split(
          "|",
        ),
      ),
      fc.string({ unit: "binary", maxLength: 4 }),
    ),
    { maxLength: 30 },
  )
  .chain((pieces) => fc.constantFrom(" ", "").map((joint) => pieces.join(joint)));

interface Span {
  readonly start: number;
  readonly end: number;
}

const inOrder = (spans: readonly Span[]) =>
  spans.every(({ start, end }, index) => start < end && (spans[index - 1]?.end ?? 0) <= start);

describe("whatever the text", () => {
  test("it is read without an error, and alike each time", () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(readQuantities(words)).toEqual(readQuantities(words));
      }),
    );
  });

  test("quantities and the rest stand in order, and quote the text", () => {
    fc.assert(
      fc.property(text, (words) => {
        const { quantities, notFigures } = readQuantities(words);
        expect(inOrder(quantities) && inOrder(notFigures)).toBe(true);
        for (const { start, end, words: said } of [...quantities, ...notFigures]) {
          expect(words.slice(start, end)).toBe(said);
        }
        for (const { start, end, core } of quantities) {
          expect(core.start).toBe(start);
          expect(core.end).toBeLessThanOrEqual(end);
        }
      }),
    );
  });

  test("each digit belongs to a quantity or to what is none", () => {
    fc.assert(
      fc.property(text, (words) => {
        const { quantities, notFigures } = readQuantities(words);
        const spans: readonly Span[] = [...quantities, ...notFigures];
        for (const { index } of words.matchAll(/\d/g)) {
          expect(spans.some(({ start, end }) => start <= index && index < end)).toBe(true);
        }
      }),
    );
  });

  test("a range rises, and a number has no ends", () => {
    fc.assert(
      fc.property(text, (words) => {
        for (const { bound, value, low, high } of readQuantities(words).quantities) {
          if (bound === "between") expect(low ?? 0).toBeLessThan(high ?? 0);
          else expect([low, high]).toEqual([null, null]);
          expect(value === null).toBe(bound === "between" || bound === "words only");
        }
      }),
    );
  });
});

describe("the time it takes", { timeout: 120_000 }, () => {
  /** Of the processor: the machine may have other work. */
  const time = (words: string) => {
    const start = process.cpuUsage();
    readQuantities(words);
    return process.cpuUsage(start).user / 1000;
  };

  test.each([
    "over ",
    "1,1,1,1",
    "[",
    " ",
    "1 ",
    "one ",
    "tens of ",
    "1,11,",
    "1.",
    "(1-",
    "in the ",
  ])("grows no faster than a text of many “%s”", (piece) => {
    const [short, long] = [2_000, 16_000].map((length) =>
      Math.min(...[0, 1].map(() => time(piece.repeat(length / piece.length)))),
    );
    // Eight times the text; were it quadratic, 64 times the time.
    expect(long).toBeLessThan(30 * Math.max(short ?? 0, 10));
  });

  test.each(["over ", "[", "\n", "A"])("is short for a megabyte of “%s”", (piece) => {
    expect(time(piece.repeat(1_000_000 / piece.length))).toBeLessThan(10_000);
  });
});
