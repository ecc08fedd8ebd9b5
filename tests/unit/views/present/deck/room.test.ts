import { describe, expect, test } from "vitest";
import { roomFor, widthOf, wrap } from "../../../../../src/views/present/deck/room.ts";

describe("words in lines", () => {
  test("are none where there are no words", () => {
    expect(wrap("", 4.4, 120)).toEqual([]);
  });

  test("keep every word, in order", () => {
    const words = "UK troops in Estonia doubled, to more than 1,600";
    expect(wrap(words, 4.4, 40).join(" ")).toBe(words);
  });

  test("stay within the width, but for a word wider than it", () => {
    for (const line of wrap("Met counterparts from all 30 member states", 4.4, 40)) {
      expect(widthOf(line, 4.4)).toBeLessThanOrEqual(40);
    }
    expect(wrap("counterparts", 4.4, 5)).toEqual(["counterparts"]);
  });

  test("are not parted at a space that holds them together", () => {
    expect(wrap("≠\u00a0sources\u00a0disagree", 4.4, 5)).toHaveLength(1);
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

describe("the room for a slide's body", () => {
  test("is less under a longer headline, over a longer source line and at larger text", () => {
    const { height } = roomFor("Sources", "The article.", 0);
    const long = "Ministers met in Brussels; decisions are expected in Madrid";
    expect(roomFor(long, "The article.", 0).height).toBeLessThan(height);
    expect(roomFor("Sources", `${long} ${long}`, 0).height).toBeLessThan(height);
    expect(roomFor("Sources", "The article.", 1).height).toBeLessThan(height);
  });

  test("is as high on a wide screen, and wider", () => {
    const least = roomFor("Sources", "The article.", 0);
    const wide = roomFor("Sources", "The article.", 0, "16:9");
    expect(wide.width).toBeGreaterThan(least.width);
    expect(wide.height).toBe(least.height);
  });
});
