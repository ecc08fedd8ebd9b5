import { describe, expect, test } from "vitest";
import { widthOf } from "../../../src/ui/text-width.ts";
import { withoutLoneWord, wrap } from "../../../src/ui/text-wrap.ts";
import { typesetter } from "../../../src/ui/typesetter.ts";
import { TYPE } from "../../../src/views/present/layouts/sizes.ts";

const width = (words: string) => widthOf(words, 4.4);

describe("words in lines", () => {
  test("are none where there are no words", () => {
    expect(wrap("", 120, width)).toEqual([]);
  });

  test("keep every word, in order", () => {
    const words = "UK troops in Estonia doubled, to more than 1,600";
    expect(wrap(words, 40, width).join(" ")).toBe(words);
  });

  test("stay within the width, but for a word wider than it", () => {
    for (const line of wrap("Met counterparts from all 30 member states", 40, width)) {
      expect(width(line)).toBeLessThanOrEqual(40);
    }
    expect(wrap("counterparts", 5, width)).toEqual(["counterparts"]);
  });

  test("are not parted at a space that holds them together", () => {
    expect(wrap("≠\u00a0sources\u00a0disagree", 5, width)).toHaveLength(1);
  });

  test("leave no word alone on the last of them, where the one before can spare another", () => {
    const set = (lines: readonly string[]) => withoutLoneWord(lines, 24, (words) => words.length);
    expect(set(["rules for the sale of cut", "flowers"])).toEqual([
      "rules for the sale of",
      "cut flowers",
    ]);
    const kept = [
      [],
      ["one line of words"],
      ["a line", "alone"],
      ["it is an", "even pair"],
      ["rules for horticulturalists", "overnight"],
    ];
    expect(kept.map(set)).toEqual(kept);
  });
});

describe("the width of words", () => {
  // From the tables of widths of DejaVu Sans and DejaVu Sans Bold, in ems.
  test.each([
    ["Announced", 5.63, 6.29],
    ["more than 1,600", 8.36, 9.33],
    ["Met counterparts from all 30 member states at NATO HQ, Brussels", 33.31, 37.56],
    ["Undated in the source; other sources place it 16 to 19 June 2022.", 32.73, 36.85],
  ])("of “%s” is no less than in a face as wide as any in use", (words, regular, bold) => {
    expect(widthOf(words, 1)).toBeGreaterThanOrEqual(regular);
    expect(widthOf(words, 1, "bold")).toBeGreaterThanOrEqual(bold);
  });

  test("is larger in bold", () => {
    expect(widthOf("million", 1, "bold")).toBeGreaterThan(widthOf("million", 1));
  });
});

describe("text on a slide", () => {
  const words = "Ministers met in Brussels; decisions are expected in Madrid";
  const usual = typesetter(false, 1);

  test("takes more room where a reader sets letters and lines apart", () => {
    const spaced = typesetter(true, 1);
    const body = { size: TYPE.body };
    expect(spaced.widthOf(words, body)).toBeGreaterThan(usual.widthOf(words, body) * 1.15);
    expect(spaced.heightOf("one", body, 99)).toBeCloseTo(TYPE.body * 1.5);
  });

  test("reaches twice its usual size", () => {
    const body = { size: TYPE.body };
    expect(typesetter(false, 2).widthOf(words, body)).toBeCloseTo(2 * usual.widthOf(words, body));
  });
});
