import { describe, expect, test } from "vitest";
import { quantity } from "../../../src/model/quantity.ts";
import {
  bareFigures,
  boundBefore,
  boundedNumbers,
  readWords,
  standsWhole,
} from "../../../src/model/wording.ts";
import { exactly, moreThan } from "../../fixtures/builders.ts";

describe("reading a number from words", () => {
  test.each<[string, number | null, string]>([
    ["800", 800, "exact"],
    ["all 30", 30, "exact"],
    ["six", 6, "exact"],
    ["sixteen", 16, "exact"],
    ["thirty", 30, "exact"],
    ["seventy-two", 72, "exact"],
    ["two thousand", 2000, "exact"],
    ["six hundred and four", 604, "exact"],
    ["two million, three hundred thousand", 2_000_000, "exact"],
    ["four and six", 4, "exact"],
    ["more than 1,600", 1600, "more than"],
    ["more than £750 million", 750_000_000, "more than"],
    ["over £3bn", 3_000_000_000, "more than"],
    ["£2.5m", 2_500_000, "exact"],
    ["some 5m long", 5, "about"],
    ["£1.3 billion", 1_300_000_000, "exact"],
    ["at least three", 3, "at least"],
    ["no fewer than 12", 12, "at least"],
    ["up to €40 million", 40_000_000, "up to"],
    ["no more than 5", 5, "up to"],
    ["not more than 5", 5, "up to"],
    ["fewer than twenty", 20, "less than"],
    ["Around 850", 850, "about"],
    ["some 50", 50, "about"],
    ["thousands of", null, "words only"],
    ["two dozen", null, "words only"],
    ["more than half", null, "words only"],
    ["some of the troops", null, "words only"],
  ])("“%s” says %s, %s", (words, value, bound) => {
    expect(readWords(words)).toEqual({ value, bound });
  });
});

describe("the bound before a number", () => {
  test.each([
    ["from 800 to more than ", "more than"],
    ["provided More than £", "More than"],
    ["no more than ", "no more than"],
    ["up to €", "up to"],
    ["from 800 to ", null],
    ["more than a few, or ", null],
    ["the turnover ", null],
  ])("before a number, “%s” says %s", (text, bound) => {
    expect(boundBefore(text)).toBe(bound);
  });
});

describe("numbers without their qualifier", () => {
  const aid = moreThan(750_000_000, "GBP");

  test("a bounded number is bare unless its qualifier stands directly before it", () => {
    expect(bareFigures("The UK gave £750 million", boundedNumbers([aid]))).toEqual(["£750"]);
    expect(bareFigures("The UK gave more than £750 million", boundedNumbers([aid]))).toEqual([]);
    expect(bareFigures("More than £750 million", boundedNumbers([aid]))).toEqual([]);
    expect(bareFigures("More than that: £750 million", boundedNumbers([aid]))).toEqual(["£750"]);
  });

  test("every bare occurrence is found, with or without the comma", () => {
    const troops = moreThan(1600);
    expect(
      bareFigures("1,600 here, 1600 there, over 1,600 in all", boundedNumbers([troops])),
    ).toEqual(["1,600", "1600"]);
  });

  test("a longer number that holds the digits is another number", () => {
    expect(
      bareFigures("21,600; 1,6000; 1,600.5; 0.1600", boundedNumbers([moreThan(1600)])),
    ).toEqual([]);
    expect(bareFigures("In 2022 and 22.5", boundedNumbers([moreThan(2, "ratio")]))).toEqual([]);
  });

  test("the point of a decimal is a point, not any mark", () => {
    expect(bareFigures("125 metres", boundedNumbers([moreThan(1.5, "ratio")]))).toEqual([]);
    expect(bareFigures("1.5 times", boundedNumbers([moreThan(1.5, "ratio")]))).toEqual(["1.5"]);
  });

  test("exact numbers may stand bare", () => {
    expect(bareFigures("From 800 troops", boundedNumbers([exactly(800)]))).toEqual([]);
  });

  test("an approximate number is bare without its “about”", () => {
    const about = quantity("about", 850, "troops");
    expect(bareFigures("850 troops", boundedNumbers([about]))).toEqual(["850"]);
    expect(bareFigures("about 850 troops", boundedNumbers([about]))).toEqual([]);
  });
});

describe("words that stand whole", () => {
  test.each([
    ["more than 1,", "600", " troops"],
    ["worth ", "£750", " million"],
    ["", "1", ",600"],
    ["", "six", "teen jets"],
    ["twenty-", "six", " jets"],
    ["", "two", " thousand"],
  ])("“%s|%s|%s” cuts a number short", (before, words, after) => {
    expect(standsWhole(before, words, after)).toBe(false);
  });

  test.each([
    ["from ", "800", " to"],
    ["gave ", "£750 million", ", including"],
    ["from four to ", "six", " jets"],
    ["including ", "thousands of", " missiles"],
    ["There were ", "800", "."],
  ])("“%s|%s|%s” does not", (before, words, after) => {
    expect(standsWhole(before, words, after)).toBe(true);
  });
});
