import { expect, test } from "vitest";
import { timeWordsIn } from "../../../../src/model/article/time-words.ts";

const timesIn = (text: string) => timeWordsIn(text).map(({ words }) => words);

test.each([
  "since the last survey",
  "before the long rains",
  "during Norway’s chairmanship",
  "throughout her premiership",
  "until the harvest",
  "after the recess",
  "at its next session",
  "at the 2025 summit",
  "on the eve of the election",
  "in the run-up to the vote",
  "in the wake of the storm",
  "at the height of the war",
  "by the end of the long rains",
  "from the first day of term",
  "since joining the alliance",
  "since the ship was launched",
  "in the 2025/26 season",
  "for almost twenty years",
  "every morning",
  "each Friday",
  "for the time being",
  "over dinner",
])("“%s” says when", (words) => {
  expect(timesIn(`Ada Lorne counted boats ${words}.`)).toEqual([words]);
});

test.each([
  "after the meeting",
  "on winter roads",
  "at the summit room",
  "for at least three years",
  "in the middle of the river",
  "at the end of the road",
])("“%s” says nothing of when", (words) => {
  expect(timesIn(`Ada Lorne counted boats ${words}.`)).toEqual([]);
});
