import { expect, test } from "vitest";
import { linesOf } from "../../../src/ui/chart-text.ts";
import { widthOf } from "../../../src/ui/text-width.ts";

const SIZE = 14;

test.each([
  ["ships leave on", "August 30"],
  ["as agreed in", "July 2024"],
  ["as agreed on", "30 August 2024"],
  ["a cost of", "£1.3 billion"],
  ["a pledge of", "NOK 500"],
])("“%s” is followed by “%s” on one line, however long the lines are", (words, whole) => {
  const text = `${words} ${whole}`;
  for (let width = widthOf(whole, SIZE); width < widthOf(text, SIZE); width += 1) {
    const lines = linesOf(text, width, SIZE);
    expect(lines.join(" ")).toBe(text);
    expect(lines.some((line) => line.includes(whole))).toBe(true);
  }
});

test("a date that has no room on one line breaks between its words, and none of them", () => {
  expect(linesOf("on 30 September 2024", widthOf("September", SIZE), SIZE)).toEqual([
    "on 30",
    "September",
    "2024",
  ]);
});
