import { describe, expect, test } from "vitest";
import { widthOf } from "../../../../../src/ui/text-width.ts";
import { wrap } from "../../../../../src/ui/text-wrap.ts";
import { frameOf } from "../../../../../src/views/present/layouts/frame.ts";
import { TYPE } from "../../../../../src/views/present/layouts/sizes.ts";
import { typesetter, USUAL } from "../../../../../src/views/present/layouts/typesetter.ts";

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
  const usual = typesetter(USUAL, 0);

  test("takes more room where a reader sets letters and lines apart", () => {
    const spaced = typesetter({ ...USUAL, spaced: true }, 0);
    const body = { size: TYPE.body };
    expect(spaced.widthOf(words, body)).toBeGreaterThan(usual.widthOf(words, body) * 1.15);
    expect(spaced.heightOf("one", body, 99)).toBeCloseTo(TYPE.body * 1.5);
  });

  test("reaches twice its usual size", () => {
    const body = { size: TYPE.body };
    expect(typesetter(USUAL, 2).widthOf(words, body)).toBeCloseTo(2 * usual.widthOf(words, body));
  });
});

describe("the room for a slide's body", () => {
  const frame = (title: string, source: string, aspect = 16 / 9) =>
    frameOf({ head: "headline", title, source }, { aspect, spaced: false }, typesetter(USUAL, 0))
      .room;

  test("is less under a longer headline and over a longer source line", () => {
    const long = "Ministers met in Brussels; decisions are expected in Madrid";
    const { height } = frame("Sources", "The article.");
    expect(frame(`${long} ${long}`, "The article.").height).toBeLessThan(height);
    expect(frame("Sources", `${long} ${long} ${long} ${long}`).height).toBeLessThan(height);
  });

  test("is wider on a wide screen, and higher on a high one", () => {
    const usual = frame("Sources", "The article.");
    expect(frame("Sources", "The article.", 21 / 9).width).toBeGreaterThan(usual.width);
    const high = frame("Sources", "The article.", 9 / 16);
    expect(high.height).toBeGreaterThan(usual.height);
    expect(high.width).toBe(90);
  });
});
