import { describe, expect, test } from "vitest";
import { quantityOf } from "../../../../src/author/propose/stated-quantities.ts";
import { formatWithUnit } from "../../../../src/model/format.ts";
import { type Reading, readQuantities } from "../../../../src/model/wording/read-quantities.ts";

/** All quantities of a text, each in the words that a page shows. */
function shownOf(text: string): readonly string[] {
  return readQuantities(text).quantities.map((one) =>
    formatWithUnit({ ...quantityOf(one, one.unit), words: one.words }),
  );
}

/** What a reading says of its number, without its place and words. */
function sizeOf({ bound, side, value, low, high, lowEnd, highEnd, unit, per }: Reading) {
  return { bound, side, value, low, high, lowEnd, highEnd, unit, per };
}

const RANGES: readonly (readonly [text: string, shown: string])[] = [
  // Said of the whole.
  ["More than 40 to 50 lorries", "more than 40 to 50 lorries"],
  ["well over 40 to 50 lorries", "more than 40 to 50 lorries"],
  [">40-50 lorries", "more than 40 to 50 lorries"],
  ["at least 1.2 to 1.5 million people", "at least 1.2 million to 1.5 million people"],
  ["at least two or three ships", "at least 2 to 3 ships"],
  ["at least between 4 and 9 ships", "at least 4 to 9 ships"],
  ["up to 5-10 ships", "up to 5 to 10 ships"],
  ["as many as 40 to 50 lorries", "up to 40 to 50 lorries"],
  ["not more than 40 to 50 lorries", "up to 40 to 50 lorries"],
  ["less than 40 to 50 lorries", "less than 40 to 50 lorries"],
  ["some 1-2 million people", "about 1 million to 2 million people"],
  ["some £1-2 million", "about £1 million to £2 million"],
  ["an estimated 5 to 7 per cent of GDP", "about 5% to 7% of GDP"],
  ["almost 40 to 50 lorries", "nearly 40 to 50 lorries"],
  ["4 to 6 weeks or so", "about 4 to 6 weeks"],
  ["about a third to a half of homes", "about a third to a half"],
  // Of the lower end.
  ["between about 10 and 15 ships", "between about 10 and 15 ships"],
  ["between at least £10 million and £15 million", "between at least £10 million and £15 million"],
  ["ranging from more than 4 to 9 ships", "between more than 4 and 9 ships"],
  // Of the upper end.
  ["40 to more than 50 tents", "between 40 and more than 50 tents"],
  ["40 to over 50 tents", "between 40 and more than 50 tents"],
  ["between 10 and nearly 15 ships", "between 10 and nearly 15 ships"],
  ["between 5 and perhaps 9 ships", "between 5 and about 9 ships"],
  ["40 to 50 or more tents", "between 40 and at least 50 tents"],
  ["40-50+ tents", "between 40 and at least 50 tents"],
  ["between 4 and 9 ships or more", "between 4 and at least 9 ships"],
  ["10 to 15 ships at most", "between 10 and up to 15 ships"],
  ["£5 million to as much as £10 million", "between £5 million and up to £10 million"],
  ["anywhere from 4 to more than 9 ships", "between 4 and more than 9 ships"],
  // Of each.
  ["about 20 to more than 30 ships", "between about 20 and more than 30 ships"],
  [
    "ranging from at least 3,000 to nearly 5,000 staff",
    "between at least 3,000 and nearly 5,000 staff",
  ],
  ["between just over 10 and just under 15 ships", "between just over 10 and nearly 15 ships"],
  ["from as few as 4 to as many as 9 ships", "between at least 4 and up to 9 ships"],
  ["roughly 40 to roughly 50 lorries", "about 40 to 50 lorries"],
  // A second number that takes the first further.
  [
    "At least one, and possibly as many as three, ships were lost",
    "between at least 1 and up to 3 ships",
  ],
  [
    "at least one ship, and possibly as many as three, were lost",
    "between at least 1 and up to 3 ships",
  ],
  ["more than 10 but fewer than 15 ships", "between more than 10 and less than 15 ships"],
  [
    "over £10 million but under £15 million",
    "between more than £10 million and less than £15 million",
  ],
  ["no fewer than 10 nor more than 15 ships", "between at least 10 and up to 15 ships"],
  ["a minimum of 10 and a maximum of 15 ships", "between at least 10 and up to 15 ships"],
  [
    "more than 3 and perhaps as many as 5 million people",
    "between more than 3 million and up to 5 million people",
  ],
  ["10, or even 15, ships", "between 10 and 15 ships"],
  ["10 ships, possibly 15", "between 10 and about 15 ships"],
  ["more than £20 but less than £30 a day", "between more than £20 and less than £30 a day"],
  ["between 4 boats and perhaps 9 boats", "between 4 and about 9 boats"],
];

describe("what is said of the ends of a range", () => {
  test.each(RANGES)("“%s” is shown as “%s”", (text, shown) => {
    expect(shownOf(text)).toEqual([shown]);
  });

  test.each(RANGES.filter(([text]) => !/third/.test(text)))(
    "of “%s” is read again from the words shown",
    (text, shown) => {
      const [first, again] = [text, shown].map((words) =>
        readQuantities(words).quantities.map(sizeOf),
      );
      expect(again).toEqual(first);
    },
  );
});

describe("two numbers that are no range", () => {
  test.each([
    ["from at least 3,000 to nearly 5,000 staff", ["at least 3,000 staff", "nearly 5,000 staff"]],
    ["rose from about 40 to more than 50 ships", ["about 40 ships", "more than 50 ships"]],
    ["exports rose 5 per cent to more than 10 per cent", ["5%", "more than 10%"]],
    ["£5 million to more than 12 million people", ["£5 million", "more than 12 million people"]],
    ["10 tanks and perhaps 15 aircraft", ["10 tanks", "about 15 aircraft"]],
    ["at least 40 lorries and up to 50 more", ["at least 40 lorries", "up to 50 lorries"]],
    [
      "more than 10 ministers and up to 30 officials",
      ["more than 10 ministers", "up to 30 officials"],
    ],
    ["between five ministers and 30 officials", ["5 ministers", "30 officials"]],
    ["3,000 and up to 5,000 people", ["3,000 people", "up to 5,000 people"]],
  ])("are both read in “%s”", (text, shown) => {
    expect(shownOf(text)).toEqual(shown);
  });
});
